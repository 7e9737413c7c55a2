import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyLedger, type Ledger, nextLedger } from '../domain/ledger/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { meansWith } from '../publishing/ledger/means.ts';
import { writePublicLog } from '../publishing/ledger/public-log.ts';
import { writeLedger } from '../publishing/ledger/write-ledger.ts';
import { temporaryFolder } from './content-folder.ts';
import { aPaper, aPublicRecord } from './public-record.ts';

export const SITE = 'https://rat.example';

/** Instant of the first publish of a scene; each further one is a day later. */
export const DAY = Date.parse('2027-03-01T03:30:00Z');

/** Runs git in `folder`; gives what it prints. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** A public record of papers with these titles, so many days after `DAY`. */
export const recordOn = (day: number, titles: readonly string[]): PublicRecord => ({
  ...aPublicRecord({ papers: titles.map((title, index) => aPaper(`p${index}`, { title })) }),
  at: (DAY + day * 86_400_000) as Instant,
});

/** A host that refuses some branches, with what it says. */
const REFUSAL = '#!/bin/sh\ncase "$1" in $BRANCHES) echo "$WORDS" >&2; exit 1;; esac\n';

/**
 * A real host of git, two clones of its branch `ledger` (`mine`, `theirs`), and the successors of two publishes, in the
 * folders `first` and `second`.
 */
export async function ledgerBranch() {
  const folder = await temporaryFolder({});
  const at = (name: string) => path.join(folder.dir, name);
  git(folder.dir, 'init', '--quiet', '--bare', '--initial-branch=ledger', 'server.git');
  const states = new Map<string, string>();
  const step = (ledger: Ledger, record: PublicRecord) => {
    const next = nextLedger(
      ledger,
      record,
      meansWith((hash) => states.get(hash)),
    );
    for (const [hash, json] of next.states) states.set(hash, json);
    return next.ledger;
  };
  const write = (name: string, ledger: Ledger) => writeLedger(at(name), ledger, { states });
  const first = step(emptyLedger(SITE, 'a'.repeat(64)), recordOn(0, ['Eins', 'Geheimer Titel']));
  const second = step(first, recordOn(1, ['Eins, neu', 'Geheimer Titel']));
  await write('first', first);
  await write('second', second);
  for (const clone of ['mine', 'theirs']) git(folder.dir, 'clone', '--quiet', 'server.git', clone);
  for (const clone of ['mine', 'theirs']) git(at(clone), 'checkout', '--quiet', '-B', 'ledger');
  const hook = at('server.git/hooks/update');
  return {
    at,
    step,
    write,
    first,
    second,
    /** Writes the public log of a ledger, as a build does, below `name`. */
    writeLog: (name: string, ledger: Ledger) => writePublicLog(at(name), ledger, states),
    /** From now on the host refuses branches like this pattern of the shell. */
    refuse(branches: string, words = 'nicht heute') {
      const text = REFUSAL.replace('$BRANCHES', branches).replace('$WORDS', words);
      writeFileSync(hook, text, { mode: 0o755 });
    },
    refuseNothing: () => rmSync(hook, { force: true }),
    /** Subjects of the commits of a branch at the host, the newest first. */
    subjects: (branch = 'ledger') => git(at('server.git'), 'log', '--format=%s', branch).split('\n'),
    /** Branches at the host. */
    branches: () => git(at('server.git'), 'branch', '--format=%(refname:short)').split('\n'),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
