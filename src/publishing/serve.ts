import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './headers.ts';

/** Serves the folder of a built site on loopback with the headers that a host should send. Port 0 picks a free one. */
export async function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const answer = sirv(folder, {
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    },
  });
  const notFound = sirv(folder, { single: '404.html' });
  const server = createServer((request, response) => {
    answer(request, response, () => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.statusCode = 404;
      request.url = '/404.html';
      notFound(request, response, () => {
        response.end('404');
      });
    });
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
