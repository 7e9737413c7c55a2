import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findDocument, mayRead, type Reader } from '../../domain/members/index.ts';
import { councilReader } from '../../functions/members/council.ts';
import { openStore } from '../../store/open-store.ts';
import { contentFolder, type Files, temporaryFolder } from '../../testing/content-folder.ts';
import type { PublishMoment } from '../../testing/members/killed-publisher.ts';
import { documentsIn } from './index/earlier-documents.ts';

const FILES = 200;
const PUBLISHER = path.resolve(import.meta.dirname, '../../testing/members/killed-publisher.ts');
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

/** Runs a program of Node; its whole process group gets SIGKILL after so many milliseconds. Gives its exit code. */
async function run(args: readonly string[], after?: number): Promise<number | null> {
  const child = spawn(process.execPath, args, { detached: true, stdio: 'ignore' });
  const closed = once(child, 'close') as Promise<[number | null]>;
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid as number), 'SIGKILL');
  };
  const timer = after === undefined ? undefined : setTimeout(kill, after);
  const [code] = await closed;
  clearTimeout(timer);
  return code;
}

/** At these it kills itself, whatever the speed of the machine. Objects of the index follow those of the documents. */
const MOMENTS: readonly PublishMoment[] = [
  'object before 1',
  'object within 1',
  'object after 1',
  'object within 40',
  'object after 100',
  `object within ${FILES}`,
  `object after ${FILES}`,
  `object within ${FILES + 1}`,
  'record before 1',
  'record after 1',
];
/** At these parts of the time that a whole run takes it is killed from outside, wherever it is then. */
const PARTS = [0.1, 0.3, 0.5, 0.7, 0.9];

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
    const bytes = await new Response(await store.blobs.read(sha256)).bytes();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const round = /^Runde (\d+)/.exec(new TextDecoder().decode(bytes))?.[1];
    // the others are invitations and the like, which the command makes itself
    if (round === undefined) continue;
    rounds.add(Number(round));
    found += 1;
  }
  expect([found, rounds.size]).toEqual([FILES, 1]);
  return [...rounds][0];
}

test(`SIGKILL at ${MOMENTS.length} moments: readers see a whole state, and the next run completes`, async () => {
  await using content = await contentFolder();
  await using beside = await temporaryFolder(overlay());
  await using store = await temporaryFolder({ 'README.txt': '' });
  const publish = [
    'scripts/members-publish.ts',
    '--content',
    content.dir,
    '--protected',
    beside.dir,
    '--store',
    store.dir,
  ];
  const write = async (round: number) => {
    for (let n = 0; n < FILES; n += 1)
      await writeFile(path.join(beside.dir, `papers/0001-2026/blatt-${n}.txt`), bytesOf(round, n));
  };
  const started = performance.now();
  expect(await run(publish)).toBe(0);
  const whole = performance.now() - started;
  let round = 0;
  /** Publishes another round by `kill`, which gives its exit code, looks what readers find, and completes it. */
  const tried = async (name: string, kill: () => Promise<number | null>): Promise<number | null> => {
    await write((round += 1));
    const killed = await kill();
    const found = await roundIn(store.dir);
    expect(killed === null ? [round - 1, round] : [round], name).toContain(found);
    expect(await run(publish), `the run after ${name}`).toBe(0);
    expect(await roundIn(store.dir)).toBe(round);
    return killed;
  };
  for (const moment of MOMENTS) {
    const dying = [PUBLISHER, content.dir, beside.dir, store.dir, moment];
    expect(await tried(moment, () => run(dying)), `never killed at: ${moment}`).toBeNull();
  }
  for (const part of PARTS) await tried(`part ${part}`, () => run(publish, part * whole));
}, 600_000);
