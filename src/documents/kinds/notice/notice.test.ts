import { expect, test } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import { documentText } from '../../../testing/document-text.ts';
import { councilIndex, invitedMeeting } from '../../../testing/meeting-documents.ts';
import { aClosedItem } from '../../../testing/public-record.ts';
import { gazetteTextOf, noticeOf, plannedNotices } from './notice.ts';

const textOf = (more: Partial<PublicMeeting> = {}, profile = 'rp-gemo') =>
  documentText(noticeOf(invitedMeeting(more), councilIndex(profile)));

test('a notice that hung on a board', () => {
  expect(
    textOf({
      notice: {
        medium: 'board',
        name: 'Rathaus, Haupteingang',
        firstDay: calendarDate('2027-03-08'),
        lastDay: calendarDate('2027-03-17'),
        removedOn: calendarDate('2027-03-18'),
        signedBy: 'Erika Beispiel',
      },
    }),
  ).toMatchInlineSnapshot(`
    "Stadt Musterau / Markt 1 / 00000 Auental / rat@auental.example
    2027-03-08
    # Öffentliche Bekanntmachung zur Sitzung des Stadtrats
    Zeit, Ort und Tagesordnung der folgenden Sitzung werden hiermit öffentlich bekannt gemacht.
    Gremium: Stadtrat
    Sitzung Nr.: 3
    Zeit: Dienstag, 16. März 2027, 18:30 Uhr
    Ort: Rathaus, Ratssaal
    Zugang: Aufzug am Hof

    ## Öffentlicher Teil
    1. Eröffnung
    2. Haushalt 2027

    ## Nichtöffentlicher Teil
    3. Grundstücksangelegenheit
    Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.
    Aushang: Rathaus, Haupteingang
    Ausgehängt am: 8. März 2027
    Letzter Tag: 17. März 2027
    ____ Abgenommen am
    ____ Erika Beispiel, Unterschrift
    -- Stadt Musterau · rat.example"
  `);
});

test('before it is posted, days and signature are lines to fill in', () => {
  expect(textOf()).toContain('____ Ausgehängt am\n____ Abgenommen am\n____ Unterschrift');
});

test('a gazette has a day of issue and nothing to take off', () => {
  const text = textOf({
    notice: {
      medium: 'gazette',
      name: 'Blickpunkt',
      issue: 'Nr. 10',
      page: '3',
      firstDay: calendarDate('2027-03-08'),
    },
  });
  expect(text).toContain(
    'Amtsblatt: Blickpunkt\nAusgabe: Nr. 10\nSeite: 3\nErschienen am: 8. März 2027\n____ Unterschrift',
  );
});

test('every profile announces; one that is unknown has a heading all the same', () => {
  for (const profile of ['rp-gemo', 'rp-lko', 'ni-nkomvg', 'unbekannt'])
    expect(textOf({}, profile)).toContain('# Öffentliche Bekanntmachung zur Sitzung des Stadtrats');
});

test('it is planned for urgent meetings too, never for one that is not public at all', () => {
  const planned = (more: Partial<PublicMeeting>) => {
    const index = councilIndex('rp-gemo', { meetings: [invitedMeeting(more)] });
    return plannedNotices(index.record, index).map(({ page, data }) => [page, data.sheet]);
  };
  const one = [['/sitzungen/2027-03-16-rat/bekanntmachung/', 'board']];
  expect(planned({})).toEqual(one);
  expect(planned({ urgent: true })).toEqual(one);
  expect(planned({ agenda: [] })).toEqual(one);
  expect(planned({ agenda: [aClosedItem('c')] })).toEqual([]);
  expect(planned({ invitation: { secondCall: false } })).toEqual([]);
});

test('the gazette gets plain text without what is written below the sheet', () => {
  const meeting = invitedMeeting({
    notice: { medium: 'gazette', firstDay: calendarDate('2027-03-08'), signedBy: 'Erika Beispiel' },
  });
  expect(gazetteTextOf(meeting, councilIndex('rp-gemo'))).toMatchInlineSnapshot(`
    "Stadt Musterau
    Öffentliche Bekanntmachung zur Sitzung des Stadtrats

    Zeit, Ort und Tagesordnung der folgenden Sitzung werden hiermit öffentlich bekannt gemacht.

    Gremium: Stadtrat
    Sitzung Nr.: 3
    Zeit: Dienstag, 16. März 2027, 18:30 Uhr
    Ort: Rathaus, Ratssaal
    Zugang: Aufzug am Hof

    Öffentlicher Teil
    1. Eröffnung
    2. Haushalt 2027

    Nichtöffentlicher Teil
    3. Grundstücksangelegenheit

    Zum nichtöffentlichen Teil haben Zuhörerinnen und Zuhörer keinen Zutritt.

    8. März 2027
    gez. Erika Beispiel
    "
  `);
  const index = councilIndex('rp-gemo', { meetings: [meeting] });
  expect(plannedNotices(index.record, index)[0]?.text).toEqual({
    name: 'bekanntmachung-2027-03-16-rat.txt',
    label: 'Text für das Amtsblatt',
    content: gazetteTextOf(meeting, index),
  });
});
