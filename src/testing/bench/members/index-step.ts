/**
 * Child of the bench: publishes a council of so many documents into an empty folder, or reads it there as the function
 * does, and prints the figures as JSON. Times are milliseconds, memory is megabytes.
 * Usage: node index-step.ts publish FOLDER DOCUMENTS | read FOLDER
 */
import { councilReader } from '../../../functions/members/council.ts';
import { publishMembers } from '../../../publishing/members/publish-members.ts';
import { openStore } from '../../../store/open-store.ts';
import { bigCouncil } from './big-council.ts';

const [, , step, folder = '', documents = '10000'] = process.argv;
const store = openStore({ folder });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started);
}

const resident = (): number => Math.round(process.memoryUsage.rss() / 1e6);

async function publish() {
  const content = await bigCouncil(Number(documents));
  const first = await timed(() => publishMembers(content, store));
  return { first, unchanged: await timed(() => publishMembers(content, store)), resident: resident() };
}

async function read() {
  const bare = resident();
  const ask = councilReader({ ...store, now: Date.now });
  const first = await timed(ask);
  const idle = resident();
  const council = await ask();
  if (!council) throw new Error(`Nothing was published in ${folder}.`);
  const { parts } = council.directory;
  const sizes = parts.map(({ size }) => size).toSorted((a, b) => a - b);
  const everyPart = async () => {
    for (const number of parts.keys()) await council.part(number);
  };
  return {
    bare,
    first,
    idle,
    parts: parts.length,
    largest: sizes.at(-1),
    median: sizes[Math.floor(sizes.length / 2)],
    part: (await timed(everyPart)) / parts.length,
    request:
      (await timed(async () => {
        for (let n = 0; n < 1000; n += 1) await ask();
      })) / 1000,
    busy: resident(),
  };
}

process.stdout.write(`${JSON.stringify(step === 'read' ? await read() : await publish())}\n`);
