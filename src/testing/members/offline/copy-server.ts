import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserScript } from '../../../functions/members/bundle/browser-script.ts';

/** Serves a page with the copy's parts, and what is put into `documents`, by path. */
export async function copyServer(): Promise<{
  readonly origin: string;
  readonly documents: Map<string, Uint8Array>;
  readonly stop: () => void;
}> {
  const { body: code } = await browserScript('../../testing/members/offline/copy-page.ts');
  const documents = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const document = documents.get(request.url ?? '');
    const [type, body] =
      request.url === '/page.js'
        ? ['text/javascript', code]
        : request.url === '/'
          ? ['text/html', '<!doctype html><title>Kopie</title><script type="module" src="/page.js"></script>']
          : ['application/pdf', document];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    documents,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
