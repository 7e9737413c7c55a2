import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { datesWithin, initialsOf, roleIn, roleOf, seatTerm } from './member-words.ts';

const base = { id: 'm', organization: 'rat', role: 'chair' as const, votingRight: true };
const date = (text: string | undefined) => (text === undefined ? undefined : calendarDate(text));

test('the role in the body’s own words, else in ours', () => {
  expect(roleOf({ ...base, roleTitle: 'Ratsvorsitzende' })).toBe('Ratsvorsitzende');
  expect(roleOf({ ...base, role: 'deputy-chair' })).toBe('Stellvertretender Vorsitz');
});

test.each([
  ['2021-11-01', undefined, '2021-11-01', ''],
  ['2016-11-01', undefined, '2021-11-01', ''],
  ['2023-05-03', undefined, '2021-11-01', 'seit 3. Mai 2023'],
  ['2021-11-01', undefined, undefined, 'seit 1. November 2021'],
  ['2021-11-01', '2027-12-31', '2021-11-01', 'bis 31. Dezember 2027'],
  ['2023-05-03', '2027-12-31', '2021-11-01', '3. Mai 2023 bis 31. Dezember 2027'],
  [undefined, undefined, '2021-11-01', ''],
])('from %s to %s in a term since %s: "%s"', (from, to, termStart, words) => {
  const [startDate, endDate] = [date(from), date(to)];
  expect(
    datesWithin({ ...base, ...(startDate && { startDate }), ...(endDate && { endDate }) }, date(termStart)),
  ).toBe(words);
});

test('initials', () => {
  expect(initialsOf({ givenName: 'Anna', surname: 'Beispiel' })).toBe('AB');
  expect(initialsOf({ surname: 'özer' })).toBe('Ö');
});

test.each([
  ['Rat der Gemeinde Wendrode', 'Mitglied im Rat der Gemeinde Wendrode'],
  ['Samtgemeinderat', 'Mitglied im Samtgemeinderat'],
  ['Kreistag Lüneburg', 'Mitglied im Kreistag Lüneburg'],
  ['Stadtverordnetenversammlung', 'Mitglied in der Stadtverordnetenversammlung'],
  ['Rats-Gremium', 'Mitglied, Rats-Gremium'],
])('a member of %s', (organization, words) => {
  expect(roleIn({ ...base, role: 'member' }, organization)).toBe(words);
});

test.each([
  [[{ role: 'member' }], 'Mandat'],
  [[{ role: 'mayor', onBehalfOf: 'gruene' }], 'Mandat'],
  [[{ role: 'mayor' }], 'Sitz'],
  [[{ role: 'advisory' }], 'Funktion'],
  [[{ role: 'member' }, { role: 'guest' }], 'Funktion'],
  [[{ role: 'member' }, { role: 'mayor' }], 'Sitz'],
] as const)('a place in the council as %j is a %s', (held, term) =>
  expect(seatTerm(held.map((more) => ({ ...base, ...more })))).toBe(term),
);
