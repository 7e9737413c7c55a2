import type { Ballot, BallotAttempt, BallotEvent, BallotItem } from '../../../domain/circulation/index.ts';
import { MAJORITY_RULES } from '../../../domain/schema/index.ts';
import { between, pick, randomSource } from '../../bench/random.ts';
import { ballotOf, itemOf, membersOf } from '../ballots.ts';
import { PRESETS } from './presets.ts';

type Chance = () => number;
type Later = Exclude<BallotEvent, { type: 'open' }>;

/** Something that somebody tries. A `close` bears no tally yet. */
export interface Try extends BallotAttempt {
  readonly event: Later;
}

/** A ballot, and what is tried with it in turn. */
export interface BallotWorld {
  readonly ballot: Ballot;
  /** When it was recorded that it opens. */
  readonly openedAt: string;
  readonly tries: readonly Try[];
}

const often = (random: Chance, share: number): boolean => random() < share;
const instant = (ms: number): string => new Date(ms).toISOString();

function anyItem(random: Chance, id: string, people: readonly string[]): BallotItem {
  const excluded = people.filter(() => often(random, 0.1));
  return itemOf(id, { excluded, majority: pick(random, MAJORITY_RULES), neededVotes: between(random, 0, 4) });
}

function anyBallot(random: Chance, preset: string): Ballot {
  const members = membersOf(between(random, 1, 6));
  const deputies = Array.from({ length: between(random, 0, 2) }, (_, index) => ({
    person: `d${index + 1}`,
    name: `Vertretung ${index + 1}`,
    deputyFor: pick(random, members).person,
  }));
  const eligible = [...members, ...deputies];
  const people = eligible.map(({ person }) => person);
  const items = ['a', 'b', 'c'].slice(0, between(random, 1, 3)).map((id) => anyItem(random, id, people));
  const consent = (PRESETS[preset] as (random: Chance) => Ballot['consent'])(random);
  return ballotOf({ consent, eligible, items, statutory: members.length + pick(random, [0, 0, 0, 1, 2]) });
}

/** The clock mostly moves on a little, now and then leaps to an edge, and sometimes goes back. */
function anyMoment(random: Chance, now: number, edges: readonly number[]): number {
  const step = random();
  if (step < 0.03) return now - between(random, 1, 5_000);
  if (step < 0.08) return Math.max(now, pick(random, edges) + between(random, -1, 1));
  return now + between(random, 0, 10_000_000);
}

const anyValue = (random: Chance) => pick(random, ['yes', 'yes', 'yes', 'yes', 'no', 'abstain'] as const);

function anyEvent(random: Chance, { items }: Ballot, person: string, closes: number): Later {
  const item = often(random, 0.03) ? 'x' : pick(random, items).id;
  const what = random();
  if (what < 0.05) return { type: 'close', tally: [] };
  if (what < 0.07) return { type: 'cancel', reason: pick(random, ['Neue Unterlagen.', ' ']) };
  if (what < 0.13) {
    const later = closes + pick(random, [-1, 0, 1, 86_400_000, 50 * 86_400_000, 70 * 86_400_000]);
    return { type: 'extend', closes: instant(later), reason: pick(random, ['Auf Bitten.', 'Ferien.', '']) };
  }
  if (what < 0.4) return { type: 'consent', item, person };
  if (what < 0.47) return { type: 'object', item, person };
  return { type: 'cast', item, person, value: anyValue(random) };
}

/** In every second world most answer all that they are asked, so that something is decided. */
function* answers(random: Chance, { items, eligible }: Ballot): Generator<Later> {
  if (often(random, 0.5)) return;
  for (const { person } of eligible)
    for (const { id: item } of items) {
      if (often(random, 0.9)) yield { type: often(random, 0.03) ? 'object' : 'consent', item, person };
      if (often(random, 0.8)) yield { type: 'cast', item, person, value: anyValue(random) };
    }
}

function* chances(random: Chance, ballot: Ballot, closes: () => number): Generator<Later> {
  const people = ballot.eligible.map(({ person }) => person);
  for (let left = between(random, 1, 25); left > 0; left -= 1)
    yield anyEvent(random, ballot, often(random, 0.03) ? 'stranger' : pick(random, people), closes());
}

/** Who sends it: mostly whoever may. */
function anySender(random: Chance, event: Later, { eligible }: Ballot): Try['by'] {
  const isOffice = 'person' in event ? often(random, 0.02) : often(random, 0.9);
  const own = 'person' in event ? event.person : pick(random, eligible).person;
  const person = often(random, 0.02) ? pick(random, eligible).person : own;
  const accounts = ['ratsbuero', `konto-${person}`, `konto-${pick(random, eligible).person}`] as const;
  const isOther = often(random, 'person' in event ? 0.04 : 0.15);
  const account = isOther ? pick(random, accounts) : accounts[isOffice ? 0 : 1];
  return { account, person, clerk: isOffice };
}

/** Everything that follows from one number: a ballot of a few members who, like others, try this and that. */
export function ballotWorld(preset: string, seed: number): BallotWorld {
  const random = randomSource(seed);
  const ballot = anyBallot(random, preset);
  const edges = [Date.parse(ballot.opens), Date.parse(ballot.closes)];
  const opened = (edges[0] as number) - (often(random, 0.2) ? 3_600_000 : 0);
  const tries: Try[] = [];
  let now = opened;
  const attempt = (event: Later): void => {
    if (event.type === 'extend' && often(random, 0.5)) edges.push(Date.parse(event.closes));
    const word = `wort-${often(random, 0.03) ? between(random, 0, tries.length) : tries.length + 1}`;
    tries.push({ event, at: instant(now), by: anySender(random, event, ballot), word });
  };
  for (const event of answers(random, ballot)) attempt(event);
  for (const event of chances(random, ballot, () => edges.at(-1) as number)) {
    now = anyMoment(random, now, edges);
    attempt(event);
  }
  return { ballot, openedAt: instant(opened), tries };
}
