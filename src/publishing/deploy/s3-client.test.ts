import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { around } from '../../testing/deploy.ts';
import { s3Client } from './s3-client.ts';
import { s3Store } from './s3-store.ts';

const silent = (_response: ServerResponse): void => undefined;
const halfway = (response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Length': '100' });
  response.write('{"files":');
};

test.each([
  ['never answers', silent],
  ['stops in the middle of an answer', halfway],
])(
  'an endpoint that %s counts as a broken connection',
  async (_name, answer) => {
    const server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const environment = {
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_ACCESS_KEY_ID: 'a',
      S3_SECRET_ACCESS_KEY: 'b',
    };
    const world = around(environment);
    const store = s3Store(s3Client(environment, 100), 'rat', '', world);
    await expect(store.read('stand.json')).rejects.toThrow('Die Verbindung zum Server ist abgebrochen');
    expect(world.told.filter((line) => line.includes('neuer Versuch'))).toHaveLength(2);
    server.closeAllConnections();
    server.close();
  },
  20_000,
);
