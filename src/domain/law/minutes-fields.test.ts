import { expect, test } from 'vitest';
import { closedItem, meetingEntry, openItem } from '../../testing/factories.ts';
import { calendarDate } from '../calendar-date.ts';
import { BW_GEMO } from '../profiles/bw-gemo.ts';
import type { LegalProfile } from '../profiles/index.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { RP_GEMO } from '../profiles/rp-gemo.ts';
import { RP_LKO } from '../profiles/rp-lko.ts';
import { missingInMinutes, objectionsUntil } from './index.ts';

const vote = { yes: 10, no: 1, present: 11 };
const decided = openItem('a1', {
  papers: ['p1'],
  result: { outcome: 'approved' },
  vote,
  resolution: 'Der Rat beschließt.',
});
const whole = {
  status: 'held',
  location: 'saal',
  present: 11,
  agenda: [decided, closedItem('c1')],
  minutes: { status: 'approved', chair: 'muster', secretary: 'G. Gast' },
};
const missing = (more: object = {}, profile: LegalProfile = RP_GEMO) =>
  missingInMinutes(profile, meetingEntry('m1', { ...whole, ...more }).data);

test('L-40: minutes that have all the law asks for lack nothing', () => {
  expect([missing(), missing({}, RP_LKO), missing({}, NI_NKOMVG)]).toEqual([[], [], []]);
});

test.each<[string, object, string[]]>([
  ['no place', { location: undefined }, ['place']],
  ['no number present', { present: undefined }, ['participants']],
  ['no agenda', { agenda: [] }, ['agenda']],
  ['no wording', { agenda: [{ ...decided, resolution: undefined }] }, ['resolutions-wording']],
  ['no votes', { agenda: [{ ...decided, vote: undefined }] }, ['vote-results']],
  ['nobody signs', { minutes: { status: 'approved' } }, ['signature-chair', 'signature-secretary']],
  [
    'below a heading',
    { agenda: [openItem('h', { heading: true, items: [{ ...decided, vote: undefined }] })] },
    ['vote-results'],
  ],
])('L-40: %s', (_name, more, expected) => {
  expect(missing(more)).toEqual(expected);
});

test('what was withdrawn lacks nothing, nor does an item that was only noted', () => {
  expect(missing({ agenda: [{ ...decided, vote: undefined, withdrawnAt: '2026-06-30T18:05' }] })).toEqual([]);
  expect(missing({ agenda: [openItem('a1', { result: { outcome: 'noted' }, papers: ['p1'] })] })).toEqual([]);
});

test('L-41: Niedersachsen asks for the essential content, votes and elections, and for no signature', () => {
  const agenda = [openItem('a1'), openItem('a2', { result: { outcome: 'elected' } })];
  expect(missing({ agenda, minutes: { status: 'approved' } }, NI_NKOMVG)).toEqual([
    'essential-content',
    'election-results',
  ]);
  const told = [
    openItem('a1', { minutes: 'Berichtet.' }),
    openItem('a2', { result: { outcome: 'elected', wording: 'mit Stimmzetteln' } }),
  ];
  expect(missing({ agenda: told }, NI_NKOMVG)).toEqual([]);
});

test('Baden-Württemberg asks for participants, the essential content, results and both signatures', () => {
  expect(
    missing({ present: undefined, minutes: { status: 'approved' }, agenda: [openItem('a1')] }, BW_GEMO),
  ).toEqual(['participants', 'essential-content', 'signature-chair', 'signature-secretary']);
});

test('L-43: objections until the next meeting, or as the rules of procedure say', () => {
  const next = calendarDate('2026-09-24');
  expect(objectionsUntil(RP_GEMO, next)).toBe(next);
  expect(objectionsUntil(RP_LKO, undefined)).toBeUndefined();
  expect(objectionsUntil(NI_NKOMVG, next)).toBeUndefined();
});
