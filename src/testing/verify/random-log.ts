import fc from 'fast-check';
import {
  type Ballot,
  nextState,
  openingFaults,
  parseRecord,
  refusalOf,
  tallyOf,
} from '../../domain/circulation/index.ts';
import { canonicalJson } from '../../domain/ledger/index.ts';
import { MAJORITY_RULES } from '../../domain/schema/index.ts';
import { ballotOf, instantAt, sha256 } from './log.ts';

const PEOPLE = ['ada', 'ben', 'cem', 'dora', 'emil', 'frida', 'greta', 'hans'];

const consents = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.constantFrom('not-voted', 'consents').map((silence) => ({ kind: 'no-objection', silence }) as const),
  fc
    .tuple(fc.nat(4), fc.nat(4))
    .map(([part, more]) => ({ kind: 'share' as const, share: { part: part + 1, of: part + more + 1 } })),
);

/** A ballot of some members, deputies and items, of any majority and rule of consent. */
const ballots: fc.Arbitrary<Ballot> = fc
  .record({
    members: fc.integer({ min: 1, max: 5 }),
    deputies: fc.array(fc.nat(4), { maxLength: 3 }),
    items: fc.array(
      fc.record({
        majority: fc.constantFrom(...MAJORITY_RULES),
        neededVotes: fc.nat(3),
        excluded: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    consent: consents,
    more: fc.nat(2),
    opens: fc.constantFrom(0, 35),
  })
  .map(({ members, deputies, items, consent, more, opens }) => {
    const eligible = PEOPLE.slice(0, members + deputies.length).map((person, index) => ({
      person,
      name: person,
      ...(index >= members && { deputyFor: PEOPLE[(deputies[index - members] ?? 0) % members] as string }),
    }));
    const [model] = ballotOf().items;
    return ballotOf({
      eligible,
      consent,
      statutory: members + more,
      opens: instantAt(opens),
      closes: instantAt(300),
      items: items.map(({ excluded, ...item }, index) => ({
        ...(model as Ballot['items'][number]),
        ...item,
        id: `top-${index}`,
        excluded: excluded.flatMap((one) => eligible[one]?.person ?? []),
      })),
    });
  })
  .filter((ballot) => openingFaults(ballot, instantAt(0)).length === 0);

const steps = fc.array(
  fc.record({
    type: fc.constantFrom('consent', 'consent', 'object', 'cast', 'cast', 'extend', 'cancel'),
    item: fc.nat(3),
    person: fc.constantFrom(...PEOPLE),
    value: fc.constantFrom('yes', 'no', 'abstain'),
    /** Seconds after the step before. */
    after: fc.integer({ min: 0, max: 20 }),
    more: fc.integer({ min: -30, max: 60 }),
    isKept: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 40 },
);

/**
 * The log of a ballot as the domain makes it: what it refuses is left out, now and then an extension or a cancellation stands
 * among the votes, and at the end it is closed.
 */
export const logs: fc.Arbitrary<string[]> = fc.tuple(ballots, steps).map(([ballot, all]) => {
  const texts: string[] = [];
  let state: Parameters<typeof nextState>[0];
  const put = (event: object, at: string, by: string): void => {
    const prev = texts.length === 0 ? '0'.repeat(64) : sha256(texts.at(-1) ?? '');
    const text = canonicalJson({ n: texts.length, prev, id: `wort${texts.length}`, at, by, ...event });
    state = nextState(state, parseRecord(text), sha256(text));
    texts.push(text);
  };
  put({ type: 'open', ballot }, instantAt(0), 'konto-amt');
  let second = 0;
  for (const { type, item, person, value, after, more, isKept } of all) {
    second += after;
    const [isOffice, at] = [type === 'extend' || type === 'cancel', instantAt(second)];
    if (!state || (isOffice && isKept < (type === 'cancel' ? 9 : 5))) continue;
    const closes = new Date(Date.parse(state.closes) + more * 1000).toISOString();
    const said = { item: `top-${item}`, person, ...(type === 'cast' && { value }) };
    const event = {
      type,
      ...(isOffice ? { reason: 'Störung', ...(type === 'extend' && { closes }) } : said),
    };
    const account = isOffice ? 'konto-amt' : `konto-${person}`;
    const by = { account, clerk: isOffice, person };
    if (refusalOf(state, event as never, { at, by, word: `wort${texts.length}` }) === undefined)
      put(event, at, account);
  }
  if (state?.phase === 'open') put({ type: 'close', tally: tallyOf(state) }, state.closes, 'uhr');
  return texts;
});
