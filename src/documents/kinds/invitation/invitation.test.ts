import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTime } from '../../../domain/local-time.ts';
import type { AgendaItem } from '../../../domain/schema/index.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { publish } from '../../../domain/gate/index.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { CATEGORY } from '../../../format/wording/enums.ts';
import { agendas } from '../../../testing/arbitrary-agenda.ts';
import { documentText } from '../../../testing/document-text.ts';
import { aRecord, at, meetingEntry } from '../../../testing/factories.ts';
import { councilIndex, invitedMeeting } from '../../../testing/meeting-documents.ts';
import { aClosedItem, anOpenItem } from '../../../testing/public-record.ts';
import { inlineText } from '../../model/index.ts';
import { invitationOf, plannedInvitations } from './invitation.ts';

const sent = (sentAt: string, more: object = {}) => ({
  invitation: { sentAt: localTime(sentAt), secondCall: false, ...more },
});
const textOf = (meeting: PublicMeeting, profile = 'rp-gemo') =>
  documentText(invitationOf(meeting, councilIndex(profile)));

test('an invitation in time', () => {
  expect(textOf(invitedMeeting())).toMatchInlineSnapshot(`
    "Stadt Musterau / Markt 1 / 00000 Auental / rat@auental.example
    2027-03-06
    # Einladung zur Sitzung des Stadtrats
    Sehr geehrte Damen und Herren,
    zu folgender Sitzung lade ich Sie ein:
    Gremium: Stadtrat
    Sitzung Nr.: 3
    Zeit: Dienstag, 16. März 2027, 18:30 Uhr
    Ort: Rathaus, Ratssaal
    Zugang: Aufzug am Hof

    ## Öffentlicher Teil
    1. Eröffnung
    2. Haushalt 2027
      Beschlussvorlage 0012/2027

    ## Nichtöffentlicher Teil
    3. Grundstücksangelegenheit
    Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.
    ____ Anna Muster, Vorsitz
    -- Stadt Musterau · rat.example"
  `);
});

test('when the meeting ended changes nothing', () => {
  expect(textOf(invitedMeeting({ end: localTime('2027-03-16T20:00') }))).toBe(textOf(invitedMeeting()));
});

test('an urgent invitation to a second call', () => {
  expect(
    textOf(
      invitedMeeting({
        urgent: true,
        ...sent('2027-03-14T09:00', { urgencyReason: 'Die Frist läuft am 20. März ab.', secondCall: true }),
        agenda: [anOpenItem('a', { number: '1', title: 'Feststellung der Dringlichkeit' })],
      }),
    ),
  ).toMatchInlineSnapshot(`
    "Stadt Musterau / Markt 1 / 00000 Auental / rat@auental.example
    2027-03-14
    # Einladung zur Sitzung des Stadtrats
    Sehr geehrte Damen und Herren,
    zu folgender Sitzung lade ich Sie ein:
    Gremium: Stadtrat
    Sitzung Nr.: 3
    Zeit: Dienstag, 16. März 2027, 18:30 Uhr
    Ort: Rathaus, Ratssaal
    Zugang: Aufzug am Hof
    ! Verkürzte Einladungsfrist
      Zu dieser Sitzung wird wegen Dringlichkeit mit verkürzter Frist eingeladen.
      Grund: Die Frist läuft am 20. März ab.
      Bevor andere Punkte behandelt werden, stellt das Gremium die Dringlichkeit fest.
    ! Zweite Einladung
      Zu diesen Punkten wird zum zweiten Mal eingeladen, weil das Gremium beim ersten Mal nicht beschlussfähig war. Es ist nun schon beschlussfähig, wenn mindestens drei Mitglieder anwesend sind. Hierauf wird ausdrücklich hingewiesen.

    ## Tagesordnung
    1. Feststellung der Dringlichkeit
    ____ Anna Muster, Vorsitz
    -- Stadt Musterau · rat.example"
  `);
});

describe('notes by profile', () => {
  const titles = (meeting: PublicMeeting, profile: string) =>
    invitationOf(meeting, councilIndex(profile)).blocks.flatMap((block) =>
      block.kind === 'note' ? [`${block.title}: ${block.blocks.length}`] : [],
    );
  const URGENT = { urgent: true };
  const HEALED = { healing: { defect: 'Zu spät zugestellt', attended: 12 } };
  test.each<[string, string, Partial<PublicMeeting>, readonly string[]]>([
    // § 34(3) GemO: 4 full days; 12 March is the first day that leaves only three
    ['rp-gemo', '2027-03-11T09:00', URGENT, []],
    ['rp-gemo', '2027-03-12T09:00', URGENT, ['Verkürzte Einladungsfrist: 2']],
    ['rp-gemo', '2027-03-12T09:00', {}, []],
    ['rp-lko', '2027-03-12T09:00', URGENT, ['Verkürzte Einladungsfrist: 2']],
    ['ni-nkomvg', '2027-03-08T09:00', URGENT, []],
    ['ni-nkomvg', '2027-03-09T09:00', URGENT, ['Verkürzte Einladungsfrist: 1']],
    // § 34(2) GemO: nothing asks the invitation to an emergency for a note
    ['bw-gemo', '2027-03-11T09:00', URGENT, []],
    ['rp-gemo', '2027-03-06T09:00', HEALED, ['Nachträglicher Vermerk: Mangel der Einladung: 2']],
    ['rp-lko', '2027-03-06T09:00', HEALED, ['Nachträglicher Vermerk: Mangel der Einladung: 2']],
    ['ni-nkomvg', '2027-03-06T09:00', HEALED, ['Nachträglicher Vermerk: Mangel der Einladung: 2']],
    ['unbekannt', '2027-03-14T09:00', { ...URGENT, ...HEALED }, []],
  ])('%s, sent %s: %j', (profile, sentAt, more, expected) => {
    expect(titles(invitedMeeting({ ...sent(sentAt), ...more }), profile)).toEqual(expected);
  });

  test.each<[string, RegExp]>([
    ['rp-gemo', /mindestens drei Mitglieder anwesend/],
    ['rp-lko', /mindestens drei Mitglieder anwesend/],
    ['ni-nkomvg', /ohne Rücksicht auf die Zahl/],
  ])('%s says what a second call means for the quorum', (profile, words) => {
    const meeting = invitedMeeting(sent('2027-03-06T09:00', { secondCall: true }));
    expect(textOf(meeting, profile)).toMatch(words);
    expect(textOf(invitedMeeting(), profile)).not.toMatch(words);
  });
});

