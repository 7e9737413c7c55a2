import { readFile } from 'node:fs/promises';
import type { Ballot } from '../../../domain/circulation/index.ts';
import { addDays } from '../../../domain/calendar-date.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { DirectoryPerson, MembersPart, Reader } from '../../../domain/members/index.ts';
import { pdfTexts } from '../../../files/pdf-text.ts';
import type { AuditEvent, Council } from '../../../functions/members/ports.ts';
import { needleSearch } from '../../../publishing/leak-gate/needle.ts';
import { whatIsRead } from '../access/oracle.ts';
import { sampleMembersContent } from '../published-sample.ts';
import { wholeFunction, type WholeFunction } from '../whole-function.ts';
import { enterSweptBallots } from '../swept-ballots.ts';
import { addressesOf } from './addresses.ts';
import { ballotAddresses, ballotNeedles, ballotsHeld, ballotWords } from './ballots.ts';
import { crawl } from './crawl.ts';
import { closedTo, publicIds, type ThingNeedle, thingNeedles, thingWords } from './needles.ts';

/** Somebody who walks through the function; without an account, nobody is logged in. */
export interface Walker {
  readonly account?: string;
  /** The session was not confirmed by a second factor: nothing that is not public is held. */
  readonly level?: 1 | 2;
  /** The access is revoked once the session runs. */
  readonly revoked?: boolean;
}

/** What of the closed things somebody met: `leaked` is closed to them too, `missed` is open to them and was not met. */
export interface LeakFound {
  /** Ids of needles, each with the address that told it first. */
  readonly leaked: Readonly<Record<string, string>>;
  readonly missed: readonly string[];
  /** How many needles are closed to this person, and how many open. */
  readonly closed: number;
  readonly open: number;
  readonly addresses: number;
}

/** The sample council, served, with all that it must not tell. */
export interface LeakWorld extends AsyncDisposable {
  /** All that is not public. */
  readonly needles: readonly ThingNeedle[];
  /** Walks everywhere. @param untilFound ends at the first leak, for tests of the walk itself */
  readonly walk: (walker: Walker, untilFound?: boolean) => Promise<LeakFound>;
}

/** Texts of the documents of the overlay, by their id. */
async function overlayTexts(files: Awaited<ReturnType<typeof sampleMembersContent>>['files']) {
  const closed = files.filter(({ path }) => path.startsWith('protected/') && path.endsWith('.pdf'));
  const texts = await pdfTexts(await Promise.all(closed.map(({ place }) => readFile(place))));
  return new Map(
    closed.map(({ label }, number) => [/\(Dokument (.+)\)$/.exec(label)?.[1] ?? '', texts[number] ?? '']),
  );
}

/** People of the sample who left yesterday: all bodies, or the main committee alone. */
function withFormer({ directory, now }: Pick<Council, 'directory' | 'now'>): DirectoryPerson[] {
  const model = directory.people.find(({ key }) => key === 'petra-koelling') as DirectoryPerson;
  const yesterday = addDays(dayOf(now), -1);
  const left = (isLeft: (organization: string) => boolean) =>
    model.memberships.map((seat) =>
      seat.endDate === undefined && isLeft(seat.organization) ? { ...seat, endDate: yesterday } : seat,
    );
  return [
    { ...model, key: 'erika-ehemals', name: 'Erika Ehemals', memberships: left(() => true) },
    {
      ...model,
      key: 'hanna-halb',
      name: 'Hanna Halb',
      memberships: left((organization) => organization === 'samtgemeindeausschuss'),
    },
  ];
}

