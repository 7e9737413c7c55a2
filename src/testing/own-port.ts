import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** From here on systems give ports to whoever asks for any (Linux from 32768, others from 49152). */
const FIRST_GIVEN = 32_768;
/** Above 10080, which browsers and `fetch` refuse. */
const FIRST = 11_000;

/**
 * A port of loopback at which nobody listens. The system gives it to no other process that asks for any port, so that a
 * server can be started on it later, and stopped and started again.
 */
export async function ownPort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, FIRST_GIVEN);
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    const closed = once(probe, 'close');
    probe.close();
    await closed;
    return port;
  }
}
