import { cpSync, existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Ledger, purge } from '../../domain/ledger/index.ts';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import { git, ledgerBranch, recordOn } from '../../testing/ledger-branch.ts';
import { sshMissing } from '../../testing/ssh-server.ts';
import { deploy } from '../deploy/deploy.ts';
import { serve } from '../serve.ts';
import { recoverLedger } from './recover-ledger.ts';
import { saveLedger } from './save-ledger.ts';
import { stageLedger } from './stage-ledger.ts';

const SOON = [1, 1];

/** A town: its host of git, and its web server. A run has a fresh clone of the branch, as at a CI. */
async function town() {
  const branch = await ledgerBranch();
  const { server, address } = await serve(branch.at('www'), 0);
  let runs = 0;
  const run = {
    ...branch,
    url: address,
    /** A fresh clone of the branch as it is at the host, as shallow as CIs make it; of another name each time. */
    clone(): string {
      runs += 1;
      const name = `run-${runs}`;
      const from = `file://${branch.at('server.git')}`;
      git(branch.at('.'), 'clone', '--quiet', '--depth', '1', '--branch', 'ledger', from, name);
      return branch.at(name);
    },
    /** Builds a site with the log of `ledger`, and deploys it. Gives undefined, or what was wrong. */
    async deploy(name: string, ledger: Ledger): Promise<string | undefined> {
      const site = writeSite(branch.at(name), name);
      await branch.writeLog(name, ledger);
      return deploy(optionsFor(site, `folder:${branch.at('www')}`, address), around()).then(
        () => undefined,
        ({ message }: Error) => message,
      );
    },
    log: (folder: string) => readFileSync(`${folder}/log.jsonl`, 'utf8').trim().split('\n'),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await branch[Symbol.asyncDispose]();
    },
  };
  await saveLedger(run.at('first'), run.at('mine'), true);
  return run;
}

const reason = sshMissing(['rsync']);

