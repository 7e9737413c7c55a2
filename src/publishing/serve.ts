import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { url } from '../domain/url.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { type Forward, passOn } from './forward.ts';
import { decoded } from './hosting/address.ts';
import { contentTypeOf } from './hosting/content-types.ts';
import { dispositionOf } from './hosting/download.ts';
import { OPARL_FOLDER, OPARL_NOT_FOUND } from './hosting/oparl-errors.ts';
import { subscribeOriginOf } from './hosting/subscribe-origin.ts';
import { corsOf, isHidden, policyOf, robotsOf } from './hosting/rules.ts';

/**
 * Serves the folder of a built site on loopback with the headers that a host should send. Port 0 picks a free one.
 * Files are looked up anew at each request and kept by no browser, so that a rebuilt site shows at once. Functions get
 * the requests that are theirs.
 */
export async function serve(
  folder: string,
  port: number,
  functions: readonly Forward[] = [],
): Promise<{ server: Server; address: string }> {
  const answer = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [address = '/', query = ''] = (request.url ?? '/').replace(/#.*$/s, '').split(/\?(.*)/s);
    const asked = decoded(address);
    const own = functions.find(({ takes }) => takes(asked, query));
    if (own) return passOn(own, request, response);
    void (async () => {
      // Only its own page asks for it: all others are told the same whatever the settings.
      const origin = asked.startsWith(url.subscribe) ? await subscribeOriginOf(folder) : undefined;
      const headers = headersOf(asked, query, origin);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const nothing = () => void sendNothing(folder, asked, response);
      if (isHidden(asked)) nothing();
      else answer(request, response, nothing);
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function headersOf(
  asked: string,
  query: string,
  subscribeUrl: string | undefined,
): Readonly<Record<string, string>> {
  const origin = corsOf(asked);
  const robots = robotsOf(asked);
  const type = contentTypeOf(asked);
  const disposition = dispositionOf(asked, query);
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': policyOf(asked, subscribeUrl),
    // The server's own list lacks some, and without a type browsers refuse a file (nosniff).
    ...(type !== undefined && { 'Content-Type': type }),
    ...(origin !== undefined && { 'Access-Control-Allow-Origin': origin }),
    ...(robots !== undefined && { 'X-Robots-Tag': robots }),
    ...(disposition !== undefined && { 'Content-Disposition': disposition }),
  };
}

/** The page for what does not exist; below the OParl interface an error object. */
async function sendNothing(folder: string, asked: string, response: ServerResponse): Promise<void> {
  const error = asked.startsWith(OPARL_FOLDER)
    ? await readFile(path.join(folder, OPARL_NOT_FOUND)).catch(() => undefined)
    : undefined;
  const type = error ? 'application/json' : 'text/html; charset=utf-8';
  const page =
    error ?? (await readFile(path.join(folder, '404.html')).catch(() => 'Diese Seite gibt es nicht.'));
  response.writeHead(404, { 'Content-Type': type }).end(page);
}
