import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** An application that listens on a free port of loopback; `address` has no slash at the end. */
export interface ServedApp extends AsyncDisposable {
  readonly address: string;
  readonly port: number;
}

/** Serves it as the members' function is served, without its limits. */
export async function serveApp(app: {
  fetch(request: Request): Response | Promise<Response>;
}): Promise<ServedApp> {
  const server = createServer(
    getRequestListener((request) => app.fetch(request), { overrideGlobalObjects: false }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
