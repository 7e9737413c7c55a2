import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, type LocalTime } from '../../../../domain/local-time.ts';
import { flatItems, type MembersPart, type Reader } from '../../../../domain/members/index.ts';
import { between, pick, randomSource } from '../../../../testing/bench/random.ts';
import { whatIsRead } from '../../../../testing/members/access/oracle.ts';
import { type AccessWorld, accessWorld } from '../../../../testing/members/access/world.ts';
import { aCouncil } from '../../../../testing/members/council.ts';
import { within } from './happening.ts';
import { thingsFor } from './things-for.ts';

const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
const WINDOW = { since: Date.parse('2027-03-01T09:00:00Z'), until: Date.parse('2027-03-08T09:00:00Z') };

/** Around both ends of the window, and far from it. */
const INSTANTS = [-400, -1, 0, 1, 24, 167, 168, 169, 400].map((hours) => WINDOW.since + hours * HOUR);

/** The same world, in which `members:publish` dated everything by chance. */
function dated(world: AccessWorld, seed: number): AccessWorld {
  const random = randomSource(seed);
  const dates = new Map<string, object>();
  const datesOf = (name: string): object => {
    const known = dates.get(name);
    if (known) return known;
    const made: object = {
      ...(random() < 0.7 && { addedAt: new Date(pick(random, INSTANTS)).toISOString() }),
      ...(random() < 0.5 && { changedAt: new Date(pick(random, INSTANTS)).toISOString() }),
    };
    dates.set(name, made);
    return made;
  };
  const opened = new Map<string, LocalTime | undefined>();
  const localAt = (ms: number) => new Date(ms + HOUR).toISOString().slice(0, 16) as LocalTime; // in winter time, as all instants here are
  const parts = structuredClone(world.parts) as MembersPart[];
  for (const part of parts) {
    for (const paper of part.papers) {
      Object.assign(paper, datesOf(`p ${paper.key}`));
      for (const one of paper.documents) Object.assign(one, datesOf(`d ${one.id}`));
    }
    for (const meeting of part.meetings) {
      if (!opened.has(meeting.key))
        opened.set(meeting.key, random() < 0.4 ? localAt(pick(random, INSTANTS)) : meeting.opensAt);
      Object.assign(meeting, { opensAt: opened.get(meeting.key) });
      for (const one of meeting.documents) Object.assign(one, datesOf(`d ${one.id}`));
      for (const item of flatItems(meeting.agenda)) {
        for (const one of item.documents) Object.assign(one, datesOf(`d ${one.id}`));
        const name = `i ${item.id}`;
        if (!dates.has(name))
          dates.set(name, random() < 0.3 ? { addedAt: localAt(pick(random, INSTANTS)) } : {});
        Object.assign(item, dates.get(name));
      }
    }
  }
  return { ...world, parts };
}

const isWithin = (at: string | undefined): boolean =>
  at !== undefined && WINDOW.since < Date.parse(at) && Date.parse(at) <= WINDOW.until;
const isDated = (thing: { addedAt?: string; changedAt?: string }): boolean =>
  isWithin(thing.addedAt) || isWithin(thing.changedAt);

/** Names of all that must be told, and of those that may be named, worked out from what a reader holds in the hands. */
function expected(world: AccessWorld, reader: Reader, now: LocalTime) {
  const hands = whatIsRead(world, reader, now);
  const running = world.parts.filter(({ term }) => {
    const endDate = world.facts.term.get(term)?.endDate;
    return endDate === undefined || now.slice(0, 10) <= endDate;
  });
  const papers = new Map(world.parts.flatMap((part) => part.papers.map((paper) => [paper.key, paper])));
  const told = new Set<string>();
  const tell = (name: string, thing: { addedAt?: string; changedAt?: string }) =>
    hands.has(name) && isDated(thing) && told.add(name);
  const tellPaper = (key: string) => {
    const paper = papers.get(key);
    if (!paper) return;
    tell(`p ${key}`, paper);
    for (const one of paper.documents) tell(`d ${one.id}`, one);
  };
  const open = new Set<string>();
  for (const meeting of world.parts.flatMap((part) => part.meetings)) {
    if (meeting.opensAt === undefined || meeting.opensAt > now) continue;
    open.add(`m ${meeting.key}`);
    for (const one of meeting.documents) if (one.public) open.add(`d ${one.id}`);
    for (const item of flatItems(meeting.agenda)) {
      if (!item.public) continue;
      open.add(`i ${meeting.key} ${item.id}`);
      for (const one of item.documents) if (one.public) open.add(`d ${one.id}`);
      for (const paper of item.papers.flatMap((key) => papers.get(key) ?? [])) {
        if (!paper.public) continue;
        open.add(`p ${paper.key}`);
        for (const one of paper.documents) if (one.public) open.add(`d ${one.id}`);
      }
    }
  }
  for (const meeting of running.flatMap((part) => part.meetings)) {
    const items = flatItems(meeting.agenda);
    const readable = items.filter(({ id }) => hands.has(`i ${meeting.key} ${id}`));
    for (const one of meeting.documents) tell(`d ${one.id}`, one);
    for (const item of readable) {
      for (const one of item.documents) tell(`d ${one.id}`, one);
      for (const key of item.papers) tellPaper(key);
      const at = item.addedAt && instantOf(item.addedAt, ZONE);
      if (at !== undefined && isWithin(new Date(at).toISOString())) told.add(`i ${meeting.key} ${item.id}`);
    }
    const at = meeting.opensAt && (instantOf(meeting.opensAt, ZONE) as number);
    const isMine = hands.has(`m ${meeting.key}`) || readable.length > 0;
    if (isMine && open.has(`m ${meeting.key}`) && at && isWithin(new Date(at).toISOString()))
      told.add(`m ${meeting.key}`);
  }
  const byOffice = whatIsRead(
    { ...world, parts: world.parts.map((part) => ({ ...part, meetings: [] })) },
    reader,
    now,
  );
  const inRunning = new Set(running.flatMap((part) => part.papers.map(({ key }) => key)));
  for (const key of papers.keys())
    if (byOffice.has(`p ${key}`) && inRunning.has(key) && hands.has(`p ${key}`)) tellPaper(key);
  return { told, open };
}

test('each member is told exactly what the rule of access allows and what changed since, and titles of open things alone', async () => {
  const seen = { told: 0, named: 0, hidden: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
      const random = randomSource(seed);
      const world = dated(accessWorld(seed), seed + 1);
      const now = (
        between(random, 0, 3) === 0 ? pick(random, world.moments) : '2027-03-08T10:00'
      ) as LocalTime;
      const council = aCouncil({
        parts: world.parts,
        organizations: [...world.facts.organization.values()],
        terms: [...world.facts.term.values()],
        rules: world.facts.rules,
        now,
      });
      for (const reader of world.readers) {
        const groups = await thingsFor(council, reader, {
          wanted: within(WINDOW),
          site: new Map(),
          told: new Set(),
        });
        const things = groups.flatMap((group) => group.things);
        const names = things.map(({ id }) => id.replace(/ (?:new|moved|withdrawn)$/, ''));
        const { told, open } = expected(world, reader, now);
        expect([...names].sort()).toEqual([...told].sort());
        const named = things.filter(({ words }) => words);
        for (const [index, { words }] of things.entries())
          expect([names[index], words !== undefined]).toEqual([names[index], open.has(names[index] ?? '')]);
        seen.told += things.length;
        seen.named += named.length;
        seen.hidden += things.length - named.length;
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(Math.min(seen.told, seen.named, seen.hidden)).toBeGreaterThan(100);
});