test.skipIf(reason !== undefined)(
  `the branch is refused after a deploy: the next run goes on from what is public (${reason ?? 'rsync'})`,
  async () => {
    await using s = await town();
    expect(await s.deploy('one', s.first)).toBeUndefined();
    const failing = s.clone();
    expect(await recoverLedger(failing, s.url)).toBe('nothing');
    expect(await stageLedger(s.at('second'), failing, SOON)).toBe('staged');
    expect(await s.deploy('two', s.second)).toBeUndefined();
    s.refuse('refs/heads/ledger');
    await expect(saveLedger(s.at('second'), failing, true, SOON)).rejects.toThrow(
      /„ledger“ nicht angenommen \(.*hook declined[\s\S]*holt ihn aus dem Zweig „ledger-next“ nach/,
    );
    expect(s.subjects()).toHaveLength(1);
    s.refuseNothing();

    const next = s.clone();
    // Without looking at what waits, the next deploy would be refused.
    const other = s.step(s.first, recordOn(2, ['Ganz neu', 'Geheimer Titel']));
    expect(await s.deploy('lost', other)).toContain('ab Eintrag 2');

    expect(await recoverLedger(next, s.url)).toBe('recovered');
    expect(s.log(next)).toEqual(s.log(s.at('second')));
    expect(s.subjects()).toHaveLength(2);
    const third = s.step(s.second, recordOn(2, ['Ganz neu', 'Geheimer Titel']));
    await s.write('third', third);
    expect(await stageLedger(s.at('third'), next, SOON)).toBe('staged');
    expect(await s.deploy('three', third)).toBeUndefined();
    expect(await saveLedger(s.at('third'), next, true)).toEqual({ done: 'committed', entries: 3 });
    expect(s.subjects()).toHaveLength(3);
    expect(s.branches()).toEqual(['ledger']);
  },
);

test('what waits and was never public stays out, and the next run takes its place', async () => {
  await using s = await town();
  await s.writeLog('www', s.first);
  const failing = s.clone();
  await stageLedger(s.at('second'), failing, SOON);
  expect(git(failing, 'status', '--porcelain')).toBe('');
  expect(s.log(failing)).toHaveLength(1);
  const next = s.clone();
  expect(await recoverLedger(next, s.url)).toBe('nothing');
  expect(s.log(next)).toHaveLength(1);
  await s.write('other', s.step(s.first, recordOn(2, ['Anders', 'Geheimer Titel'])));
  expect(await stageLedger(s.at('other'), next, SOON)).toBe('staged');
  expect(s.subjects('ledger-next')).toHaveLength(2);
  await saveLedger(s.at('other'), next, true);
  expect(s.branches()).toEqual(['ledger']);
});

test('a branch that stays refused for several publishes is made up for at once', async () => {
  await using s = await town();
  s.refuse('refs/heads/ledger');
  let [ledger, name] = [s.second, 'second'];
  for (const day of [2, 3, 4]) {
    const run = s.clone();
    await s.writeLog('www', day === 2 ? s.first : ledger);
    if (day > 2) expect(await recoverLedger(run, s.url)).toBe('recovered');
    [ledger, name] = [s.step(day === 2 ? s.first : ledger, recordOn(day, [`Tag ${day}`])), `day-${day}`];
    await s.write(name, ledger);
    await stageLedger(s.at(name), run, SOON);
    await expect(saveLedger(s.at(name), run, true, SOON)).rejects.toThrow('nicht angenommen');
  }
  // The last one was staged, but its site never stood; the one before it did.
  const run = s.clone();
  expect(s.log(run)).toHaveLength(1);
  s.refuseNothing();
  expect(await recoverLedger(run, s.url)).toBe('recovered');
  expect(s.log(run)).toEqual(s.log(s.at('day-3')));
  expect(s.subjects()).toHaveLength(3);
});

test('an erasure whose branch was refused is made up for, and git keeps nothing of it', async () => {
  await using s = await town();
  await s.writeLog('www', s.first);
  const erased = purge(s.second, [{ object: 'papers/p1', reason: 'Auf Antrag gelöscht.' }]).ledger;
  await s.write('erased', erased);
  const failing = s.clone();
  await stageLedger(s.at('erased'), failing, SOON);
  await s.writeLog('www', erased);
  s.refuse('refs/heads/ledger');
  await expect(saveLedger(s.at('erased'), failing, true, SOON)).rejects.toThrow('nicht angenommen');
  const next = s.clone();
  expect(await recoverLedger(next, s.url)).toBe('recovered');
  s.refuseNothing();
  expect(await saveLedger(s.at('erased'), next, true)).toEqual({ done: 'nothing', entries: 2 });
  expect([s.subjects().length, s.branches()]).toEqual([1, ['ledger']]);
  expect(git(s.at('server.git'), 'show', 'ledger:log.jsonl')).not.toContain('Geheimer Titel');
});

test('a first publish whose branch could not be made keeps its seed', async () => {
  await using s = await town();
  git(s.at('server.git'), 'update-ref', '-d', 'refs/heads/ledger');
  const newFolder = (name: string) => {
    git(s.at('.'), 'init', '--quiet', '--initial-branch=ledger', name);
    git(s.at(name), 'remote', 'add', 'origin', s.at('server.git'));
    return s.at(name);
  };
  const failing = newFolder('f1');
  await stageLedger(s.at('first'), failing, SOON);
  await s.writeLog('www', s.first);
  s.refuse('refs/heads/ledger');
  await expect(saveLedger(s.at('first'), failing, true, SOON)).rejects.toThrow('nicht angenommen');
  s.refuseNothing();
  const again = newFolder('f2');
  await s.write('blank', { ...s.first, seed: 'b'.repeat(64), log: [], objects: new Map(), urls: new Map() });
  cpSync(s.at('blank'), again, { recursive: true });
  expect(await recoverLedger(again, s.url)).toBe('recovered');
  expect(readFileSync(`${again}/seed`, 'utf8')).toBe(readFileSync(s.at('first/seed'), 'utf8'));
  expect(s.subjects()).toHaveLength(1);
});

test('where neither site nor host answer, nothing is guessed and nothing changed', async () => {
  await using s = await town();
  await stageLedger(s.at('second'), s.clone(), SOON);
  const next = s.clone();
  await expect(recoverLedger(next, 'http://127.0.0.1:1/')).rejects.toThrow(
    /antwortet nicht \(keine Antwort\)[\s\S]*Es wurde nichts verändert/,
  );
  git(next, 'remote', 'set-url', 'origin', `https://ledger:geheim@127.0.0.1:1/x.git`);
  const failing = recoverLedger(next, s.url, SOON);
  await expect(failing).rejects.toThrow('der Ort des Zweigs „ledger“ antwortet nicht');
  await expect(failing).rejects.not.toThrow('geheim');
  expect(s.log(next)).toHaveLength(1);
});

test('a folder without a host has nothing to make up for', async () => {
  await using s = await town();
  expect(await recoverLedger(s.at('first'), s.url)).toBe('nothing');
  expect(existsSync(s.at('first/.git'))).toBe(false);
});

test('a host that takes no second branch stops the run before the deploy', async () => {
  await using s = await town();
  s.refuse('refs/heads/ledger-next');
  await expect(stageLedger(s.at('second'), s.clone(), SOON)).rejects.toThrow(
    /„ledger-next“ nicht angenommen[\s\S]*Es wurde nichts veröffentlicht/,
  );
});

test('of two runs at once the second stops before its deploy, and what the first laid ready stays', async () => {
  await using s = await town();
  const [first, second] = [s.clone(), s.clone()];
  for (const run of [first, second]) expect(await recoverLedger(run, s.url)).toBe('nothing');
  await s.write('other', s.step(s.first, recordOn(2, ['Anders', 'Geheimer Titel'])));
  await stageLedger(s.at('second'), first, SOON);
  await expect(stageLedger(s.at('other'), second, SOON)).rejects.toThrow('Läuft gerade eine andere');
  expect(git(s.at('server.git'), 'show', 'ledger-next:log.jsonl').split('\n')).toEqual(s.log(s.at('second')));
});

test('nothing new waits for nothing', async () => {
  await using s = await town();
  expect(await stageLedger(s.at('first'), s.clone(), SOON)).toBe('nothing');
  expect(s.branches()).toEqual(['ledger']);
});
