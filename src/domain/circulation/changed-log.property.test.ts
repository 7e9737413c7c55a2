import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotOf, FOUR_FIFTHS, itemOf, membersOf } from '../../testing/circulation/ballots.ts';
import { chainOf, sha256, type TimedEvent } from '../../testing/circulation/chains.ts';
import { verifyLog } from '../../verify/verify.ts';
import { BALLOT_VALUES, brokenRecord, NO_RECORD, tallyOf } from './index.ts';

const AT = '2027-03-10T10:00:00.000Z';
const PEOPLE = ['p1', 'p2', 'p3', 'd1'] as const;
const ballot = ballotOf({
  consent: FOUR_FIFTHS,
  statutory: 3,
  eligible: [...membersOf(3), { person: 'd1', name: 'Vertretung', deputyFor: 'p1' }],
  items: [itemOf('a'), itemOf('b')],
});

const anySaid: fc.Arbitrary<TimedEvent> = fc.record({
  type: fc.constant('cast'),
  item: fc.constantFrom('a', 'b'),
  person: fc.constantFrom(...PEOPLE),
  value: fc.constantFrom(...BALLOT_VALUES),
  at: fc.constant(AT),
});
const anyLog = fc.array(anySaid, { minLength: 1, maxLength: 8 }).map((events) => {
  const tally = tallyOf(chainOf(ballot, events).state);
  return chainOf(ballot, [...events, { type: 'close', tally, at: ballot.closes }]).texts;
});

/** The records from `from` on with numbers and hashes that fit again, as somebody would write them who holds the store. */
function chainedAnew(texts: readonly string[]): string[] {
  const anew: string[] = [];
  for (const [n, text] of texts.entries()) {
    const prev = n === 0 ? NO_RECORD : sha256(anew[n - 1] as string);
    anew.push(text.replace(/"n":\d+/, `"n":${n}`).replace(/"prev":"\w+"/, `"prev":"${prev}"`));
  }
  return anew;
}

type Change = (texts: readonly string[], at: number, to: number) => readonly string[];
const CHANGES: Readonly<Record<string, Change>> = {
  dropped: (texts, at) => texts.toSpliced(at, 1),
  'cut off': (texts, at) => texts.slice(0, at),
  doubled: (texts, at) => texts.toSpliced(at, 0, texts[at] as string),
  moved: (texts, at, to) => texts.toSpliced(at, 1).toSpliced(to, 0, texts[at] as string),
  'voted otherwise': (texts, at) =>
    texts.with(at, (texts[at] as string).replace(/"value":"\w+"/, '"value":"no"')),
  'in the name of another': (texts, at, to) =>
    texts.with(at, (texts[at] as string).replace(/"person":"\w+"/, `"person":"${PEOPLE[to % 4]}"`)),
  'by another account': (texts, at, to) =>
    texts.with(at, (texts[at] as string).replace(/"by":"[\w-]+"/, `"by":"konto-${PEOPLE[to % 4]}"`)),
  'written later': (texts, at) => texts.with(at, (texts[at] as string).replace(AT, ballot.closes)),
  'counted otherwise': (texts, at) => texts.with(at, (texts[at] as string).replace(/"yes":\d+/, '"yes":3')),
  // The first record bears titles and names too, which only one of the two programs looks at.
  'spelt otherwise': (texts, at, to) => {
    const later = Math.max(1, at);
    const text = texts[later] as string;
    const place = (to * 37) % text.length;
    return texts.with(later, `${text.slice(0, place)}x${text.slice(place + 1)}`);
  },
};

test.each(Object.entries(CHANGES))('a log that is %s: both programs say the same of it', (_, change) => {
  let found = 0;
  fc.assert(
    fc.property(anyLog, fc.nat(9), fc.nat(100), fc.boolean(), (texts, at, to, anew) => {
      const changed = change(texts, at % texts.length, to);
      const log = anew ? chainedAnew(changed) : changed;
      const broken = brokenRecord(log, log.map(sha256));
      expect({ log, holds: broken === undefined }).toEqual({ log, holds: verifyLog(log).ok });
      if (broken) found += 1;
    }),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(0);
});
