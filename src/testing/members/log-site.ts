import { createServer, type RequestListener } from 'node:http';
import { createHash, createHmac } from 'node:crypto';
import { type Change, type LedgerEntry } from '../../domain/ledger/index.ts';
import { sealEntry } from '../../domain/ledger/entry.ts';
import { listenOnLoopback } from './loopback.ts';

const hasher = {
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  hmac: (key: string, text: string) =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex'),
};

const change = (object: string, title: string): Change => ({
  kind: 'changed',
  object,
  type: object.startsWith('papers/') ? 'Paper' : 'Meeting',
  url: `/${object}/`,
  title,
  words: ['Titel geändert'],
});

/** A log of so many entries, each with a change of one object of `objects`, an hour apart. */
export function sampleLog(objects: readonly (readonly [object: string, title: string])[]): LedgerEntry[] {
  const log: LedgerEntry[] = [];
  for (const [index, [object, title]] of objects.entries()) {
    const at = new Date(Date.parse('2027-03-08T08:00:00Z') + index * 3_600_000).toISOString();
    log.push(
      sealEntry(
        log.at(-1),
        { kind: 'publish', at, changes: [change(object, title)] },
        'ab'.repeat(32),
        hasher,
      ),
    );
  }
  return log;
}

/** A public site that serves a log; `answer` takes the place of what it would say. */
export async function logSite(log: readonly LedgerEntry[], answer?: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (answer) return answer(request, response);
    const number = Number(/^\/protokoll\/(\d+)\/eintrag\.json$/.exec(request.url ?? '')?.[1] ?? 0);
    const entry = log[number - 1];
    response.writeHead(entry ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(entry ?? {}));
  });
  const port = await listenOnLoopback(server, 0);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
