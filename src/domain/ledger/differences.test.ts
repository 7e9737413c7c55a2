import { describe, expect, test } from 'vitest';
import {
  aPublicRecord,
  aMeeting,
  aPaper,
  aResolution,
  anOpenItem,
  aClosedItem,
} from '../../testing/public-record.ts';
import { differenceInWords } from '../../format/wording/changes.ts';
import { differences } from './differences.ts';
import type { State } from './difference.ts';
import { type ObjectType, publicObjects } from './public-objects.ts';
import type { PublicPerson } from '../public-record.ts';

const stateOf = (parts: Parameters<typeof aPublicRecord>[0]): State =>
  JSON.parse(publicObjects(aPublicRecord(parts))[0]?.json ?? '') as State;
const words = (type: ObjectType, before: State, after: State) =>
  differences(type, before, after).map(differenceInWords);

const CLOSED = { agendaPublic: false, resultsPublic: false, status: 'scheduled' } as const;
const OPEN = { agendaPublic: true, resultsPublic: false, status: 'invited' } as const;
const meeting = (before: object, after: object) =>
  words(
    'Meeting',
    stateOf({ meetings: [aMeeting('rat', '2027-03-11T18:00', before)] }),
    stateOf({
      meetings: [aMeeting('rat', '2027-03-11T18:00', { ...before, ...after })],
    }),
  );
const paper = (before: object, after: object) =>
  words(
    'Paper',
    stateOf({ papers: [aPaper('p1', before)] }),
    stateOf({ papers: [aPaper('p1', { ...before, ...after })] }),
  );
const resolution = (before: object, after: object) =>
  words(
    'Resolution',
    stateOf({ resolutions: [aResolution('r1', 'rat', '2027-03-11', before)] }),
    stateOf({
      resolutions: [aResolution('r1', 'rat', '2027-03-11', { ...before, ...after })],
    }),
  );
const person = (before: Partial<PublicPerson>, after: Partial<PublicPerson>) => {
  const base = { key: 'muster', surname: 'Muster', memberships: [], ...before };
  return words('Person', stateOf({ people: [base] }), stateOf({ people: [{ ...base, ...after }] }));
};
const file = (id: string, more: object = {}) => ({
  id,
  title: `Anlage ${id}`,
  url: `/vorlagen/p1/${id}/${id}.pdf`,
  sha256: id.repeat(64).slice(0, 64),
  ...more,
});
const vote = { method: 'open', majority: 'simple', yes: 1, no: 2, abstain: 0, byFaction: [], byName: [] };

