import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import type { StorePlace } from '../../store/place.ts';
import { blobOf, recordOf } from './store-writer.ts';

const WRITER = path.join(import.meta.dirname, 'store-writer.ts');
const ROOT = path.resolve(import.meta.dirname, '../../..');
const MODULES = realpathSync(path.join(ROOT, 'node_modules'));

type Writer = ChildProcessByStdio<Writable, Readable, null>;

/** Starts it; over a folder with Node's permission flags, by which it may write there and nowhere else. */
function start(place: StorePlace, ...args: readonly string[]): Writer {
  const readable = 'folder' in place ? [ROOT, MODULES, place.folder] : [];
  const flags =
    'folder' in place
      ? [
          '--permission',
          `--allow-fs-write=${place.folder}`,
          ...readable.map((dir) => `--allow-fs-read=${dir}`),
        ]
      : [];
  const [work = '', ...rest] = args;
  const command = [...flags, WRITER, work, JSON.stringify(place), ...rest];
  return spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
}

/**
 * Eight processes put their names at thirty keys at once; the name at each key must be that of who says that it won.
 * @returns the numbers that were won, ascending
 */
export async function raceOfProcesses(place: StorePlace): Promise<number[]> {
  const names = Array.from({ length: 8 }, (_, n) => `process ${n}`);
  const racers = names.map((name) => start(place, 'race', name, '30'));
  const lines = racers.map((racer) => createInterface(racer.stdout)[Symbol.asyncIterator]());
  for (const line of lines) expect((await line.next()).value).toBe('ready');
  for (const racer of racers) racer.stdin.write('go\n');
  const won = await Promise.all(
    lines.map(async (line) => JSON.parse((await line.next()).value as string) as number[]),
  );
  const { slots } = openStore(place);
  for (const [index, numbers] of won.entries())
    for (const n of numbers) expect(await slots.get(`race/${n}`)).toBe(names[index]);
  return won.flat().sort((a, b) => a - b);
}

/**
 * Kills a writer that many times, each time a little later after its first acknowledged record, and looks: what it had
 * acknowledged is there, and all that is there is whole.
 * @returns how many records were acknowledged at least
 */
export async function killWriters(place: StorePlace, moments: number, apart: number): Promise<number> {
  let acknowledged = -1;
  for (let moment = 0; moment < moments; moment += 1) {
    acknowledged = Math.max(acknowledged, await killedAfter(place, moment * apart));
    await expectWhole(place, acknowledged);
  }
  return acknowledged + 1;
}

/** Gives the last number that was acknowledged. */
async function killedAfter(place: StorePlace, wait: number): Promise<number> {
  const writer = start(place, 'write');
  let last = -1;
  const lines = createInterface(writer.stdout);
  lines.on('line', (line) => (last = Number(line)));
  await Promise.race([once(lines, 'line'), once(writer, 'exit')]);
  if (writer.exitCode !== null) throw new Error('the writer ended by itself');
  await sleep(wait);
  writer.kill('SIGKILL');
  await Promise.all([once(writer, 'exit'), once(lines, 'close')]);
  return last;
}

async function expectWhole(place: StorePlace, acknowledged: number): Promise<void> {
  const { slots, blobs } = openStore(place);
  const keys = await slots.list('kill/');
  expect(keys.length).toBeGreaterThan(acknowledged);
  for (const [n, key] of keys.entries()) expect(await slots.get(key)).toBe(recordOf(n));
  for (let n = 0; n <= acknowledged; n += 1)
    expect(await blobs.size(blobOf(n).sha256)).toBe(blobOf(n).bytes.length);
  for await (const { sha256 } of blobs.list()) {
    const bytes = await new Response(await blobs.read(sha256)).bytes();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
}
