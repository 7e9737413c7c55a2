import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { findDocument, mayRead, type Reader } from '../../domain/members/index.ts';
import { councilReader } from '../../functions/members/council.ts';
import { openStore } from '../../store/open-store.ts';
import { contentFolder, type Files, temporaryFolder } from '../../testing/content-folder.ts';
import { documentsIn } from './index/earlier-documents.ts';

const FILES = 200;
const bytesOf = (round: number, file: number): string => `Runde ${round}, Blatt ${file}\n`.repeat(2000);

/** The overlay of the small council with many attachments. */
function overlay(): Files {
  const names = Array.from({ length: FILES }, (_, n) => n);
  const list = names.map((n) => `  - id: f${n}x\n    title: Blatt ${n}\n    file: blatt-${n}.txt\n`);
  return {
    'meetings/2026-02-03-rat/index.md': '---\nagenda:\n  - id: t2a\n    title: Ankauf\n---\n',
    'papers/0001-2026/index.md': `---\nattachmentsOf: 0001-2026\nfiles:\n${list.join('')}---\n`,
    ...Object.fromEntries(names.map((n) => [`papers/0001-2026/blatt-${n}.txt`, bytesOf(0, n)])),
  };
}

/** Runs the command; its whole process group gets SIGKILL once `dies` says so. Gives its exit code. */
async function run(args: readonly string[], dies?: () => Promise<boolean>): Promise<number | null> {
  const child = spawn(process.execPath, ['scripts/members-publish.ts', ...args], {
    detached: true,
    stdio: 'ignore',
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  const runs = () => child.exitCode === null && child.signalCode === null;
  while (runs()) {
    if ((await dies?.()) && runs()) {
      process.kill(-(child.pid as number), 'SIGKILL');
      break;
    }
    await sleep(2);
  }
  const [code] = await closed;
  return code;
}

/** When a run dies: after a part of the time that a whole one takes, or once so many objects came into the store. */
type Moment = { readonly part: number } | { readonly objects: number };
const MOMENTS: readonly Moment[] = [
  ...[0.1, 0.3, 0.5, 0.7, 0.9].map((part) => ({ part })),
  ...[1, 40, 100, 160, FILES].map((objects) => ({ objects })),
];

async function objectsIn(folder: string): Promise<number> {
  const names = await readdir(path.join(folder, 'blobs'), { recursive: true }).catch(() => []);
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length;
}

/** Somebody with an access and no membership. */
const NOBODY: Reader = { memberships: [], clerk: false, leadership: false, offices: [] };

/** The round whose documents a reader finds, all of them; undefined before the first. */
async function roundIn(folder: string): Promise<number | undefined> {
  const store = openStore({ folder });
  const council = await councilReader({ ...store, now: Date.now })();
  if (!council) return undefined;
  const parts = await council.parts(council.directory.parts.map((_, number) => number));
  const rounds = new Set<number>();
  let found = 0;
  for (const { id, sha256 } of parts.flatMap(documentsIn)) {
    // who is nobody reads none of them, whatever was half done
    const subject = findDocument(parts, id)?.subject;
    expect(subject && mayRead(NOBODY, subject, council.facts, council.now)).toBe('none');
    const text = await new Response(await store.blobs.read(sha256)).text();
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    rounds.add(Number(/^Runde (\d+)/.exec(text)?.[1]));
    found += 1;
  }
  expect([found, rounds.size]).toEqual([FILES, 1]);
  return [...rounds][0];
}

test(`SIGKILL at ${MOMENTS.length} moments: readers see a whole state, and the next run completes`, async () => {
  await using content = await contentFolder();
  await using beside = await temporaryFolder(overlay());
  await using store = await temporaryFolder({ 'README.txt': '' });
  const args = ['--content', content.dir, '--protected', beside.dir, '--store', store.dir];
  const write = async (round: number) => {
    for (let n = 0; n < FILES; n += 1)
      await writeFile(path.join(beside.dir, `papers/0001-2026/blatt-${n}.txt`), bytesOf(round, n));
  };
  const started = performance.now();
  expect(await run(args)).toBe(0);
  const whole = performance.now() - started;
  let round = 0;
  /** Publishes another round and kills it; false where the run was quicker than its kill. */
  const killedAt = async (moment: Moment): Promise<boolean> => {
    await write((round += 1));
    const [before, begun] = [await objectsIn(store.dir), performance.now()];
    const killed = await run(args, async () =>
      'part' in moment
        ? performance.now() - begun > moment.part * whole
        : (await objectsIn(store.dir)) - before >= moment.objects,
    );
    const found = await roundIn(store.dir);
    expect(killed === null ? [round - 1, round] : [round], JSON.stringify(moment)).toContain(found);
    expect(await run(args), `the run after ${JSON.stringify(moment)}`).toBe(0);
    expect(await roundIn(store.dir)).toBe(round);
    return killed === null;
  };
  for (const moment of MOMENTS) {
    const tries = [1, 2, 3, 4];
    let killed = false;
    for (const _ of tries) killed ||= await killedAt(moment);
    expect(killed, `never killed at ${JSON.stringify(moment)}`).toBe(true);
  }
}, 600_000);
