import { expect, test } from 'vitest';
import { localTime } from '../../../domain/local-time.ts';
import { documentText } from '../../../testing/document-text.ts';
import { councilIndex, invitedMeeting } from '../../../testing/meeting-documents.ts';
import { aClosedItem, anOpenItem } from '../../../testing/public-record.ts';
import { agendaOf, plannedAgendas } from './agenda.ts';
import { plannedSupplements, supplementOf } from '../supplement/supplement.ts';

const changed = invitedMeeting({
  agenda: [
    anOpenItem('a', { number: '1', title: 'Eröffnung' }),
    anOpenItem('b', {
      number: '2',
      title: 'Brücke: Eilreparatur',
      papers: ['p1'],
      addedAt: localTime('2027-03-12T10:00'),
      addedReason: 'Einsturzgefahr',
    }),
    anOpenItem('d', {
      number: '3',
      title: 'Haushalt',
      movedAt: localTime('2027-03-13T08:00'),
      movedFrom: '2',
      items: [anOpenItem('e', { number: '3.1', title: 'Stellenplan' })],
    }),
    anOpenItem('f', { number: '4', title: 'Spielplatz', withdrawnAt: localTime('2027-03-11T10:00') }),
    aClosedItem('c', { number: '5', addedAt: localTime('2027-03-12T11:00') }),
  ],
});
const index = councilIndex('ni-nkomvg', { meetings: [changed] });

test('the agenda as it stands, changes marked', () => {
  expect(documentText(agendaOf(changed, index))).toMatchInlineSnapshot(`
    "Stadt Musterau / Markt 1 / 00000 Auental / rat@auental.example
    2027-03-13
    Stand: 13. März 2027, 08:00 Uhr
    # Tagesordnung zur Sitzung des Stadtrats
    Gremium: Stadtrat
    Sitzung Nr.: 3
    Zeit: Dienstag, 16. März 2027, 18:30 Uhr
    Ort: Rathaus, Ratssaal
    Seit der Einladung geändert: 2 Punkte ergänzt, 1 Punkt verschoben und 1 Punkt abgesetzt.

    ## Öffentlicher Teil
    1. Eröffnung
    2. Brücke: Eilreparatur
      Ergänzt am 12. März 2027, 10:00 Uhr: Einsturzgefahr
      Beschlussvorlage 0012/2027
    3. Haushalt
      Verschoben am 13. März 2027, 08:00 Uhr, vorher TOP 2
      3.1. Stellenplan
    4. Spielplatz
      Abgesetzt am 11. März 2027, 10:00 Uhr

    ## Nichtöffentlicher Teil
    5. Sonstige Angelegenheit
      Ergänzt am 12. März 2027, 11:00 Uhr
    Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.
    -- Stadt Musterau · rat.example"
  `);
});

test('the supplement tells what changed and nothing else', () => {
  expect(documentText(supplementOf(changed, index))).toMatchInlineSnapshot(`
    "Stadt Musterau / Markt 1 / 00000 Auental / rat@auental.example
    2027-03-13
    # Nachtrag zur Sitzung des Stadtrats
    Sehr geehrte Damen und Herren,
    die Tagesordnung der folgenden Sitzung hat sich seit der Einladung geändert: Zwei Punkte sind hinzugekommen, ein Punkt wurde verschoben und ein Punkt wurde abgesetzt.
    Gremium: Stadtrat
    Sitzung Nr.: 3
    Zeit: Dienstag, 16. März 2027, 18:30 Uhr
    Ort: Rathaus, Ratssaal

    ## Neu aufgenommen
    2. Brücke: Eilreparatur
      Am 12. März 2027, 10:00 Uhr: Einsturzgefahr
      Beschlussvorlage 0012/2027
    5. Sonstige Angelegenheit
      Am 12. März 2027, 11:00 Uhr

    ## Verschoben
    3. Haushalt
      Am 13. März 2027, 08:00 Uhr, vorher TOP 2

    ## Abgesetzt
    4. Spielplatz
      Am 11. März 2027, 10:00 Uhr
    ! Aufnahme weiterer Punkte
      Punkte, die nicht in der Einladung stehen, nimmt das Gremium nur auf, wenn sie dringlich sind und zwei Drittel seiner Mitglieder zustimmen.
    ____ Anna Muster, Vorsitz
    -- Stadt Musterau · rat.example"
  `);
});

