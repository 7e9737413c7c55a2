import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './headers.ts';
import { decoded } from './hosting/address.ts';
import { corsOf, isHidden, policyOf } from './hosting/rules.ts';

/**
 * Serves the folder of a built site on loopback with the headers that a host should send. Port 0 picks a free one.
 * Files are looked up anew at each request and kept by no browser, so that a rebuilt site shows at once.
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const answer = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const asked = decoded((request.url ?? '/').replace(/[?#].*$/s, ''));
    response.setHeader('Content-Security-Policy', policyOf(asked));
    const origin = corsOf(asked);
    if (origin !== undefined) response.setHeader('Access-Control-Allow-Origin', origin);
    const nothing = async () => {
      const page = await readFile(path.join(folder, '404.html')).catch(() => 'Diese Seite gibt es nicht.');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    };
    if (isHidden(asked)) void nothing();
    else answer(request, response, nothing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
