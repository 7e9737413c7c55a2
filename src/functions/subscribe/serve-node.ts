import type { IncomingMessage } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { limitedServer } from '../../server/limited-server.ts';
import { listen, peerOf, type Running } from '../../server/listen.ts';
import { subscribeApp } from './app.ts';
import { startWorker } from './deliver/worker.ts';
import { plainHeaders } from './headers.ts';
import { officeOf } from './office.ts';
import type { OpenSubscribe } from './open-subscribe.ts';

/**
 * Listens at the host and port of the settings, and sends mails beside; port 0 picks a free one. Where it has the process to itself
 * (`alone`), it takes the place of the global `Response`, which spares each answer copies.
 */
export async function serveSubscribe(
  { parts, onWake, close }: OpenSubscribe,
  { alone = false } = {},
): Promise<Running> {
  const app = subscribeApp(parts);
  const { settings, means } = parts;
  const headers = { ...plainHeaders(settings.origin.startsWith('https:')) };
  const server = limitedServer(
    getRequestListener(
      (request, env) => app.fetch(request, { peer: peerOf(env.incoming as IncomingMessage) }),
      {
        overrideGlobalObjects: alone,
        // requests that are none, such as one with a broken Host
        errorHandler: () => new Response('Die Anfrage ist ungültig.', { status: 400, headers }),
      },
    ),
    { headers, home: 'Zum Formular', log: means.log },
  );
  const running = await listen(server, settings);
  const worker = startWorker(officeOf(parts));
  onWake((why) => worker.wake(why));
  return {
    address: running.address,
    stop: async (patience) => {
      await Promise.all([running.stop(patience), worker.stop()]);
      close();
    },
  };
}
