import { expect, test } from 'vitest';
import type { SiteIndex } from '../../../index/site-index.ts';
import type { BadgeContext } from './badge.ts';
import { badgesOf } from './badges.ts';

const CONTEXT: BadgeContext = {
  key: '2027-04-01-rat',
  index: { organizations: { rat: { body: 'stadt', kind: 'council' } } } as unknown as SiteIndex,
  now: '2027-03-01T10:00',
  offices: [],
  minutesReading: { stadt: 'view' },
};
const badges = (form: object, more: Partial<BadgeContext> = {}) =>
  badgesOf('protected-meetings', form as Record<string, unknown>, { ...CONTEXT, ...more }).map(
    ({ text }) => text,
  );
const MINUTES = { status: 'draft', file: { title: 'Niederschrift', file: 'n.pdf' } };

test('an item with guests and excluded members says what that means', () => {
  const item = { id: 'a', title: 'Verkauf' };
  expect(badges({ agenda: [item] })).toEqual([]);
  expect(badges({ agenda: [{ ...item, guests: ['x'], excluded: ['y', 'z'] }, item] })).toEqual([
    '„Verkauf“: 1 Gast liest ihn bis zum Ende des Sitzungstags, Donnerstag, 1. April 2027; 2 Mitglieder lesen nichts davon.',
  ]);
  expect(badges({ agenda: [{ guests: ['x', 'y'], excluded: [] }] }, { key: undefined })).toEqual([
    '„Punkt ohne Titel“: 2 Gäste lesen ihn, bis der Sitzungstag vorbei ist.',
  ]);
});

test('minutes say what members may do with them, as the body has it', () => {
  expect(badges({ minutes: { status: 'draft' } })).toEqual([]);
  expect(badges({ minutes: MINUTES })).toEqual([expect.stringMatching(/am Bildschirm\. Herunterladen/)]);
  expect(badges({ minutes: MINUTES }, { minutesReading: { stadt: 'none' } })).toEqual([
    expect.stringMatching(/nur das Ratsbüro\..*bei der Körperschaft ein\.$/),
  ]);
  expect(badges({ minutes: MINUTES }, { minutesReading: { stadt: 'download' } })).toEqual([
    expect.stringMatching(/lesen und herunterladen\.$/),
  ]);
});

test('nothing is said of minutes where the body is not known', () => {
  expect(badges({ minutes: MINUTES }, { minutesReading: undefined })).toEqual([]);
  expect(badges({ minutes: MINUTES }, { key: '2027-04-01-anderes' })).toEqual([]);
  expect(badges({ agenda: 'kaputt', minutes: 7 })).toEqual([]);
});

test('who is excluded from an item does not read the minutes', () => {
  const agenda = [{ title: 'Verkauf', excluded: ['y'] }];
  expect(badges({ agenda, minutes: MINUTES })[1]).toMatch(/Wer von einem Punkt ausgeschlossen ist/);
  expect(badges({ agenda, minutes: MINUTES }, { minutesReading: { stadt: 'none' } })[1]).not.toMatch(
    /ausgeschlossen/,
  );
});
