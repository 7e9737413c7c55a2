import { expect, test } from 'vitest';
import {
  aRecord,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
} from '../../testing/factories.ts';
import { oddInvitations } from './invitation.ts';
import { oddStates } from './states.ts';

const START = '2026-02-10T18:00';
const told = (data: object) =>
  oddStates({ meetings: [meetingEntry('m', { start: START, ...data })] }).map(({ code, field, values }) => [
    code,
    field.join('.'),
    values,
  ]);

test('a cancelled or moved meeting says why', () => {
  expect(told({ status: 'cancelled' })).toEqual([
    ['state-reason-missing', 'statusReason', { status: 'cancelled' }],
  ]);
  expect(told({ status: 'moved' })).toEqual([['state-reason-missing', 'statusReason', { status: 'moved' }]]);
  expect(told({ status: 'moved', statusReason: 'Glatteis' })).toEqual([]);
  expect(told({ status: 'held' })).toEqual([]);
});

test('results come after the meeting', () => {
  const with_ = (item: object) => [closedItem('b1'), openItem('a1', item)];
  for (const item of [{ result: { outcome: 'noted' } }, { vote: { yes: 1 } }, { resolution: 'x' }]) {
    expect(told({ status: 'scheduled', agenda: with_(item) })).toEqual([
      ['state-too-early', 'status', { status: 'scheduled' }],
    ]);
    expect(told({ status: 'held', agenda: with_(item) })).toEqual([]);
    expect(told({ status: 'moved', statusReason: 'x', agenda: with_(item) })).toEqual([]);
  }
  const invitation = { sentAt: '2026-02-01T08:00' };
  expect(told({ status: 'invited', invitation, agenda: with_({ vote: { yes: 1 } }) })).toHaveLength(1);
  expect(told({ status: 'invited', invitation, agenda: with_({}) })).toEqual([]);
});

test('urgency has a reason, an invitation a time before the meeting', () => {
  expect(told({ urgent: true })).toEqual([['urgency-reason-missing', 'invitation.urgencyReason', {}]]);
  expect(told({ urgent: true, invitation: { urgencyReason: 'x' } })).toEqual([]);
  expect(told({ urgent: false })).toEqual([]);
  expect(told({ status: 'invited' })).toEqual([['invitation-missing', 'invitation.sentAt', {}]]);
  expect(told({ status: 'held', invitation: {} })).toEqual([]);
  expect(told({ invitation: { sentAt: START } })).toEqual([]);
  expect(told({ invitation: { sentAt: '2026-02-10T18:01' } })).toEqual([
    ['invitation-late', 'invitation.sentAt', { sentAt: '2026-02-10T18:01', start: START }],
  ]);
});

test('approved minutes have a day, not before the meeting', () => {
  expect(told({ minutes: { status: 'approved' } })).toEqual([
    ['minutes-date-missing', 'minutes.approvedOn', {}],
  ]);
  expect(told({ minutes: { status: 'sent' } })).toEqual([]);
  expect(told({ minutes: { status: 'approved', approvedOn: '2026-02-10' } })).toEqual([]);
  expect(told({ minutes: { status: 'approved', approvedOn: '2026-02-09' } })).toEqual([
    ['end-before-start', 'minutes.approvedOn', { start: START, end: '2026-02-09' }],
  ]);
});

test('the invitation leaves the days that the law of the body asks for', () => {
  const short = (data: object, profile = 'rp-gemo') =>
    oddInvitations(
      aRecord({
        bodies: [bodyEntry('x', { profile: 'ni-nkomvg' }), bodyEntry('stadt', { profile })],
        organizations: [organizationEntry('rat')],
        meetings: [meetingEntry('m', { start: START, ...data })],
      }),
    ).map(({ code, field, values }) => [
      code,
      field.join('.'),
      values['given'],
      values['least'],
      values['setBy'],
    ]);
  expect(short({})).toEqual([]);
  expect(short({ invitation: { sentAt: '2026-02-05T23:59' } })).toEqual([]);
  expect(short({ invitation: { sentAt: '2026-02-06T00:00' } })).toEqual([
    ['invitation-short', 'invitation.sentAt', 3, 4, 'law'],
  ]);
  expect(short({ invitation: { sentAt: '2026-02-06T00:00' } }, 'nix')).toEqual([]);
  expect(short({ invitation: { sentAt: '2026-02-05T00:00' } }, 'ni-nkomvg')).toEqual([
    ['invitation-short', 'invitation.sentAt', 4, 7, 'rules-of-procedure'],
  ]);
  expect(short({ urgent: true, invitation: { sentAt: '2026-02-09T08:00' } })).toEqual([]);
  expect(short({ healing: { defect: 'x' }, invitation: { sentAt: '2026-02-09T08:00' } })).toEqual([]);
  expect(short({ organization: 'nix', invitation: { sentAt: '2026-02-09T08:00' } })).toEqual([]);
  expect(short({ invitation: { sentAt: '2026-02-11T08:00' } })).toEqual([]);
});

test.each<[string, object, string, readonly string[]]>([
  ['rp-gemo', {}, 'Einwohnerfragestunde', ['urgency-not-first agenda.0 Einwohnerfragestunde']],
  ['rp-lko', {}, 'Haushalt', ['urgency-not-first agenda.0 Haushalt']],
  ['ni-nkomvg', {}, 'Einwohnerfragestunde', []],
  ['rp-gemo', {}, 'Feststellung der Dringlichkeit', []],
  ['rp-gemo', {}, 'Dringlichkeitsfeststellung nach § 34 GemO', []],
  ['rp-gemo', { invitation: { sentAt: '2026-02-01T08:00' } }, 'Einwohnerfragestunde', []],
])('%s: an urgent invitation %j begins with the urgency (L-02)', (profile, more, title, expected) => {
  const record = aRecord({
    bodies: [bodyEntry('stadt', { profile })],
    meetings: [
      meetingEntry('m', {
        start: START,
        urgent: true,
        invitation: { sentAt: '2026-02-09T08:00' },
        agenda: [openItem('a', { title, number: '1' })],
        ...more,
      }),
    ],
  });
  expect(
    oddInvitations(record).map(
      ({ code, field, values }) => `${code} ${field.join('.')} ${values['title'] ?? ''}`,
    ),
  ).toEqual(expected);
});

test('a non-public first item is none about urgency, and its title is not told', () => {
  const record = aRecord({
    meetings: [
      meetingEntry('m', {
        start: START,
        urgent: true,
        invitation: { sentAt: '2026-02-09T08:00' },
        agenda: [closedItem('a')],
      }),
    ],
  });
  expect(oddInvitations(record).map(({ values }) => values)).toEqual([
    { source: '§ 34 Abs. 3 Satz 2 und 3 GemO' },
  ]);
});
