import { expect, test } from 'vitest';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import type { PublicImplementation, PublicVote } from '../public-record.ts';
import { indexOf } from './record-index.ts';
import { approvesMinutes, bodyOfResolution, isOverdue, latestFirst, trackingOf } from './resolutions.ts';
import { statutorySize, termOn } from './terms.ts';
import { isUnanimous, voteParts } from './vote.ts';

const tracked = (status: PublicImplementation['status']) =>
  aResolution('r1', 'rat', '2026-01-01', { implementation: { status, reports: [] } });

test('newest first, of one day by key', () => {
  const [a, b, c] = [
    aResolution('a', 'rat', '2026-01-01'),
    aResolution('b', 'rat', '2026-02-01'),
    aResolution('c', 'rat', '2026-01-01'),
  ];
  for (const list of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
    [c, a, b],
  ])
    expect(list.toSorted(latestFirst).map(({ key }) => key)).toEqual(['b', 'a', 'c']);
});

test('tracking', () => {
  expect(trackingOf(aResolution('r1', 'rat', '2026-01-01'))).toBe('none');
  expect(trackingOf(tracked('done'))).toBe('done');
});

test('overdue is what the gate says, whatever the dates', () => {
  const open = { status: 'open', due: calendarDate('2026-06-29'), reports: [] } as const;
  const one = (implementation?: PublicImplementation) =>
    aResolution('r1', 'rat', '2026-01-01', implementation && { implementation });
  expect([one({ ...open, overdue: true }), one(open), one()].map(isOverdue)).toEqual([true, false, false]);
});

const body = aBody('stadt', {
  statutorySizes: [
    { organization: 'bau', term: 'neu', members: 12 },
    { organization: 'rat', term: 'alt', members: 40 },
    { organization: 'rat', term: 'neu', members: 44 },
  ],
});
const index = indexOf(
  aPublicRecord({
    bodies: [body],
    organizations: [
      anOrganization('rat', 'stadt'),
      anOrganization('bau', 'stadt'),
      anOrganization('fremd', 'nirgends'),
    ],
    terms: [
      aTerm('alt', ['stadt'], '2019-07-01', '2024-06-30'),
      aTerm('andere', ['ort'], '2019-07-01'),
      aTerm('neu', ['ort', 'stadt'], '2024-07-01'),
    ],
  }),
);

test('the body of a resolution is its organ’s', () => {
  expect(bodyOfResolution(aResolution('r1', 'rat', '2026-01-01'), index)).toBe('stadt');
  expect(bodyOfResolution(aResolution('r1', 'weg', '2026-01-01'), index)).toBeUndefined();
});

test.each([
  ['2019-06-30', undefined, undefined],
  ['2019-07-01', 'alt', 40],
  ['2024-06-30', 'alt', 40],
  ['2024-07-01', 'neu', 44],
  ['2099-01-01', 'neu', 44],
])('on %s the term is %s and the council has %s members by law', (day, term, members) => {
  expect(termOn('stadt', calendarDate(day), index)?.key).toBe(term);
  expect(statutorySize('rat', calendarDate(day), index)).toBe(members);
});

test('the number of members is known only where it was entered', () => {
  const day = calendarDate('2026-06-30');
  expect(statutorySize('bau', day, index)).toBe(12);
  expect(statutorySize('bau', calendarDate('2020-01-01'), index)).toBeUndefined();
  expect(statutorySize('fremd', day, index)).toBeUndefined();
  expect(statutorySize('weg', day, index)).toBeUndefined();
  expect(termOn('weg', day, index)).toBeUndefined();
});

const vote = (yes: number, no: number, abstain: number, invalid?: number): PublicVote => ({
  method: 'open',
  majority: 'simple',
  yes,
  no,
  abstain,
  ...(invalid !== undefined && { invalid }),
  byFaction: [],
  byName: [],
});

test('the parts of a vote: yes, no and abstentions always, invalid ones where there were any', () => {
  expect(voteParts(vote(3, 0, 0))).toEqual([
    { choice: 'yes', count: 3 },
    { choice: 'no', count: 0 },
    { choice: 'abstain', count: 0 },
  ]);
  expect(voteParts(vote(0, 0, 0, 2)).map(({ choice, count }) => `${choice} ${count}`)).toEqual([
    'yes 0',
    'no 0',
    'abstain 0',
    'invalid 2',
  ]);
  expect(voteParts(vote(1, 2, 3, 0))).toHaveLength(3);
});

test.each([
  [vote(3, 0, 0), true],
  [vote(3, 0, 9), true],
  [vote(3, 1, 0), false],
  [vote(0, 0, 3), false],
  [vote(3, 0, 0, 1), false],
  [vote(3, 0, 0, 0), true],
])('%j is unanimous: %s', (counts, unanimous) => {
  expect(isUnanimous(counts)).toBe(unanimous);
});

test('the item of a resolution approves minutes or does not', () => {
  const agenda = [
    anOpenItem('a', { approvesMinutesOf: 'm0' }),
    anOpenItem('b', { items: [anOpenItem('c', { approvesMinutesOf: 'm0' }), anOpenItem('d')] }),
  ];
  const meeting = aMeeting('rat', '2026-01-01T18:00', { agenda });
  const index = indexOf(aPublicRecord({ meetings: [meeting] }));
  const of = (item: string | undefined, kind: 'item' | 'disclosed' = 'item', key = meeting.key) =>
    approvesMinutes({ kind, meeting: key, ...(item !== undefined && { item }) }, index);
  expect(['a', 'b', 'c', 'd', 'e', undefined].map((item) => of(item))).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(of('a', 'disclosed')).toBe(false);
  expect(of('a', 'item', 'nix')).toBe(false);
  expect(approvesMinutes({ kind: 'item' }, index)).toBe(false);
});
