import { expect, test } from 'vitest';
import {
  aRecord,
  meetingEntry,
  organizationEntry,
  paperEntry,
  personEntry,
  termEntry,
} from '../../testing/factories.ts';
import { oddDates } from './dates.ts';
import { timesInGap } from './time-gap.ts';

const ofMeeting = (data: object) =>
  oddDates(aRecord({ meetings: [meetingEntry('m', data)] })).map(({ code, field, values }) => [
    code,
    field.join('.'),
    values,
  ]);

test('an end before its start is told, one at its start too, not for a whole day', () => {
  const start = '2026-02-03T18:00';
  expect(ofMeeting({ start, end: '2026-02-03T18:01' })).toEqual([]);
  expect(ofMeeting({ start, end: start })).toEqual([['end-before-start', 'end', { start, end: start }]]);
  expect(ofMeeting({ start, end: '2026-02-03T00:00' })).toHaveLength(1);
  expect(ofMeeting({ start: '2026-02-03T00:00', end: '2026-02-03T00:00', allDay: true })).toEqual([]);
});

test('Sundays, nights and years that are a slip', () => {
  expect(ofMeeting({ start: '2026-02-01T18:00' })).toEqual([
    ['day-odd', 'start', { value: '2026-02-01T18:00' }],
  ]);
  expect(ofMeeting({ start: '2026-01-31T06:00' })).toEqual([]);
  expect(ofMeeting({ start: '2026-02-02T05:59' })).toEqual([
    ['hour-odd', 'start', { value: '2026-02-02T05:59' }],
  ]);
  expect(ofMeeting({ start: '2026-02-02T00:00', allDay: true })).toEqual([]);
  expect(ofMeeting({ start: '1945-01-01T18:00' })).toEqual([]);
  expect(ofMeeting({ start: '2100-12-31T18:00' })).toEqual([]);
  expect(ofMeeting({ start: '1944-12-30T18:00' })).toEqual([
    ['year-odd', 'start', { value: '1944-12-30T18:00', first: 1945, last: 2100 }],
  ]);
  expect(ofMeeting({ start: '2101-01-03T18:00' }).map(([code]) => code)).toEqual(['year-odd']);
});

test('spans of terms, organizations and memberships, dates of papers', () => {
  const span = { startDate: '2026-02-02', endDate: '2026-02-01' };
  const record = aRecord({
    terms: [termEntry('t', span), termEntry('u', { startDate: '2026-02-02', endDate: '2026-02-02' })],
    organizations: [organizationEntry('rat', span), organizationEntry('o', { endDate: '2026-02-01' })],
    people: [
      personEntry('p', {
        memberships: [
          { id: 'm1', organization: 'rat', role: 'member' },
          { id: 'm2', organization: 'rat', role: 'member', ...span },
        ],
      }),
    ],
    papers: [
      paperEntry('a', { date: '0217-01-01' }),
      paperEntry('b', { date: '2017-01-01' }),
      paperEntry('c'),
    ],
  });
  expect(oddDates(record).map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`)).toEqual([
    'end-before-start terms/t.yml endDate',
    'end-before-start organizations/rat.yml endDate',
    'end-before-start people/p.yml memberships.1.endDate',
    'year-odd papers/a/index.md date',
  ]);
});

const gaps = (start: string, site: object = {}) =>
  timesInGap(aRecord({ site, meetings: [meetingEntry('m', { start })] })).map(({ field, values }) => [
    field.join('.'),
    values,
  ]);

test.each([
  ['2026-03-29T01:59', false],
  ['2026-03-29T02:00', true],
  ['2026-03-29T02:59', true],
  ['2026-03-29T03:00', false],
  ['2026-10-25T02:30', false],
  ['2026-03-28T02:30', false],
])('%s is in the gap: %s', (time, isGap) => {
  expect(gaps(time)).toEqual(isGap ? [['start', { value: time, timeZone: 'Europe/Berlin' }]] : []);
});

test('the gap is that of the site’s time zone', () => {
  expect(gaps('2026-03-29T02:30', { timeZone: 'UTC' })).toEqual([]);
  expect(gaps('2026-03-08T02:30', { timeZone: 'America/New_York' })).toHaveLength(1);
});

test('the gap is found in every time of every entry, not in texts', () => {
  const time = '2026-03-29T02:30';
  const record = aRecord({
    site: { demo: true, demoNow: time },
    meetings: [
      meetingEntry('m', {
        title: `${time} und mehr`,
        invitation: { sentAt: time },
        agenda: [{ id: 'a1', title: 'x', public: true, addedAt: time }],
      }),
    ],
    papers: [paperEntry('p', { publishedAt: time, vendor: '2026-13-29T02:30', other: '2026-03-29X02:30' })],
  });
  expect(timesInGap(record).map(({ file, field }) => `${file} ${field.join('.')}`)).toEqual([
    'site.yml demoNow',
    'meetings/m/index.md invitation.sentAt',
    'meetings/m/index.md agenda.0.addedAt',
    'papers/p/index.md publishedAt',
  ]);
});
