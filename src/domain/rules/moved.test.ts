import { expect, test } from 'vitest';
import { aRecord, meetingEntry } from '../../testing/factories.ts';
import { calendarDate } from '../calendar-date.ts';
import { movedUnseen, namesDay } from './moved.ts';

test.each([
  ['Die Sitzung findet am 4. Mai 2027 statt.', true],
  ['Neuer Termin: 4. Mai', true],
  ['Neuer Termin: 04.05.2027', true],
  ['Neuer Termin: 4.5.', true],
  ['Neuer Termin: 4. 5. 2027', true],
  ['Neuer Termin: 14. Mai 2027', false],
  ['Neuer Termin: 4. Mai 2028', false],
  ['Neuer Termin: 4.5.2026', false],
  ['Neuer Termin: 4. Juni', false],
  ['Neuer Termin: 4.15.', false],
  ['am 4. Maifeiertag', false],
  ['Der Saal ist belegt.', false],
])('%j names 4 May 2027: %s', (text, expected) =>
  expect(namesDay(text, calendarDate('2027-05-04'))).toBe(expected),
);

const found = (more: object = {}, next: object = {}) =>
  movedUnseen(
    aRecord({
      meetings: [
        meetingEntry('old', { status: 'moved', movedTo: 'new', statusReason: 'Neu: 4. Mai', ...more }),
        meetingEntry('new', { start: '2027-05-04T18:00', ...next }),
      ],
    }),
  ).map(({ file, field, values }) => [file, field.join('.'), values]);

test('a reason that tells a date which is not shown yet', () => {
  const values = { date: '2027-05-04', next: 'meetings/new/index.md' };
  expect(found()).toEqual([['meetings/old/index.md', 'movedTo', values]]);
  expect(found({}, { fixed: false, invitation: { urgencyReason: 'x' } })).toHaveLength(1);
});

test.each([
  [{ statusReason: 'Der Saal ist belegt.' }, {}],
  [{ statusReason: undefined }, {}],
  [{ status: 'cancelled' }, {}],
  [{ movedTo: undefined }, {}],
  [{ movedTo: 'nix' }, {}],
  [{}, { fixed: true }],
  [{}, { status: 'invited' }],
  [{}, { status: 'held' }],
  [{}, { invitation: { sentAt: '2027-04-20T09:00' } }],
])('nothing of %j and %j', (more, next) => expect(found(more, next)).toEqual([]));
