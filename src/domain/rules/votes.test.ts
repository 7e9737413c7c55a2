import { expect, test } from 'vitest';
import { Vote } from '../schema/index.ts';
import { aRecord, meetingEntry, openItem, resolutionEntry } from '../../testing/factories.ts';
import { isCarried, isLost } from './outcome.ts';
import { oddVotes, type PlacedVote, voteProblems } from './votes.ts';

const codes = (vote: object, more: Partial<PlacedVote> = {}) =>
  voteProblems({ vote: Vote.parse(vote), file: 'f', field: ['vote'], ...more }).map(
    ({ code, field, values }) => [code, field.slice(1).join('.'), values] as const,
  );
const named = (choice: string, n: number) =>
  Array.from({ length: n }, (_, i) => ({ person: `${choice}-${i}`, choice }));

test('votes, invalid ones and excluded members are held against those present', () => {
  const vote = { yes: 5, no: 4, abstain: 3, invalid: 2, excluded: 1 };
  expect(codes({ ...vote, present: 15 })).toEqual([]);
  expect(codes({ ...vote, present: 14 })).toEqual([['vote-too-many', '', { sum: 15, present: 14 }]]);
  expect(codes({ ...vote, present: 16 })).toEqual([['vote-too-few', '', { sum: 15, present: 16 }]]);
  expect(codes({ ...vote, absent: 9, present: 15 })).toEqual([]);
  expect(codes(vote)).toEqual([]);
});

test('those present at the item count where the vote says nothing', () => {
  expect(codes({ yes: 5 }, { present: 5 })).toEqual([]);
  expect(codes({ yes: 5 }, { present: 4 })).toEqual([['vote-too-many', '', { sum: 5, present: 4 }]]);
  expect(codes({ yes: 5, present: 5 }, { present: 4 })).toEqual([]);
});

test('Fraktionen may add up to less, for members without one, never to more', () => {
  const byFaction = [
    { faction: 'a', yes: 2, no: 1, abstain: 1 },
    { faction: 'b', yes: 3, no: 0, abstain: 0 },
  ];
  expect(codes({ yes: 5, no: 1, abstain: 1, byFaction })).toEqual([]);
  expect(codes({ yes: 4, no: 2, abstain: 1, byFaction })).toEqual([
    ['vote-factions', 'byFaction', { choice: 'yes', sum: 5, total: 4 }],
    ['vote-factions-few', 'byFaction', { choice: 'no', sum: 1, total: 2 }],
  ]);
  expect(codes({ yes: 5, no: 1, abstain: 0, byFaction })).toEqual([
    ['vote-factions', 'byFaction', { choice: 'abstain', sum: 1, total: 0 }],
  ]);
});

test('a roll call names everybody, an open vote only those who asked for it', () => {
  const byName = [...named('yes', 2), ...named('no', 1), ...named('absent', 3)];
  expect(codes({ method: 'roll-call', yes: 2, no: 1, byName })).toEqual([]);
  expect(codes({ method: 'roll-call', yes: 3, no: 1, byName })).toEqual([
    ['vote-names', 'byName', { choice: 'yes', sum: 2, total: 3 }],
  ]);
  expect(codes({ method: 'open', yes: 3, no: 1, byName })).toEqual([['vote-names-open', 'byName', {}]]);
  expect(codes({ method: 'open', yes: 3, no: 0, byName })).toEqual([
    ['vote-names', 'byName', { choice: 'no', sum: 1, total: 0 }],
    ['vote-names-open', 'byName', {}],
  ]);
});

test('a secret vote names neither members nor Fraktionen, and is told so alone', () => {
  expect(
    codes({ method: 'secret', yes: 1, byFaction: [{ faction: 'a', yes: 9 }], byName: named('yes', 9) }),
  ).toEqual([
    ['vote-secret', 'byFaction', { list: 'byFaction' }],
    ['vote-secret', 'byName', { list: 'byName' }],
  ]);
  expect(codes({ method: 'secret', yes: 1, byFaction: [], byName: [] })).toEqual([]);
  expect(codes({ method: 'open', yes: 1 })).toEqual([]);
});

test('nobody votes twice', () => {
  const twice = [...named('yes', 1), ...named('yes', 1)];
  expect(codes({ method: 'roll-call', yes: 2, byName: twice })).toEqual([
    ['vote-twice', 'byName.1.person', { key: 'yes-0' }],
  ]);
  const byFaction = [{ faction: 'a', yes: 1 }, { faction: 'b' }, { faction: 'a' }];
  expect(codes({ yes: 1, byFaction })).toEqual([['vote-twice', 'byFaction.2.faction', { key: 'a' }]]);
});

