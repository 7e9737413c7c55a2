import { expect, test } from 'vitest';
import type { Seat } from '../../../index/seats.ts';
import { bothFault, forExcluded, forGuests, seatedOn } from './people.ts';

const SEATS: readonly Seat[] = [
  { person: 'vorsitz', role: 'chair', roleTitle: 'Ratsvorsitzende' },
  { person: 'vorsitz', role: 'member' },
  { person: 'mitglied', role: 'member', startDate: '2027-03-01' },
  { person: 'frueher', role: 'member', endDate: '2027-02-28' },
  { person: 'berater', role: 'advisory' },
  { person: 'hoerer', role: 'guest' },
];
const CHOICES = ['frueher', 'kaemmerer', 'mitglied', 'berater', 'hoerer', 'vorsitz'].map((key) => ({
  key,
  label: key,
  detail: 'sonst',
}));
const isPublic = (key: string) => key !== 'innen';
const SEATED = seatedOn(SEATS, '2027-03-01');
const told = (choices: readonly { key: string; detail?: string }[]) =>
  choices.map(({ key, detail }) => `${key}: ${detail}`);

test('who is excluded is sought among those with a seat on the day of the meeting', () => {
  expect(told(forExcluded(CHOICES, SEATED))).toEqual([
    'vorsitz: Ratsvorsitzende',
    'mitglied: Mitglied',
    'berater: beratendes Mitglied',
    'frueher: sonst',
    'kaemmerer: sonst',
    'hoerer: sonst',
  ]);
  expect(told(forExcluded(CHOICES, seatedOn(SEATS, '2027-02-28'))).slice(1, 3)).toEqual([
    'frueher: Mitglied',
    'berater: beratendes Mitglied',
  ]);
});

test('a guest is sought among the others, and who needs no invitation is told so', () => {
  const inside = { key: 'innen', label: 'innen' };
  expect(told(forGuests([inside, ...CHOICES], SEATED, isPublic))).toEqual([
    'innen: nicht auf der Website',
    'frueher: sonst',
    'kaemmerer: sonst',
    'hoerer: sonst',
    'mitglied: Mitglied, liest den Punkt ohnehin',
    'berater: beratendes Mitglied, liest den Punkt ohnehin',
    'vorsitz: Ratsvorsitzende, liest den Punkt ohnehin',
  ]);
});

test('nobody gets lost, whatever the list is', () => {
  for (const arranged of [forGuests(CHOICES, SEATED, isPublic), forExcluded(CHOICES, SEATED)])
    expect(arranged.map(({ key }) => key).toSorted()).toEqual(CHOICES.map(({ key }) => key).toSorted());
});

test('nobody is a guest and excluded at once', () => {
  const name = (key: string) => key.toUpperCase();
  expect(bothFault(['a'], ['b'], name)).toBeUndefined();
  expect(bothFault(['a', 'c'], ['b', 'a'], name)).toBe(
    'A ist auch ausgeschlossen. Nehmen Sie die Person aus einer der beiden Listen.',
  );
  expect(bothFault(['a', 'b'], ['b', 'a'], name)).toMatch(/^A und B sind auch ausgeschlossen\./);
});
