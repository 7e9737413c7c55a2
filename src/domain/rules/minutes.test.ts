import { expect, test } from 'vitest';
import {
  aRecord,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  termEntry,
} from '../../testing/factories.ts';
import { problemInWords } from '../../format/wording/problems/index.ts';
import { recordProblems } from './index.ts';

const NEW = new Set([
  'minutes-incomplete',
  'minutes-not-public',
  'quorum-missing',
  'present-too-many',
  'present-differs',
]);

const found = (meeting: object, body: object = {}) =>
  recordProblems(
    aRecord({
      terms: [termEntry('t1')],
      bodies: [
        bodyEntry('stadt', {
          statutorySizes: [{ organization: 'rat', term: 't1', members: 20 }],
          ...body,
        }),
      ],
      meetings: [meetingEntry('m1', { status: 'held', ...meeting })],
    }),
  ).filter(({ code }) => NEW.has(code));
const told = (meeting: object, body: object = {}) =>
  found(meeting, body).map(({ code, field, severity }) => `${severity} ${code} ${field.join('.')}`);
const what = (meeting: object) => found(meeting).map((one) => problemInWords(one).what);

const carried = { result: { outcome: 'approved' }, vote: { yes: 9, no: 1, present: 10 } };

test('decided without a quorum', () => {
  const meeting = { present: 12, agenda: [openItem('a1', carried), openItem('a2', { present: 10 })] };
  expect(told(meeting)).toEqual(['warning quorum-missing agenda.0.result']);
  expect(what(meeting)).toEqual([
    'Hier wurde entschieden, ohne dass das Gremium beschlussfähig war: 10 stimmberechtigte Mitglieder anwesend, nötig sind 11 (§ 39 Abs. 1 Satz 1 GemO).',
  ]);
});

test('a second call carries it; a joint meeting and a body of unknown size say nothing', () => {
  const agenda = [openItem('a1', carried)];
  expect(told({ agenda, invitation: { secondCall: true } })).toEqual([]);
  expect(told({ agenda, jointWith: ['rat'] })).toEqual([]);
  expect(told({ agenda }, { statutorySizes: [] })).toEqual([]);
  expect(told({ agenda }, { profile: 'by-go' })).toEqual([]);
});

test('more present than there are members, and two numbers for one item', () => {
  const meeting = { present: 21, agenda: [openItem('a1', { present: 22, vote: { yes: 20, present: 20 } })] };
  expect(told(meeting)).toEqual([
    'warning present-differs agenda.0.present',
    'warning present-too-many present',
    'warning present-too-many agenda.0.present',
  ]);
  expect(what(meeting)).toEqual([
    'Bei dem Punkt waren 22 Mitglieder anwesend, bei der Abstimmung darüber 20.',
    '21 stimmberechtigte Mitglieder sollen anwesend gewesen sein, das Gremium hat aber nur 20.',
    '22 stimmberechtigte Mitglieder sollen anwesend gewesen sein, das Gremium hat aber nur 20.',
  ]);
});

test('L-40: minutes kept here are not approved before they have what the law asks for', () => {
  const approved = { status: 'approved', approvedOn: '2026-09-01' };
  const kept = { ...approved, versions: [{ status: 'sent', on: '2026-07-10' }] };
  const agenda = [openItem('a1', { minutes: 'Berichtet.' })];
  expect(told({ agenda, minutes: kept })).toEqual(['error minutes-incomplete minutes.status']);
  expect(what({ agenda, minutes: kept })).toEqual([
    'Die Niederschrift gilt als genehmigt, ihr fehlt aber: Ort der Sitzung, Zahl der Anwesenden, Vorsitz, der unterzeichnet, Schriftführung, die unterzeichnet (§ 41 Abs. 1 GemO).',
  ]);
  expect(told({ agenda, minutes: approved })).toEqual([]);
  expect(told({ agenda, minutes: { ...kept, status: 'sent' } })).toEqual([]);
});

test('neither an objection nor a version speaks of an item behind closed doors', () => {
  const minutes = {
    status: 'sent',
    objections: [
      { on: '2026-07-20', text: 'Alles' },
      { on: '2026-07-20', item: 'c1', text: 'Zu viel' },
    ],
    versions: [
      { status: 'sent', on: '2026-07-10', items: [{ item: 'a1' }, { item: 'c1', text: 'Zu viel' }] },
    ],
  };
  expect(told({ agenda: [openItem('a1'), closedItem('c1')], minutes })).toEqual([
    'error minutes-not-public minutes.objections.1.item',
    'error minutes-not-public minutes.versions.0.items.1.item',
  ]);
});
