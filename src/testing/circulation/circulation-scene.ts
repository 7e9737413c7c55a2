import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { circulationCommand } from '../../publishing/circulation/circulation-command.ts';
import { contentFolder, type Files, SMALL_COUNCIL } from '../content-folder.ts';
import { gitHost } from './git-host.ts';
import { CIRCULATION_KEY, logServer } from './log-server.ts';
import { aBallot, adopted, anItem, BODY_OF_THREE, closedLog, refused } from './sample-log.ts';

const PEOPLE: Files = {
  ...BODY_OF_THREE,
  'people/beispiel-bodo.yml': 'surname: Beispiel\ngivenName: Bodo\n',
  'people/probe-paula.yml': 'surname: Probe\ngivenName: Paula\n',
};

/** A ballot on three items: one adopted, one to which somebody objected, one that is not public. */
export const BALLOT = aBallot([
  anItem({ id: 't1a', title: 'Bebauungsplan', meeting: '2026-02-03-rat', papers: ['0001-2026'] }),
  anItem({ id: 'x2', title: 'Streusalz' }),
  anItem({ id: 'n3', title: 'Kaufpreis Mühlwiese', public: false, category: 'property' }),
]);
export const LOG = closedLog(BALLOT, [adopted('t1a'), refused('x2'), adopted('n3')]);

/** A members' area with that ballot, and the small council into which its results go. */
export async function circulationScene() {
  const disposables = new AsyncDisposableStack();
  const server = disposables.use(await logServer());
  server.enter(BALLOT.id, LOG);
  const { dir: content } = disposables.use(await contentFolder(PEOPLE));
  return {
    server,
    content,
    /** Runs the command; gives its exit code and what it says. */
    run: async (
      args: readonly string[] = [],
      env: Readonly<Record<string, string>> = { CIRCULATION_KEY },
    ) => {
      const told: string[] = [];
      const from = ['--from', server.origin, ...(args.includes('--content') ? [] : ['--content', content])];
      const code = await circulationCommand([...from, ...args], {
        env,
        tell: (text) => void told.push(text),
      });
      return { code, told: told.join('') };
    },
    /** Keys of resolutions in a folder. */
    keys: (folder = content) => readdir(path.join(folder, 'resolutions')).catch(() => []),
    /** A host of git with the same council. */
    host: async () => disposables.use(await gitHost({ ...SMALL_COUNCIL, ...PEOPLE })),
    [Symbol.asyncDispose]: () => disposables.disposeAsync(),
  };
}
