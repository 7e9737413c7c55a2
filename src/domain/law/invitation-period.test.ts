import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../calendar-date.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { RP_GEMO } from '../profiles/rp-gemo.ts';
import { PROFILES } from '../profiles/index.ts';
import { earliestMeeting, invitationPeriod } from './invitation-period.ts';

const period = (
  invitedOn: string,
  meetingOn: string,
  urgent = false,
  profile: (typeof PROFILES)[number] = RP_GEMO,
) =>
  invitationPeriod(profile, {
    invitedOn: calendarDate(invitedOn),
    meetingOn: calendarDate(meetingOn),
    urgent,
  });

test('L-01: invited on 1 December, a council meets on 6 December at the earliest', () => {
  expect(earliestMeeting(RP_GEMO, calendarDate('2026-12-01'))).toBe('2026-12-06');
  expect(period('2026-12-01', '2026-12-06')).toEqual({
    fullDays: 4,
    earliest: '2026-12-06',
    kept: true,
    lawful: true,
    noteNeeded: false,
    establishFirst: false,
    source: '§ 34 Abs. 3 Satz 1 GemO',
  });
  expect(period('2026-12-01', '2026-12-05')).toMatchObject({
    fullDays: 3,
    kept: false,
    lawful: false,
    noteNeeded: false,
    establishFirst: false,
  });
});

test.each([
  ['2026-12-29', '2027-01-03'],
  ['2024-02-26', '2024-03-02'],
  ['2026-02-26', '2026-03-03'],
  ['2026-03-27', '2026-04-01'],
  ['2026-10-23', '2026-10-28'],
])('invited on %s, a council meets on %s: year end, leap day, time changes', (invitedOn, meetingOn) => {
  expect(earliestMeeting(RP_GEMO, calendarDate(invitedOn))).toBe(meetingOn);
  expect(period(invitedOn, meetingOn).kept).toBe(true);
  expect(period(invitedOn, addDays(calendarDate(meetingOn), -1)).kept).toBe(false);
});

test('L-02: an urgent meeting may be sooner, says so in the invitation and establishes it first', () => {
  expect(period('2026-12-01', '2026-12-02', true)).toMatchObject({
    fullDays: 0,
    kept: false,
    lawful: true,
    noteNeeded: true,
    establishFirst: true,
  });
  expect(period('2026-12-01', '2026-12-01', true)).toMatchObject({ fullDays: -1, lawful: true });
});

test('urgency that was not needed asks for nothing', () => {
  expect(period('2026-12-01', '2026-12-06', true)).toMatchObject({
    kept: true,
    lawful: true,
    noteNeeded: false,
    establishFirst: false,
  });
});

test('no urgency makes an invitation after the meeting lawful', () => {
  expect(period('2026-12-02', '2026-12-01', true)).toMatchObject({
    fullDays: -2,
    lawful: false,
    noteNeeded: false,
    establishFirst: false,
  });
});

test('Niedersachsen: a week by the usual rules of procedure, and no note that the law asks for', () => {
  expect(period('2026-12-01', '2026-12-09', false, NI_NKOMVG).kept).toBe(true);
  expect(period('2026-12-01', '2026-12-08', false, NI_NKOMVG).kept).toBe(false);
  expect(period('2026-12-01', '2026-12-03', true, NI_NKOMVG)).toMatchObject({
    lawful: true,
    noteNeeded: false,
    establishFirst: false,
  });
});

test('no urgent meeting where the law knows none', () => {
  const strict = {
    ...RP_GEMO,
    invitation: {
      ...RP_GEMO.invitation,
      urgent: {
        value: { allowed: false, noteInInvitation: true, establishFirst: true },
        source: '',
        seen: false,
      },
    },
  };
  expect(period('2026-12-01', '2026-12-02', true, strict)).toMatchObject({
    lawful: false,
    noteNeeded: false,
    establishFirst: false,
  });
});

test('property: the earliest day keeps the period, the day before does not', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROFILES), fc.integer({ min: 0, max: 20_000 }), (profile, days) => {
      const invitedOn = addDays(calendarDate('2000-01-01'), days);
      const earliest = earliestMeeting(profile, invitedOn);
      expect(daysBetween(invitedOn, earliest)).toBe(profile.invitation.fullDaysBetween.value + 1);
      expect(period(invitedOn, earliest, false, profile).kept).toBe(true);
      expect(period(invitedOn, addDays(earliest, -1), false, profile).kept).toBe(false);
    }),
  );
});