test('the agenda is the one that was sent', () => {
  const later = localTime('2027-03-10T09:00');
  const agenda = [
    anOpenItem('a', { number: '1', title: 'Eröffnung' }),
    anOpenItem('d', { number: '2', title: 'Vorgezogen', movedAt: later, movedFrom: '11' }),
    anOpenItem('b', {
      number: '9',
      title: 'Bleibt',
      items: [anOpenItem('e', { number: '9.1', title: 'Neu', addedAt: later })],
    }),
    anOpenItem('f', { number: '10', title: 'Abgesetzt', withdrawnAt: later }),
    aClosedItem('c', { number: '12' }),
    aClosedItem('g', { number: '13', addedAt: later, category: 'personnel' }),
  ];
  const [, ...lines] = textOf(invitedMeeting({ agenda })).split('## Öffentlicher Teil\n');
  expect(lines.join('').split('\n').slice(0, 7)).toEqual([
    '1. Eröffnung',
    '9. Bleibt',
    '10. Abgesetzt',
    '11. Vorgezogen',
    '',
    '## Nichtöffentlicher Teil',
    '12. Sonstige Angelegenheit',
  ]);
});

test('nothing but number and category is told of a non-public item', () => {
  const flat = (items: readonly AgendaItem[]): readonly (readonly [string, string])[] =>
    items.flatMap((item) => [
      [item.id, item.public ? item.title : CATEGORY[item.category]],
      ...flat(item.items ?? []),
    ]);
  fc.assert(
    fc.property(agendas(), (agenda) => {
      const entry = meetingEntry('m', {
        status: 'invited',
        agenda,
        invitation: { sentAt: '2026-06-01T09:00' },
      });
      const index = indexOf(publish(aRecord({ meetings: [entry] }), at('2026-06-10T12:00+02:00')));
      const { blocks } = invitationOf(index.meetings[0] as PublicMeeting, index);
      const lines = blocks.flatMap((block) => (block.kind === 'agenda' ? block.lines : []));
      expect(lines.map(({ id, title }) => [id, inlineText(title)])).toEqual(flat(agenda));
      expect(lines.flatMap((line) => line.blocks)).toEqual([]);
    }),
  );
});

test('it is planned once it was sent and its agenda is public', () => {
  const planned = (more: Partial<PublicMeeting>) => {
    const index = councilIndex('rp-gemo', { meetings: [invitedMeeting(more)] });
    return plannedInvitations(index.record, index);
  };
  expect(planned({})).toMatchObject([
    {
      kind: 'invitation',
      owner: 'meetings/2027-03-16-rat',
      page: '/sitzungen/2027-03-16-rat/einladung/',
      name: 'einladung-2027-03-16-rat.pdf',
      title: 'Einladung',
      data: { id: 'meetings/2027-03-16-rat/einladung' },
    },
  ]);
  expect(planned({ urgent: true })).toHaveLength(1);
  expect(planned({ status: 'cancelled' })[0]?.data.mark).toBe('Die Sitzung ist abgesagt');
  expect(planned({ agendaPublic: false, agenda: [] })).toEqual([]);
  expect(planned({ invitation: { secondCall: false } })).toEqual([]);
});

test('an empty agenda is said, a long title is whole, and the title reads on', () => {
  const empty = textOf(invitedMeeting({ agenda: [] }));
  expect(empty).toContain('Eine Tagesordnung liegt nicht vor.');
  expect(empty).not.toContain('Zuhörerinnen');
  const long = `${'Beratung über den Haushalt '.repeat(43)}2027`;
  const meeting = invitedMeeting({ title: long, agenda: [anOpenItem('a', { title: long })] });
  expect(textOf(meeting).split(long)).toHaveLength(3);
  expect(textOf(meeting)).toContain(`# Einladung: ${long}`);
  expect(textOf(invitedMeeting({ title: '3. Sondersitzung des Rats' }))).toContain(
    '# Einladung zur 3. Sondersitzung des Rats',
  );
});

test('a template says what stands around it', () => {
  const index = councilIndex('rp-gemo', {
    templates: [
      {
        key: 'a',
        documents: ['invitation'],
        salutation: 'Guten Tag,',
        opening: 'am {datum} trifft sich: {gremium}.',
        closing: 'Mit freundlichen Grüßen',
        signatures: [{ role: 'Bürgermeisterin', name: 'Erika Beispiel' }],
        datePlace: 'Musterau, den',
      },
    ],
  });
  const text = documentText(invitationOf(invitedMeeting(), index));
  expect(text).toContain('Musterau, den 2027-03-06');
  expect(text).toContain('Guten Tag,\nam 16. März 2027 trifft sich: Stadtrat.\nGremium: Stadtrat');
  expect(text).toContain('Mit freundlichen Grüßen\n____ Erika Beispiel, Bürgermeisterin\n--');
});
