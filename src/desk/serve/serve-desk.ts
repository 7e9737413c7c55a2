import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves the desk's folder on loopback with its headers. Port 0 picks a free one. */
export async function serveDesk(
  folder: string,
  port: number,
  headers: () => Readonly<Record<string, string>>,
): Promise<{ server: Server; address: string }> {
  const answer = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers())) response.setHeader(name, value);
    answer(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Diese Seite der Redaktion gibt es nicht.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