test('without changes there is an agenda and no supplement', () => {
  const same = councilIndex('rp-gemo', { meetings: [invitedMeeting()] });
  expect(plannedSupplements(same.record, same)).toEqual([]);
  const [agenda] = plannedAgendas(same.record, same);
  expect(agenda?.data).toMatchObject({ date: '2027-03-06', id: 'meetings/2027-03-16-rat/tagesordnung' });
  expect(agenda?.data).not.toHaveProperty('kicker');
  expect(plannedSupplements(index.record, index).map(({ page }) => page)).toEqual([
    '/sitzungen/2027-03-16-rat/nachtrag/',
  ]);
});

test('only added items need the sentence on urgency; withdrawn ones alone do not', () => {
  const withdrawn = invitedMeeting({
    agenda: [anOpenItem('f', { title: 'Spielplatz', withdrawnAt: localTime('2027-03-11T10:00') })],
  });
  expect(documentText(supplementOf(withdrawn, index))).not.toContain('zwei Drittel');
  expect(documentText(supplementOf(changed, index))).toContain('zwei Drittel seiner Mitglieder');
});

test.each([
  ['ni-nkomvg', '2027-03-08', false],
  ['ni-nkomvg', '2027-03-09', true],
  ['rp-gemo', '2027-03-11', false],
  ['rp-gemo', '2027-03-12', true],
])('%s: an item added on %s came too late: %s', (profile, day, isLate) => {
  const added = invitedMeeting({
    agenda: [anOpenItem('a', { title: 'Brücke', addedAt: localTime(`${day}T10:00`) })],
  });
  const text = documentText(supplementOf(added, councilIndex(profile, { meetings: [added] })));
  expect(text.includes('Aufnahme weiterer Punkte')).toBe(isLate);
});

test('the supplement is signed and closed as the invitation is, and opens with words of its own alone', () => {
  const invitation = {
    key: 'einladung',
    documents: ['invitation' as const],
    salutation: 'Liebe Ratsmitglieder,',
    opening: 'hiermit lade ich Sie ein.',
    closing: 'Mit freundlichen Grüßen',
    signatures: [{ role: 'Bürgermeisterin', name: 'Emine Karatay' }],
  };
  const own = { key: 'nachtrag', documents: ['supplement' as const], opening: 'es gibt Neues.' };
  const textWith = (...templates: object[]) =>
    documentText(
      supplementOf(
        changed,
        councilIndex('ni-nkomvg', { templates: templates as (typeof invitation)[], meetings: [changed] }),
      ),
    );
  const text = textWith(invitation);
  expect(text).toContain('Liebe Ratsmitglieder,\ndie Tagesordnung');
  expect(text).toContain('Mit freundlichen Grüßen\n____ Emine Karatay, Bürgermeisterin');
  expect(text).not.toContain('lade ich Sie ein');
  expect(textWith(invitation, own)).toContain(
    'Liebe Ratsmitglieder,\nes gibt Neues.\nDie Tagesordnung der folgenden Sitzung',
  );
});

test('what the meeting itself changed is no supplement', () => {
  const late = invitedMeeting({
    agenda: [
      anOpenItem('a', { title: 'Brücke', addedAt: localTime('2027-03-12T10:00') }),
      anOpenItem('b', { title: 'Haushalt', movedAt: localTime('2027-03-16T18:40'), movedFrom: '4' }),
    ],
  });
  const text = documentText(supplementOf(late, index));
  expect(text).toContain('geändert: Ein Punkt ist hinzugekommen.');
  expect(text).not.toContain('Haushalt');
  const only = councilIndex('rp-gemo', { meetings: [{ ...late, agenda: late.agenda.slice(1) }] });
  expect(plannedSupplements(only.record, only)).toEqual([]);
});

test('a meeting without an open agenda has neither', () => {
  const none = councilIndex('rp-gemo', {
    meetings: [invitedMeeting({ agenda: [] }), { ...changed, agendaPublic: false }],
  });
  expect([...plannedAgendas(none.record, none), ...plannedSupplements(none.record, none)]).toEqual([]);
});
