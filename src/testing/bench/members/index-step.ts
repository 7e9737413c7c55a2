/**
 * Child of the bench: publishes a council of so many documents into an empty folder, or reads it there as the function
 * does, and prints the figures as JSON. Times are milliseconds, memory is megabytes; settings are in the environment.
 * Usage: node index-step.ts publish FOLDER DOCUMENTS | read FOLDER
 */
import { findDocument } from '../../../domain/members/index.ts';
import { at } from '../../../functions/members/addresses.ts';
import { councilReader } from '../../../functions/members/council.ts';
import { openMembers } from '../../../functions/members/open-members.ts';
import { readSettings } from '../../../functions/members/read-settings.ts';
import { publishMembers } from '../../../publishing/members/publish-members.ts';
import { openStore } from '../../../store/open-store.ts';
import { demoAccounts } from '../../members/demo-accounts.ts';
import { loginCookie } from '../../members/signed-in.ts';
import { bigCouncil } from './big-council.ts';

/** What publishing cost, and how somebody asks for documents afterwards. */
export interface IndexWritten {
  readonly first: number;
  readonly unchanged: number;
  /** Seconds. */
  readonly cpu: number;
  readonly peak: number;
  readonly cookie: string;
  /** Of documents out of all years. */
  readonly addresses: readonly string[];
}

/** What reading costs; sizes are bytes. */
export interface IndexRead {
  readonly first: number;
  readonly parts: number;
  readonly largest: number;
  readonly median: number;
  /** Of one part, and of a request that finds nothing new. */
  readonly part: number;
  readonly request: number;
}

const [, , step, folder = '', documents = '10000'] = process.argv;
const store = openStore({ folder });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started);
}

async function publish(): Promise<IndexWritten> {
  const content = await bigCouncil(Number(documents));
  const before = process.cpuUsage();
  const first = await timed(() => publishMembers(content, store));
  const unchanged = await timed(() => publishMembers(content, store));
  const { user, system } = process.cpuUsage(before);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  return { first, unchanged, cpu: (user + system) / 1e6, peak, ...(await asked()) };
}

/** Somebody who reads everything, logged in, and each hundredth document. */
async function asked(): Promise<Pick<IndexWritten, 'cookie' | 'addresses'>> {
  const settings = readSettings(process.env);
  const parts = await openMembers(settings, { now: Date.now, log: () => undefined, assets: new Map() });
  const council = await parts.readCouncil();
  const [account] = council ? demoAccounts(council.directory, Date.now()) : [];
  if (!council || !account) throw new Error('Nobody is in the directory.');
  await parts.accounts.save({ ...account, rights: { ...account.rights, leadership: true } });
  const addresses: string[] = [];
  for (const [place, [id, numbers]] of Object.entries(council.directory.documents).entries()) {
    const found = place % 100 === 0 ? findDocument(await council.parts(numbers), id) : undefined;
    if (found) addresses.push(at.document(id, found.document.name));
  }
  return { cookie: await loginCookie(parts, account.id), addresses };
}

async function read(): Promise<IndexRead> {
  const ask = councilReader({ ...store, now: Date.now });
  const first = await timed(ask);
  const council = await ask();
  if (!council) throw new Error(`Nothing was published in ${folder}.`);
  const { parts } = council.directory;
  const sizes = parts.map(({ size }) => size).toSorted((a, b) => a - b);
  const everyPart = async () => {
    for (const number of parts.keys()) await council.part(number);
  };
  const thousand = async () => {
    for (let n = 0; n < 1000; n += 1) await ask();
  };
  return {
    first,
    parts: parts.length,
    largest: sizes.at(-1) ?? 0,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    part: (await timed(everyPart)) / parts.length,
    request: (await timed(thousand)) / 1000,
  };
}

process.stdout.write(`${JSON.stringify(step === 'read' ? await read() : await publish())}\n`);
