import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { MEETING_STATE } from '../enums.ts';
import { aMeeting, anOpenItem, anOrganization, aPublicRecord } from '../../../testing/public-record.ts';
import { BADGES } from '../badges.ts';
import {
  badgesOf,
  hasAgendaAhead,
  listBadgesOf,
  meetingName,
  metaOf,
  placeOf,
  takesPlace,
  warningsOf,
  whenOf,
} from './meeting-words.ts';
import { isNamedIn } from './is-named-in.ts';

describe('whenOf', () => {
  it.each([
    [undefined, 'Montag, 8. März 2027, 18:30 Uhr'],
    ['2027-03-08T21:00', 'Montag, 8. März 2027, 18:30 bis 21:00 Uhr'],
    ['2027-03-08T00:00', 'Montag, 8. März 2027, 18:30 Uhr'],
    ['2027-03-09T00:00', 'Montag, 8. März 2027, 18:30 bis 24:00 Uhr'],
    ['2027-03-09T12:00', '8. März 2027, 18:30 Uhr, bis 9. März 2027, 12:00 Uhr'],
    ['2027-03-10T00:00', '8. März 2027, 18:30 Uhr, bis 10. März 2027, 00:00 Uhr'],
  ])('ends %s: %s', (end, words) =>
    expect(
      whenOf(aMeeting('rat', '2027-03-08T18:30', end === undefined ? {} : { end: localTime(end) })),
    ).toBe(words),
  );
  it('names only the day where no time is known', () =>
    expect(whenOf(aMeeting('rat', '2027-03-08T00:00', { allDay: true }))).toBe('Montag, 8. März 2027'));
});

describe('isNamedIn', () => {
  it.each([
    ['Sitzung des Rates der Gemeinde Auental', 'Rat der Gemeinde Auental', true],
    ['Sitzung des Ausschusses für Bau und Umwelt', 'Ausschuss für Bau und Umwelt', true],
    ['Sitzung des Ausschusses für Finanzen', 'Ausschuss für Bau', false],
    ['12. Sitzung', 'Rat', false],
    ['Haushaltsberatung', 'der rat', false],
  ])('%s names %s: %s', (title, name, expected) => expect(isNamedIn(title, name)).toBe(expected));
});

const location = { key: 'rathaus', name: 'Rathaus', room: '', street: 'Markt 1', locality: 'Auental' };
const index = indexOf(
  aPublicRecord({ organizations: [anOrganization('rat', 'a', { name: 'Rat' })], locations: [location] }),
);

describe('metaOf', () => {
  it('names the organization only where the title does not', () => {
    expect(metaOf(aMeeting('rat', '2027-03-08T18:30', { location: 'rathaus' }), index)).toBe(
      '18:30 Uhr · Rathaus · Rat',
    );
    expect(metaOf(aMeeting('rat', '2027-03-08T18:30', { title: 'Sitzung des Rates' }), index)).toBe(
      '18:30 Uhr',
    );
    expect(metaOf(aMeeting('unknown', '2027-03-08T00:00', { allDay: true }), index)).toBe('');
  });
});

it('says where', () => {
  expect(placeOf(location)).toBe('Rathaus, Markt 1, Auental');
  expect(placeOf({ ...location, room: 'Saal', postalCode: '01234' })).toBe(
    'Rathaus, Saal, Markt 1, 01234 Auental',
  );
  expect(placeOf({ ...location, room: 'Saal, 1. Obergeschoss' })).toContain('1.\u00a0Obergeschoss');
});

it('has a name for links', () => {
  expect(meetingName(aMeeting('rat', '2027-03-08T18:30'), index)).toBe('Rat, 8. März 2027');
  expect(meetingName(aMeeting('unknown', '2027-03-08T18:30'), index)).toBe('Sitzung, 8. März 2027');
});

it.each([
  ['scheduled', true],
  ['held', true],
  ['cancelled', false],
  ['moved', false],
] as const)('a %s meeting takes place: %s', (status, expected) =>
  expect(takesPlace(aMeeting('rat', '2027-03-08T18:30', { status }))).toBe(expected),
);

describe('badges', () => {
  const today = calendarDate('2027-03-08');
  const of = (more: Parameters<typeof aMeeting>[2] = {}, start = '2027-03-08T18:30') =>
    aMeeting('rat', start, more);
  const withAgenda = { status: 'invited', agenda: [anOpenItem('a')] } as const;

  it('give the state, and what is out of the ordinary', () => {
    expect(badgesOf(of(), today)).toEqual(['held']);
    expect(badgesOf(of({ status: 'cancelled', urgent: true }), today)).toEqual(['cancelled', 'urgent']);
    expect(badgesOf(of({ status: 'moved', shortNotice: true }), today)).toEqual(['moved', 'short-notice']);
    expect(warningsOf(of())).toEqual([]);
  });
  it('announce an agenda that can be read before the meeting', () => {
    const at = (start: string, more = {}) => hasAgendaAhead(of({ ...withAgenda, ...more }, start), today);
    expect(at('2027-03-08T18:30')).toBe(true);
    expect(at('2027-03-07T18:30')).toBe(false);
    expect(at('2027-03-08T18:30', { agenda: [] })).toBe(false);
    expect(at('2027-03-08T18:30', { status: 'cancelled' })).toBe(false);
  });
  it.each([
    [withAgenda, ['agenda'], ['agenda']],
    [{ ...withAgenda, status: 'scheduled', urgent: true }, ['agenda', 'urgent'], ['urgent', 'agenda']],
    [{ ...withAgenda, agenda: [] }, ['invited'], []],
    [{ ...withAgenda, status: 'cancelled' }, ['cancelled'], ['cancelled']],
    [{ ...withAgenda, status: 'held' }, ['held'], []],
  ] as const)('call the state of %j alike on the page %j and in a list %j', (more, page, list) => {
    expect(badgesOf(of({ ...more }), today)).toEqual(page);
    expect(listBadgesOf(of({ ...more }), today)).toEqual(list);
  });
});

it('the word of a state is the same wherever it stands', () => {
  for (const [state, word] of Object.entries(MEETING_STATE))
    expect(BADGES[state as keyof typeof MEETING_STATE].label).toBe(word);
});
