import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Around } from '../../publishing/notices/notify-function.ts';
import { writeLedger } from '../../publishing/ledger/write-ledger.ts';
import { temporaryFolder } from '../content-folder.ts';
import { ledgerKeeper } from '../ledger-steps.ts';
import { aPaper, aPublicRecord } from '../public-record.ts';

/** What came to a function that is told of publications. */
export interface Notified {
  readonly url: string | undefined;
  readonly signature: string | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A function that is told, a ledger of two entries, and a way to run a command as at `now`. */
export interface NotifiedPeer extends AsyncDisposable {
  readonly address: string;
  readonly ledger: string;
  readonly asked: Notified[];
  /** Statuses of the next answers, 202 behind them; each may lead elsewhere. */
  answers: number[];
  /** Runs `command` over a `site.yml`: what it says, what it waited for, and its exit code. */
  readonly run: (
    command: (args: readonly string[], around: Around) => Promise<number>,
    site: string,
    environment?: Readonly<Record<string, string>>,
    args?: readonly string[],
  ) => Promise<{ readonly code: number; readonly waited: number[]; readonly told: string }>;
}

export async function notifiedPeer(now: number): Promise<NotifiedPeer> {
  const disposables = new AsyncDisposableStack();
  const { dir } = disposables.use(await temporaryFolder({}));
  const ledger = path.join(dir, 'ledger');
  const keeper = ledgerKeeper();
  for (const title of ['Eins', 'Zwei']) keeper.take(aPublicRecord({ papers: [aPaper('p', { title })] }));
  await writeLedger(ledger, keeper.ledger, { states: keeper.states, purged: new Set(), from: undefined });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => {
      const signature = request.headers['x-ratsfenster-signature'] as string | undefined;
      peer.asked.push({ url: request.url, signature, body: new Uint8Array(Buffer.concat(parts)) });
      response.writeHead(peer.answers.shift() ?? 202, { Location: '/anderswo' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  disposables.defer(() => void server.close());
  const peer: NotifiedPeer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger,
    asked: [],
    answers: [],
    run: async (command, site, environment = {}, args = ['--ledger', ledger]) => {
      await using content = await temporaryFolder({ 'site.yml': site });
      const told: string[] = [];
      const waited: number[] = [];
      const code = await command([...args, '--content', content.dir], {
        environment,
        now: () => now,
        wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
        tell: (text) => void told.push(text),
      });
      return { code, waited, told: told.join('') };
    },
    [Symbol.asyncDispose]: () => disposables.disposeAsync(),
  };
  return peer;
}