test('the outcome follows from the votes', () => {
  const outcome = (vote: object, said: PlacedVote['outcome']) =>
    codes(vote, { outcome: said }).map(([code]) => code);
  expect(outcome({ yes: 2, no: 1 }, 'approved')).toEqual([]);
  expect(outcome({ yes: 2, no: 2 }, 'approved')).toEqual(['vote-outcome']);
  expect(outcome({ yes: 2, no: 2 }, 'rejected')).toEqual([]);
  expect(outcome({ yes: 2, no: 1 }, 'not-recommended')).toEqual(['vote-outcome']);
  expect(outcome({ yes: 2, no: 3 }, 'postponed')).toEqual([]);
  expect(outcome({ majority: 'two-thirds-of-votes', yes: 2, no: 1 }, 'approved-amended')).toEqual([]);
  expect(outcome({ majority: 'two-thirds-of-votes', yes: 3, no: 2 }, 'recommended')).toEqual([
    'vote-outcome',
  ]);
  expect(outcome({ majority: 'majority-of-statutory', yes: 1, no: 9 }, 'approved')).toEqual([]);
  expect(codes({ yes: 1, no: 2 }, { outcome: 'approved' })).toEqual([
    ['vote-outcome', '', { outcome: 'approved', yes: 1, no: 2 }],
  ]);
  expect([isCarried('recommended-amended'), isCarried('noted'), isLost('rejected'), isLost('noted')]).toEqual(
    [true, false, true, false],
  );
});

test('votes are found in items at any depth and in resolutions', () => {
  const bad = { yes: 2, present: 1 };
  const agenda = [
    openItem('t1a', { present: 9 }),
    openItem('t2a', { items: [openItem('t3a', { vote: bad, result: { outcome: 'rejected' } })] }),
  ];
  const record = aRecord({
    meetings: [meetingEntry('m', { agenda })],
    resolutions: [
      resolutionEntry('r', {
        kind: 'circulation',
        title: 'x',
        organization: 'rat',
        legalBasis: 'x',
        closedOn: '2026-01-01',
        text: 'x',
        vote: bad,
      }),
      resolutionEntry('s', { kind: 'item', item: { meeting: 'm', item: 't1a' } }),
    ],
  });
  expect(oddVotes(record).map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`)).toEqual([
    'vote-too-many meetings/m/index.md agenda.1.items.0.vote',
    'vote-outcome meetings/m/index.md agenda.1.items.0.vote',
    'vote-too-many resolutions/r/index.md vote',
  ]);
});

const inCirculation = (more: object) => {
  const circulation = {
    kind: 'circulation',
    title: 'U',
    organization: 'rat',
    legalBasis: '§',
    closedOn: '2026-01-01',
    text: 'X',
  };
  return oddVotes(aRecord({ resolutions: [resolutionEntry('r', { ...circulation, ...more })] })).map(
    ({ code, field, values }) => [code, field.join('.'), values],
  );
};

test('what came of a circulation is held against its votes, unless they do not count', () => {
  const found = (outcome: string | undefined, yes: number, no: number) =>
    inCirculation({ outcome, vote: { yes, no } });
  expect(found('adopted', 5, 2)).toEqual([]);
  expect(found('rejected', 2, 5)).toEqual([]);
  expect(found('no-consent', 5, 2)).toEqual([]);
  expect(found(undefined, 5, 2)).toEqual([]);
  // what is adopted says no outcome
  for (const adopted of ['adopted', undefined])
    expect(found(adopted, 2, 5)).toEqual([['vote-outcome', 'vote', { outcome: 'approved', yes: 2, no: 5 }]]);
  expect(found('rejected', 5, 2)).toEqual([['vote-outcome', 'vote', { outcome: 'rejected', yes: 5, no: 2 }]]);
});

test('no more members agree to a circulation than the body has', () => {
  const found = inCirculation;
  expect(found({ consented: 7, statutory: 7 })).toEqual([]);
  expect(found({ consented: 8 })).toEqual([]);
  expect(found({ consented: 8, statutory: 7 })).toEqual([
    ['consent-too-many', 'consented', { consented: 8, statutory: 7 }],
  ]);
});
