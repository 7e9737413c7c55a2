import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { instant, localTime } from '../local-time.ts';
import { profileOf } from '../profiles/index.ts';
import type { PublicMeeting, PublicRecord } from '../public-record.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aMeeting, aPublicRecord } from '../../testing/public-record.ts';
import { deadlinesOf } from './index.ts';

const PROFILE = profileOf('rp-gemo');
const { site } = aPublicRecord();
const on = (day: string, meetings: readonly PublicMeeting[]): PublicRecord =>
  aPublicRecord({ at: instant(`${day}T03:30:00Z`), today: calendarDate(day), meetings });
const plain = aMeeting('rat', '2027-03-31T18:00', { status: 'scheduled', agendaPublic: false });
const invited = (sentAt: string, more: Partial<PublicMeeting> = {}): PublicMeeting => ({
  ...plain,
  status: 'invited',
  agendaPublic: true,
  invitation: { sentAt: localTime(sentAt), secondCall: false },
  ...more,
});

/** The deadlines after the steps, each a day and the meeting as it was then; before them the log begins without it. */
function after(...steps: readonly (readonly [day: string, meeting: PublicMeeting])[]) {
  const keeper = ledgerKeeper();
  keeper.take(on('2027-01-01', [aMeeting('other', '2026-12-01T18:00')]));
  for (const [day, meeting] of steps) keeper.take(on(day, [aMeeting('other', '2026-12-01T18:00'), meeting]));
  const [, last = plain] = steps.at(-1) ?? [];
  return deadlinesOf(last, { ledger: keeper.ledger, site, profile: PROFILE });
}

test.each([
  ['2027-03-01', 30, 'met'],
  ['2027-03-02', 29, 'missed'],
  ['2027-03-31', 0, 'missed'],
])('a date that is public since %s stands %i days ahead: %s', (day, days, state) => {
  const meeting = { ...plain, shortNotice: state === 'missed' };
  expect(after([day, meeting])).toEqual([{ kind: 'date', state, on: day, days, required: 30, entry: 2 }]);
});

test('the day is that of the council, not that of Greenwich', () => {
  const keeper = ledgerKeeper();
  keeper.take(on('2027-01-01', []));
  const late = aPublicRecord({
    at: instant('2027-02-28T23:30:00Z'),
    today: calendarDate('2027-03-01'),
    meetings: [plain],
  });
  keeper.take(late);
  const [date] = deadlinesOf(plain, { ledger: keeper.ledger, site, profile: PROFILE });
  expect(date?.on).toBe('2027-03-01');
});

test('what was there before the log began, or was imported, is neither kept nor missed', () => {
  const keeper = ledgerKeeper();
  keeper.take(on('2027-03-20', [plain]));
  const [date] = deadlinesOf(plain, { ledger: keeper.ledger, site, profile: PROFILE });
  expect(date).toMatchObject({ kind: 'date', state: 'before', days: 11, entry: 1 });
  expect(after(['2027-03-20', { ...plain, shortNotice: false }])[0]).toMatchObject({
    state: 'before',
    entry: 2,
  });
});

test('nothing is said of a meeting that the ledger does not know', () => {
  expect(deadlinesOf(plain, { ledger: ledgerKeeper().ledger, site, profile: PROFILE })).toEqual([]);
});

const DAYS = PROFILE?.invitation.fullDaysBetween.value ?? Number.NaN;

test.each([
  ['2027-03-26T10:00', 5, false, 'met'],
  ['2027-03-27T10:00', 4, false, 'missed'],
  ['2027-03-27T10:00', 4, true, 'shortened'],
])('an invitation of %s, %i days ahead, urgent: %s, is %s', (sentAt, days, urgent, state) => {
  expect(DAYS).toBe(4);
  const [, invitation, ...rest] = after(['2027-02-01', plain], ['2027-03-28', invited(sentAt, { urgent })]);
  expect(invitation).toEqual({
    kind: 'invitation',
    state,
    on: sentAt.slice(0, 10),
    days,
    required: DAYS,
    source: PROFILE?.invitation.fullDaysBetween.source,
    entry: 3,
  });
  expect(rest).toEqual([]);
});

test('where rules of procedure set the days, they are the usual ones', () => {
  const keeper = ledgerKeeper();
  keeper.take(on('2027-01-01', []));
  keeper.take(on('2027-03-20', [invited('2027-03-20T10:00')]));
  const sources = { ledger: keeper.ledger, site, profile: profileOf('ni-nkomvg') };
  const found = deadlinesOf(invited('2027-03-20T10:00'), sources);
  expect(found[1]).toMatchObject({ kind: 'invitation', required: 7, usual: true });
});

const noticed = (firstDay: string, more: Partial<PublicMeeting> = {}) =>
  invited('2027-03-20T10:00', { notice: { medium: 'gazette', firstDay: calendarDate(firstDay) }, ...more });

test.each([
  ['2027-03-30', 1, 'met'],
  ['2027-03-31', 0, 'missed'],
])('a notice of %s, %i days ahead, is %s', (firstDay, days, state) => {
  const found = after(['2027-02-01', plain], ['2027-03-28', noticed(firstDay)]);
  expect(found.map(({ kind }) => kind)).toEqual(['date', 'invitation', 'notice']);
  expect(found[2]).toEqual({ kind: 'notice', state, on: firstDay, days, source: PROFILE?.notice.of.source });
});

test('an agenda that was there before the log began makes no judgement of invitation and notice', () => {
  const meeting = noticed('2027-03-31');
  const keeper = ledgerKeeper();
  keeper.take(on('2027-03-28', [meeting]));
  const found = deadlinesOf(meeting, { ledger: keeper.ledger, site, profile: PROFILE });
  expect(found.map(({ kind, state }) => [kind, state])).toEqual([
    ['date', 'before'],
    ['invitation', 'before'],
    ['notice', 'before'],
  ]);
});

test.each(['scheduled', 'cancelled', 'moved'] as const)(
  'of a meeting that is %s only the date counts',
  (status) => {
    const found = after(['2027-02-01', plain], ['2027-03-28', noticed('2027-03-20', { status })]);
    expect(found.map(({ kind }) => kind)).toEqual(['date']);
  },
);

test('a meeting that was held is judged like one that is invited; without a profile nobody judges the law', () => {
  const held = noticed('2027-03-20', { status: 'held' });
  expect(after(['2027-02-01', plain], ['2027-03-28', held])).toHaveLength(3);
  const keeper = ledgerKeeper();
  keeper.take(on('2027-03-01', [held]));
  expect(deadlinesOf(held, { ledger: keeper.ledger, site, profile: undefined })).toHaveLength(1);
});
