import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request as ask,
  type RequestOptions,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { s3Client } from '../publishing/deploy/s3-client.ts';
import { ownPort } from './own-port.ts';

type Environment = Readonly<Record<string, string>>;

/** An S3 endpoint on loopback with one bucket `rat`, and a web server that serves what lies below `p/` in it. */
export interface Bucket {
  readonly environment: Environment;
  /** Address of the web server. */
  readonly url: string;
  /** Names of all that lies in the bucket. */
  keys(): Promise<(string | undefined)[]>;
  /** Text of a file of the site; empty where there is none. */
  text(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it with its files in `directory`. The endpoint does not know If-None-Match, like some that towns rent. */
export async function startBucket(directory: string): Promise<Bucket> {
  const port = await ownPort();
  const buckets = [{ name: 'rat', configs: [] }];
  const server = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: buckets,
  });
  await server.run();
  const environment = {
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  };
  const client = s3Client(environment);
  const body = async (name: string) =>
    (await client.send(new GetObjectCommand({ Bucket: 'rat', Key: `p/${name}` }))).Body;
  // As its host would: an address that ends in a slash is its index.html.
  const web = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1)).replace(/(^|\/)$/, '$1index.html');
    body(name)
      .then(async (found) => response.end(await found?.transformToByteArray()))
      .catch(() => response.writeHead(404).end());
  });
  const url = `${await listening(web)}/`;
  return {
    environment,
    url,
    keys: async () =>
      ((await client.send(new ListObjectsV2Command({ Bucket: 'rat' }))).Contents ?? []).map(({ Key }) => Key),
    text: (name) =>
      body(name).then(
        async (found) => (await found?.transformToString()) ?? '',
        () => '',
      ),
    async stop() {
      web.closeAllConnections();
      web.close();
      client.destroy();
      await server.close();
    },
  };
}

/**
 * A way to the endpoint of `environment` on which `before` sees each request first: it may wait, and where it gives
 * false the connection breaks.
 */
export async function startDetour(
  environment: Environment,
  before: (request: IncomingMessage) => boolean | Promise<boolean>,
): Promise<{ readonly environment: Environment; stop(): void }> {
  const { hostname, port } = new URL(environment['S3_ENDPOINT'] as string);
  const server = createServer((request, response) => {
    void Promise.resolve(before(request)).then((goesOn) => {
      if (!goesOn) return request.socket.destroy();
      const { method, url, headers } = request;
      const onward = ask({ hostname, port, method, path: url, headers } as RequestOptions, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      return request.pipe(onward);
    });
  });
  return {
    environment: { ...environment, S3_ENDPOINT: await listening(server) },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