describe('of a meeting', () => {
  test.each<[string, object, object, string[]]>([
    ['called off', {}, { status: 'cancelled', statusReason: 'Krankheit' }, ['Sitzung abgesagt']],
    ['moved', {}, { status: 'moved', movedTo: 'm2' }, ['Sitzung verlegt']],
    ['held', { status: 'invited' }, { status: 'held' }, ['Sitzung hat stattgefunden']],
    ['invited', CLOSED, { status: 'invited' }, ['Stand der Sitzung geändert']],
    ['a new time', {}, { start: '2027-03-11T19:30' }, ['Beginn geändert: 11.03.2027, 19:30 Uhr']],
    ['a whole day', {}, { start: '2027-03-12T00:00', allDay: true }, ['Beginn geändert: 12.03.2027']],
    ['a time at last', { allDay: true }, { allDay: false }, ['Beginn geändert: 11.03.2027, 18:00 Uhr']],
    ['the place', {}, { location: 'rathaus' }, ['Ort geändert']],
    ['the title', {}, { title: 'Sondersitzung' }, ['Titel geändert']],
    ['the text', {}, { text: 'Hinweis' }, ['Text geändert']],
    ['the invitation', OPEN, { invitation: { secondCall: false } }, ['Angaben zur Einladung geändert']],
    [
      'the notice',
      OPEN,
      { notice: { medium: 'board', firstDay: '2027-03-01' } },
      ['Angaben zur Bekanntmachung geändert'],
    ],
    ['the recording', {}, { recording: { url: 'https://video.example/' } }, ['Aufzeichnung geändert']],
    [
      'minutes as a draft',
      {},
      { minutes: { status: 'draft' } },
      ['Entwurf der Niederschrift veröffentlicht'],
    ],
    ['minutes sent', {}, { minutes: { status: 'sent' } }, ['Entwurf der Niederschrift veröffentlicht']],
    [
      'minutes approved',
      {},
      { minutes: { status: 'approved' } },
      ['Genehmigte Niederschrift veröffentlicht'],
    ],
    [
      'a draft approved',
      { minutes: { status: 'draft' } },
      { minutes: { status: 'approved' } },
      ['Genehmigte Niederschrift veröffentlicht'],
    ],
    [
      'other minutes',
      { minutes: { status: 'approved' } },
      { minutes: { status: 'approved', file: file('f') } },
      ['Niederschrift geändert'],
    ],
    [
      'no minutes any more',
      { minutes: { status: 'approved' } },
      { minutes: undefined },
      ['Niederschrift geändert'],
    ],
    ['the results', OPEN, { resultsPublic: true, present: 20 }, ['Ergebnisse veröffentlicht']],
    ['a document', {}, { files: [file('f')] }, ['Dokument „Anlage f“ hinzugefügt']],
    ['the end alone', {}, { end: '2027-03-11T20:00' }, ['Angaben geändert']],
    ['the reason alone', { status: 'cancelled' }, { statusReason: 'Krankheit' }, ['Angaben geändert']],
    ['the successor alone', { status: 'moved' }, { movedTo: 'm2' }, ['Angaben geändert']],
    ['the number present', {}, { present: 20 }, ['Angaben geändert']],
    ['a healed defect', {}, { healing: { defect: 'zu kurz' } }, ['Angaben geändert']],
    ['the notice period alone', {}, { shortNotice: true }, ['Angaben geändert']],
    [
      'the end beside the text',
      {},
      {
        text: 'Hinweis',
        end: '2027-03-11T20:00',
        present: 3,
        healing: { defect: 'x' },
        shortNotice: true,
        statusReason: 'y',
        movedTo: 'z',
      },
      ['Text geändert'],
    ],
    ['results taken back', { resultsPublic: true }, { resultsPublic: false }, ['Angaben geändert']],
    ['a field that nobody knows', {}, { weather: 'Regen' }, ['Angaben geändert']],
    [
      'such a field beside the title',
      {},
      { weather: 'Regen', title: 'Neu' },
      ['Titel geändert', 'Angaben geändert'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(meeting({ status: 'held', ...before }, after)).toEqual(expected);
  });

  test('the agenda stands for all that appears with it', () => {
    const all = {
      ...OPEN,
      invitation: { sentAt: '2027-03-01T09:00', secondCall: false },
      notice: { medium: 'board', firstDay: '2027-03-01' },
      agenda: [anOpenItem('a1', { number: '1' })],
      files: [file('f'), file('e')],
      text: 'Hinweis',
    };
    expect(meeting(CLOSED, all)).toEqual(['Tagesordnung veröffentlicht']);
    expect(meeting(CLOSED, { ...all, status: 'held' })).toEqual(['Tagesordnung veröffentlicht']);
    expect(meeting(CLOSED, { ...all, status: 'cancelled' })).toEqual([
      'Sitzung abgesagt',
      'Tagesordnung veröffentlicht',
    ]);
    expect(meeting(CLOSED, { ...all, status: 'moved' })).toEqual([
      'Sitzung verlegt',
      'Tagesordnung veröffentlicht',
    ]);
  });

  test('all is told in the order in which a reader would tell it', () => {
    const after = {
      title: 'Neu',
      status: 'held',
      start: '2027-03-12T18:00',
      location: 'rathaus',
      agenda: [anOpenItem('a1', { number: '1' })],
      resultsPublic: true,
      minutes: { status: 'draft' },
      invitation: { secondCall: true },
      notice: { medium: 'board', firstDay: '2027-03-01' },
      recording: { url: 'https://video.example/' },
      text: 'Hinweis',
      files: [file('f')],
    };
    expect(meeting(OPEN, after)).toEqual([
      'Sitzung hat stattgefunden',
      'Beginn geändert: 12.03.2027, 18:00 Uhr',
      'Ort geändert',
      'Tagesordnungspunkt 1 ergänzt',
      'Ergebnisse veröffentlicht',
      'Entwurf der Niederschrift veröffentlicht',
      'Angaben zur Einladung geändert',
      'Angaben zur Bekanntmachung geändert',
      'Aufzeichnung geändert',
      'Titel geändert',
      'Text geändert',
      'Dokument „Anlage f“ hinzugefügt',
    ]);
  });

  test('its number of the agenda is no plain field of another type', () => {
    expect(words('Paper', { agenda: [], start: 'a' }, { agenda: [{ id: 'x' }], start: 'a' })).toEqual([
      'Angaben geändert',
    ]);
    expect(words('Meeting', { memberships: [] }, { memberships: [{ id: 'x' }] })).toEqual([
      'Angaben geändert',
    ]);
  });
});

describe('of an agenda', () => {
  const item = (id: string, more: object = {}) => anOpenItem(id, { number: id.slice(1), ...more });
  const agenda = (before: object[], after: object[], more: object = {}) =>
    meeting({ ...OPEN, agenda: before }, { agenda: after, ...more });
  const results = { result: { outcome: 'approved' }, vote, resolution: 'Ja.', present: 3 };

  test.each<[string, object[], object[], string[]]>([
    ['an item more', [item('a1')], [item('a1'), item('a2')], ['Tagesordnungspunkt 2 ergänzt']],
    ['one without a number', [], [anOpenItem('a1')], ['Ein Tagesordnungspunkt ohne Nummer ergänzt']],
    ['an item less', [item('a1'), item('a2')], [item('a2')], ['Tagesordnungspunkt 1 entfernt']],
    ['another number', [item('a1')], [item('a1', { number: '3' })], ['Tagesordnungspunkt 1 ist jetzt 3']],
    [
      'another number, with when and why',
      [item('a1')],
      [item('a1', { number: '3', movedAt: '2027-03-11T18:05', movedFrom: '1', movedReason: 'Gäste' })],
      ['Tagesordnungspunkt 1 ist jetzt 3'],
    ],
    [
      'when it moved, said later',
      [item('a1')],
      [item('a1', { movedAt: '2027-03-11T18:05' })],
      ['Tagesordnungspunkt 1 geändert'],
    ],
    ['a first number', [anOpenItem('a1')], [item('a1')], ['Nummer eines Tagesordnungspunkts geändert']],
    ['no number any more', [item('a1')], [anOpenItem('a1')], ['Nummer eines Tagesordnungspunkts geändert']],
    [
      'taken off',
      [item('a1')],
      [item('a1', { withdrawnAt: '2027-03-10T09:00', withdrawnReason: 'vertagt', title: 'x' })],
      ['Tagesordnungspunkt 1 abgesetzt'],
    ],
    [
      'put back',
      [item('a1', { withdrawnAt: '2027-03-10T09:00' })],
      [item('a1')],
      ['Tagesordnungspunkt 1 geändert'],
    ],
    [
      'taken off at another time',
      [item('a1', { withdrawnAt: '2027-03-10T09:00' })],
      [item('a1', { withdrawnAt: '2027-03-10T10:00' })],
      ['Tagesordnungspunkt 1 geändert'],
    ],
    ['another title', [item('a1')], [item('a1', { title: 'Neu' })], ['Tagesordnungspunkt 1 geändert']],
    [
      'number and title',
      [item('a1')],
      [item('a1', { number: '2', title: 'Neu' })],
      ['Tagesordnungspunkt 1 ist jetzt 2', 'Tagesordnungspunkt 2 geändert'],
    ],
    ['another paper', [item('a1')], [item('a1', { papers: ['p1'] })], ['Tagesordnungspunkt 1 geändert']],
    [
      'closed, then open',
      [aClosedItem('a1', { number: '1' })],
      [item('a1')],
      ['Tagesordnungspunkt 1 geändert'],
    ],
    [
      'a result',
      [item('a1')],
      [item('a1', { result: results.result })],
      ['Ergebnis geändert: Tagesordnungspunkt 1'],
    ],
    ['a vote', [item('a1')], [item('a1', { vote })], ['Ergebnis geändert: Tagesordnungspunkt 1']],
    [
      'a resolution',
      [item('a1')],
      [item('a1', { resolution: 'Ja.' })],
      ['Ergebnis geändert: Tagesordnungspunkt 1'],
    ],
    [
      'the number present',
      [item('a1')],
      [item('a1', { present: 3 })],
      ['Ergebnis geändert: Tagesordnungspunkt 1'],
    ],
    ['all of them, once', [item('a1')], [item('a1', results)], ['Ergebnis geändert: Tagesordnungspunkt 1']],
    [
      'result and title',
      [item('a1')],
      [item('a1', { ...results, title: 'Neu' })],
      ['Ergebnis geändert: Tagesordnungspunkt 1', 'Tagesordnungspunkt 1 geändert'],
    ],
    ['a child', [item('a1')], [item('a1', { items: [item('a2')] })], ['Tagesordnungspunkt 2 ergänzt']],
    [
      'a child of a closed item',
      [aClosedItem('a1')],
      [aClosedItem('a1', { items: [aClosedItem('a3', { number: '3' })] })],
      ['Tagesordnungspunkt 3 ergänzt'],
    ],
    ['a child less', [item('a1', { items: [item('a2')] })], [item('a1')], ['Tagesordnungspunkt 2 entfernt']],
    ['another order alone', [item('a1'), item('a2')], [item('a2'), item('a1')], ['Angaben geändert']],
    [
      'many, in the order of the later agenda, what is gone last',
      [item('a1'), item('a2'), item('a3')],
      [item('a4'), item('a2', { title: 'Neu' }), item('a1', { title: 'Neu' })],
      [
        'Tagesordnungspunkt 4 ergänzt',
        'Tagesordnungspunkt 2 geändert',
        'Tagesordnungspunkt 1 geändert',
        'Tagesordnungspunkt 3 entfernt',
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(agenda(before, after)).toEqual(expected);
  });

  test('results that appear all at once are told once', () => {
    expect(agenda([item('a1')], [item('a1', results)], { resultsPublic: true })).toEqual([
      'Ergebnisse veröffentlicht',
    ]);
    expect(agenda([item('a1')], [item('a1', { ...results, title: 'Neu' })], { resultsPublic: true })).toEqual(
      ['Tagesordnungspunkt 1 geändert', 'Ergebnisse veröffentlicht'],
    );
    expect(meeting({ agenda: [item('a1')], resultsPublic: true }, { agenda: [item('a1', results)] })).toEqual(
      ['Ergebnis geändert: Tagesordnungspunkt 1'],
    );
  });
});

describe('of other things', () => {
  test.each<[string, object, object, string[]]>([
    ['title', {}, { title: 'Neu' }, ['Titel geändert']],
    ['reference', {}, { reference: '1/2027' }, ['Nummer geändert']],
    ['text', {}, { text: 'Neu' }, ['Text geändert']],
    ['consultations', {}, { consultations: [{ id: 'c1' }] }, ['Beratungsfolge geändert']],
    ['body', {}, { body: 'andere' }, ['Angaben geändert']],
    ['two fields without words', {}, { body: 'andere', kind: 'report' }, ['Angaben geändert']],
    ['a field that went', { summary: 'kurz' }, { summary: undefined }, ['Angaben geändert']],
    ['a document more', {}, { files: [file('e')] }, ['Dokument „Anlage e“ hinzugefügt']],
    ['a document less', { files: [file('e')] }, { files: [] }, ['Dokument „Anlage e“ entfernt']],
    [
      'other bytes',
      { files: [file('e')] },
      { files: [file('e', { sha256: 'f'.repeat(64) })] },
      ['Dokument „Anlage e“ ersetzt'],
    ],
    [
      'another title of a document',
      { files: [file('e')] },
      { files: [file('e', { title: 'Plan' })] },
      ['Dokument „Anlage e“ heißt jetzt „Plan“'],
    ],
    [
      'another title and name of a document',
      { files: [file('e')] },
      { files: [file('e', { title: 'Plan', url: '/vorlagen/p1/e/x.pdf' })] },
      ['Dokument „Anlage e“ heißt jetzt „Plan“'],
    ],
    [
      'another day of a document',
      { files: [file('e')] },
      { files: [file('e', { date: '2027-03-01' })] },
      ['Angaben geändert'],
    ],
    [
      'another name of a document',
      { files: [file('e')] },
      { files: [file('e', { url: '/vorlagen/p1/e/x.pdf' })] },
      ['Dateiname des Dokuments „Anlage e“ geändert'],
    ],
    [
      'another foreign document',
      { files: [file('e', { sha256: undefined })] },
      { files: [file('e', { sha256: undefined, url: 'https://alt.example/x' })] },
      ['Dokument „Anlage e“ ersetzt'],
    ],
    [
      'a foreign document taken in',
      { files: [file('e', { sha256: undefined, url: 'https://alt.example/x' })] },
      { files: [file('e')] },
      ['Dokument „Anlage e“ ersetzt'],
    ],
    [
      'another title of a foreign one',
      { files: [file('e', { sha256: undefined })] },
      { files: [file('e', { sha256: undefined, title: 'Plan' })] },
      ['Dokument „Anlage e“ heißt jetzt „Plan“'],
    ],
    [
      'titles of both',
      { files: [file('e')] },
      { title: 'Neu', files: [file('e', { title: 'Plan' })] },
      ['Titel geändert', 'Dokument „Anlage e“ heißt jetzt „Plan“'],
    ],
    [
      'a checksum at last',
      { files: [file('e', { sha256: undefined })] },
      { files: [file('e')] },
      ['Angaben geändert'],
    ],
    [
      'no checksum any more',
      { files: [file('e')] },
      { files: [file('e', { sha256: undefined })] },
      ['Angaben geändert'],
    ],
    [
      'another order of documents',
      { files: [file('e'), file('f')] },
      { files: [file('f'), file('e')] },
      ['Angaben geändert'],
    ],
    [
      'all at once',
      { files: [file('a'), file('b'), file('c')] },
      {
        title: 'Neu',
        reference: '2',
        text: 'Neu',
        consultations: [{ id: 'c1' }],
        kind: 'report',
        files: [file('d'), file('c', { title: 'Plan' }), file('b', { sha256: 'f'.repeat(64) })],
      },
      [
        'Titel geändert',
        'Nummer geändert',
        'Text geändert',
        'Beratungsfolge geändert',
        'Dokument „Anlage d“ hinzugefügt',
        'Dokument „Anlage b“ ersetzt',
        'Dokument „Anlage a“ entfernt',
        'Dokument „Anlage c“ heißt jetzt „Plan“',
        'Angaben geändert',
      ],
    ],
  ])('paper: %s', (_name, before, after, expected) => {
    expect(paper(before, after)).toEqual(expected);
  });

  test.each<[string, object, object, string[]]>([
    ['vote', {}, { vote }, ['Ergebnis geändert']],
    ['outcome', {}, { outcome: 'approved' }, ['Ergebnis geändert']],
    ['both, once', {}, { vote, outcome: 'approved' }, ['Ergebnis geändert']],
    [
      'implementation',
      {},
      { implementation: { status: 'in-progress', reports: [] } },
      ['Stand der Umsetzung: in Umsetzung'],
    ],
    [
      'none any more',
      { implementation: { status: 'open', reports: [] } },
      { implementation: undefined },
      ['Stand der Umsetzung geändert'],
    ],
    [
      'overdue',
      { implementation: { status: 'open', due: '2027-02-28', reports: [] } },
      { implementation: { status: 'open', due: '2027-02-28', overdue: true, reports: [] } },
      ['Frist am 01.03.2027 überschritten'],
    ],
    [
      'begun too late',
      { implementation: { status: 'open', due: '2027-02-28', reports: [] } },
      { implementation: { status: 'in-progress', due: '2027-02-28', overdue: true, reports: [] } },
      ['Stand der Umsetzung: in Umsetzung', 'Frist am 01.03.2027 überschritten'],
    ],
    [
      'entered when it was overdue already',
      {},
      { implementation: { status: 'open', due: '2027-02-28', overdue: true, reports: [] } },
      ['Stand der Umsetzung: offen', 'Frist am 01.03.2027 überschritten'],
    ],
    [
      'done too late',
      { implementation: { status: 'open', due: '2027-02-28', overdue: true, reports: [] } },
      { implementation: { status: 'done', due: '2027-02-28', doneOn: '2027-03-03', reports: [] } },
      ['Stand der Umsetzung: umgesetzt'],
    ],
    [
      'more time',
      { implementation: { status: 'open', due: '2027-02-28', overdue: true, reports: [] } },
      { implementation: { status: 'open', due: '2027-06-30', reports: [] } },
      ['Frist geändert: 30.06.2027'],
    ],
    [
      'no due date any more',
      { implementation: { status: 'open', due: '2027-02-28', reports: [] } },
      { implementation: { status: 'open', reports: [] } },
      ['Frist gestrichen'],
    ],
    [
      'other reports, overdue as before',
      { implementation: { status: 'open', due: '2027-02-28', overdue: true, reports: [] } },
      { implementation: { status: 'open', due: '2027-02-28', overdue: true, reports: [{ text: 'x' }] } },
      ['Stand der Umsetzung: offen'],
    ],
    ['wording', {}, { wording: 'mehrheitlich' }, ['Angaben geändert']],
  ])('resolution: %s', (_name, before, after, expected) => {
    expect(resolution(before, after)).toEqual(expected);
  });

  const membership = (id: string, more: object = {}) =>
    ({
      id,
      organization: 'rat',
      role: 'member',
      votingRight: true,
      ...more,
    }) as PublicPerson['memberships'][number];
  test.each<[string, Partial<PublicPerson>, Partial<PublicPerson>, string[]]>([
    ['surname', {}, { surname: 'Beispiel' }, ['Name geändert']],
    ['portrait', {}, { portrait: { name: 'a.jpg' } }, ['Angaben geändert']],
    ['a new membership', {}, { memberships: [membership('a')] }, ['Mitgliedschaft hinzugefügt']],
    [
      'an end',
      { memberships: [membership('a')] },
      { memberships: [membership('a', { endDate: '2027-03-01' })] },
      ['Mitgliedschaft beendet'],
    ],
    [
      'both',
      { memberships: [membership('a')] },
      { memberships: [membership('a', { endDate: '2027-03-01' }), membership('b')] },
      ['Mitgliedschaft hinzugefügt', 'Mitgliedschaft beendet'],
    ],
    [
      'another end',
      { memberships: [membership('a', { endDate: '2027-03-01' })] },
      { memberships: [membership('a', { endDate: '2027-04-01' })] },
      ['Angaben zu Mitgliedschaften geändert'],
    ],
    [
      'no end any more',
      { memberships: [membership('a', { endDate: '2027-03-01' })] },
      { memberships: [membership('a')] },
      ['Angaben zu Mitgliedschaften geändert'],
    ],
    [
      'one that begins with its end',
      {},
      { memberships: [membership('a', { endDate: '2027-03-01' })] },
      ['Mitgliedschaft hinzugefügt'],
    ],
    [
      'another role beside one that goes on',
      { memberships: [membership('a'), membership('b')] },
      { memberships: [membership('a', { role: 'chair' }), membership('b')] },
      ['Angaben zu Mitgliedschaften geändert'],
    ],
    [
      'one less',
      { memberships: [membership('a')] },
      { memberships: [] },
      ['Angaben zu Mitgliedschaften geändert'],
    ],
    [
      'an end and the name',
      { memberships: [membership('a')] },
      { surname: 'B', memberships: [membership('a', { endDate: '2027-03-01' })] },
      ['Mitgliedschaft beendet', 'Name geändert'],
    ],
  ])('person: %s', (_name, before, after, expected) => {
    expect(person(before, after)).toEqual(expected);
  });

  test('the address and the type of an object are no change of it', () => {
    expect(
      words(
        'Organization',
        { url: '/fraktionen/x/', kind: 'faction' },
        { url: '/gremien/x/', kind: 'council' },
      ),
    ).toEqual(['Angaben geändert']);
    expect(words('Body', { url: '/a/', type: 'x', name: 'A' }, { url: '/b/', type: 'y', name: 'B' })).toEqual(
      ['Name geändert'],
    );
  });

  test('states of an older version that lack fields are compared by what they have', () => {
    expect(words('Meeting', { title: 'A' }, { title: 'B', files: [] })).toEqual(['Titel geändert']);
    expect(words('Meeting', {}, { agendaPublic: true, agenda: [] })).toEqual(['Tagesordnung veröffentlicht']);
    expect(words('Person', {}, { surname: 'A', memberships: [] })).toEqual([
      'Angaben zu Mitgliedschaften geändert',
      'Name geändert',
    ]);
    expect(words('Person', { memberships: [{ id: 'a' }] }, {})).toEqual([
      'Angaben zu Mitgliedschaften geändert',
    ]);
    expect(
      words('Meeting', { agenda: [{ id: 'a', number: '1' }], agendaPublic: true }, { agendaPublic: true }),
    ).toEqual(['Tagesordnungspunkt 1 entfernt']);
    expect(words('Paper', { files: [{ id: 'a', title: 'A' }] }, {})).toEqual(['Dokument „A“ entfernt']);
  });
});
