import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: path.join(import.meta.dirname, 'copy-page.ts') },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const [chunk] = result && 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the page of the copy was not built');
  return chunk.code;
}

/** Serves a page with the copy's parts, and what is put into `documents`, by path. */
export async function copyServer(): Promise<{
  readonly origin: string;
  readonly documents: Map<string, Uint8Array>;
  readonly stop: () => void;
}> {
  const code = await script();
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
