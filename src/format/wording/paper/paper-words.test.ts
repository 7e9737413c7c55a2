import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { aBody, anOrganization, aPaper, aPublicRecord } from '../../../testing/public-record.ts';
import { listTitle, paperLabel, paperMeta, paperName } from './paper-words.ts';

test('a title in a list breaks at no figure', () =>
  expect(listTitle({ title: 'Bebauungsplan Nr. 7' })).toBe('Bebauungsplan Nr.\u00a07'));

test('name and label of a paper with and without a number', () => {
  expect(paperName(aPaper('a', { reference: '0878/2017' }))).toBe('Beschlussvorlage 0878/2017');
  expect(paperName(aPaper('a', { kindName: 'Mitteilung' }))).toBe('Mitteilung');
  expect(paperLabel(aPaper('a', { reference: '0878/2017' }))).toBe('Vorlage 0878/2017');
  expect(paperLabel(aPaper('a', { title: 'Bau' }))).toBe('Bau');
});

test('kind, day, originators and, where there are several, the body', () => {
  const paper = aPaper('a', {
    kind: 'motion',
    body: 'dorf',
    date: calendarDate('2027-01-05'),
    originatorOrganizations: ['spd', 'gone'],
    originatorPersons: ['weber'],
  });
  const index = indexOf(
    aPublicRecord({
      bodies: [aBody('samt'), aBody('dorf', { name: 'Gemeinde Dorf', shortName: 'Dorf' })],
      organizations: [anOrganization('spd', 'dorf', { kind: 'faction', name: 'SPD-Fraktion' })],
      people: [{ key: 'weber', surname: 'Weber', givenName: 'Ida', title: 'Dr.', memberships: [] }],
      papers: [paper],
    }),
  );
  expect(paperMeta(paper, index)).toBe('Antrag · 5. Januar 2027 · SPD-Fraktion · Dr. Ida Weber · Dorf');
});