/** Publishes and serves the sample, with the texts of its closed documents for the search. */
export async function leakWorld(): Promise<LeakWorld> {
  const content = await sampleMembersContent();
  const texts = await overlayTexts(content.files);
  const whole = await wholeFunction({
    texts: (id) => texts.get(id)?.replace(/\s+/g, ' '),
    council: (council) => ({
      ...council,
      directory: { ...council.directory, people: [...council.directory.people, ...withFormer(council)] },
    }),
  });
  const { council } = whole;
  const parts = await council.parts(council.directory.parts.map((_, number) => number));
  const ballots = await enterSweptBallots(whole.parts);
  const all = [...thingNeedles(parts, texts), ...ballotNeedles(ballots)];
  const known = publicIds(all, content);
  const needles = all.filter(({ id }) => !known.has(id));
  const words = new Map([...thingWords(parts, texts), ...ballotWords(ballots)]);
  const search = needleSearch(needles);
  const addresses = [...addressesOf(council, parts, needles), ...ballotAddresses(ballots)];
  const open = all.filter(({ sha256, id }) => sha256 !== undefined && known.has(id));
  const bytesOf = (held: ReadonlySet<string>) =>
    [...open, ...needles.filter(({ thing }) => held.has(thing))].flatMap(({ sha256 }) => sha256 ?? []);
  return {
    needles,
    [Symbol.asyncDispose]: () => whole[Symbol.asyncDispose](),
    walk: async (walker, untilFound = false) => {
      const held = heldBy(council, parts, ballots, walker);
      const closedOnes = closedTo(held, needles, words);
      const closed = new Set(closedOnes.map(({ id }) => id));
      const cookie = await cookieOf(whole, walker);
      await rememberAll(whole, walker, closedOnes);
      const { found, seen } = await crawl({
        ask: (path) => whole.ask(path, { headers: { ...(cookie && { cookie }) } }),
        addresses,
        search,
        own: new Set(bytesOf(held)),
        isOver: (id) => untilFound && closed.has(id),
      });
      return {
        leaked: Object.fromEntries([...found].filter(([id]) => closed.has(id))),
        missed: needles
          .filter(({ id, thing }) => held.has(thing) && !found.has(id) && isShown(id))
          .map(({ id }) => id),
        closed: closed.size,
        open: needles.length - closed.size,
        addresses: seen.size,
      };
    },
  };
}

/** A session of the walker; that of a revoked access began before. */
async function cookieOf(
  { cookie, parts }: WholeFunction,
  { account, level, revoked }: Walker,
): Promise<string> {
  if (account === undefined) return '';
  const value = await cookie(account, level);
  const found = revoked ? await parts.accounts.get(account) : undefined;
  if (found) await parts.accounts.save({ ...found, state: 'revoked' });
  return value;
}

/** The walker once read all that is closed now, so that the own record names it. */
async function rememberAll(
  { parts }: WholeFunction,
  { account }: Walker,
  closed: readonly ThingNeedle[],
): Promise<void> {
  if (account === undefined) return;
  for (const thing of new Set(closed.map((needle) => needle.thing))) {
    const [kind, subject = ''] = thing.split(' ');
    await parts.audit.record({ event: READ_EVENT[kind ?? ''] ?? 'meeting-read', account, subject });
  }
}

const READ_EVENT: Readonly<Record<string, AuditEvent>> = {
  d: 'document-read',
  p: 'paper-read',
  b: 'ballot-read',
};

/** The texts of documents stand in snippets of the search alone, as far as they are near a word. */
const isShown = (id: string): boolean => !/^d .* text \d$/.test(id);

/** What the oracle of the rule puts into the hands of the walker. */
function heldBy(
  council: Council,
  parts: readonly MembersPart[],
  ballots: readonly Ballot[],
  { account, level = 2, revoked }: Walker,
): ReadonlySet<string> {
  const person = council.directory.people.find(({ key }) => key === account);
  if (!person || level === 1 || revoked) return new Set();
  const reader: Reader = {
    person: person.key,
    memberships: person.memberships,
    clerk: person.key === 'marlene-hoyer-brandis',
    leadership: person.key === 'katharina-ahlmeyer',
    offices: [],
  };
  const world = { facts: council.facts, parts, readers: [reader], moments: [council.now] };
  const led = ballotsHeld(ballots, parts, reader, dayOf(council.now));
  return new Set([...whatIsRead(world, reader, council.now).keys(), ...led]);
}
