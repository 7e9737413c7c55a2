import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { purge } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import { DAY, git, ledgerBranch, SITE } from '../../testing/ledger-branch.ts';
import { LedgerError } from './ledger-error.ts';
import { readLedger } from './read-ledger.ts';
import { saveLedger } from './save-ledger.ts';

test('a successor is committed and pushed, and can be read again; the same once more changes nothing', async () => {
  await using s = await ledgerBranch();
  expect(await saveLedger(s.at('first'), s.at('mine'), true)).toEqual({ done: 'committed', entries: 1 });
  expect(await saveLedger(s.at('second'), s.at('mine'), true)).toEqual({ done: 'committed', entries: 2 });
  expect(await saveLedger(s.at('second'), s.at('mine'), true)).toEqual({ done: 'nothing', entries: 2 });
  expect(s.subjects()).toEqual([
    'Publish 2027-03-02T03:30:00.000Z: 1 changes [skip ci]',
    'Publish 2027-03-01T03:30:00.000Z: 2 changes [skip ci]',
  ]);
  await expect(readLedger(s.at('mine'), SITE, (DAY - 1) as Instant)).rejects.toThrow(LedgerError);
  expect((await readLedger(s.at('mine'), SITE, (DAY + 9e8) as Instant)).log).toHaveLength(2);
});

test('a damaged log in the branch is never replaced', async () => {
  await using s = await ledgerBranch();
  await saveLedger(s.at('first'), s.at('mine'), true);
  const log = path.join(s.at('mine'), 'log.jsonl');
  const cut = (await readFile(log, 'utf8')).slice(0, 100);
  await writeFile(log, cut);
  await expect(saveLedger(s.at('second'), s.at('mine'), true)).rejects.toThrow(
    'bricht mitten in einer Zeile',
  );
  expect(await readFile(log, 'utf8')).toBe(cut);
});

test('a successor that does not continue the branch is refused, and the branch stays', async () => {
  await using s = await ledgerBranch();
  await saveLedger(s.at('second'), s.at('mine'), true);
  await expect(saveLedger(s.at('first'), s.at('mine'), true)).rejects.toThrow('nicht die Fortsetzung');
  expect(await readFile(path.join(s.at('mine'), 'log.jsonl'), 'utf8')).toBe(
    await readFile(path.join(s.at('second'), 'log.jsonl'), 'utf8'),
  );
});

test('two publishes at once: the second is not taken, and says so', async () => {
  await using s = await ledgerBranch();
  await saveLedger(s.at('first'), s.at('mine'), true);
  git(s.at('theirs'), 'pull', '--quiet', 'origin', 'ledger');
  await saveLedger(s.at('second'), s.at('mine'), true);
  await mkdir(s.at('other'), { recursive: true });
  await cp(s.at('first'), s.at('other'), { recursive: true });
  await writeFile(path.join(s.at('other'), 'note'), 'x');
  await expect(saveLedger(s.at('other'), s.at('theirs'), true)).rejects.toThrow('nicht angenommen');
  expect(s.subjects()).toHaveLength(2);
});

test('after an erasure the branch holds one commit, and nothing of what was erased', async () => {
  await using s = await ledgerBranch();
  await saveLedger(s.at('second'), s.at('mine'), true);
  const erased = purge(s.second, [{ object: 'papers/p1', reason: 'Auf Antrag gelöscht.' }]);
  await s.write('third', erased.ledger);
  expect((await saveLedger(s.at('third'), s.at('mine'), true)).done).toBe('replaced');
  expect(s.subjects()).toHaveLength(1);
  const log = git(s.at('server.git'), 'show', 'ledger:log.jsonl');
  expect(log).not.toContain('Geheimer Titel');
  expect(log).toContain('Auf Antrag gelöscht.');
});

test('a commit that an earlier run could not push is pushed by the next one', async () => {
  await using s = await ledgerBranch();
  await saveLedger(s.at('first'), s.at('mine'), true);
  await saveLedger(s.at('second'), s.at('mine'), false);
  expect(await saveLedger(s.at('second'), s.at('mine'), true)).toEqual({ done: 'nothing', entries: 2 });
  expect(s.subjects()).toHaveLength(2);
});

test('a host that cannot be reached is asked again, then told with what to do', async () => {
  await using s = await ledgerBranch();
  await saveLedger(s.at('first'), s.at('mine'), true);
  git(s.at('mine'), 'remote', 'set-url', 'origin', s.at('nowhere.git'));
  await expect(saveLedger(s.at('second'), s.at('mine'), true, [1, 1])).rejects.toThrow(
    'git push origin HEAD:refs/heads/ledger',
  );
});
