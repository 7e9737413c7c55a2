import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../../testing/public-record.ts';
import { plannedBooks } from './resolution-book.ts';

const MARCH = aMeeting('rat', '2025-03-20T18:00', {
  number: '12',
  agenda: [
    anOpenItem('a7', { number: '7' }),
    anOpenItem('a10', { number: '10' }),
    aClosedItem('n1', { number: '11' }),
  ],
});
const JUNE = aMeeting('rat', '2025-06-19T18:00', { agenda: [anOpenItem('b3', { number: '3' })] });
const RESOLUTIONS = [
  aResolution('j', 'rat', '2025-06-19', {
    title: 'Haushalt',
    meeting: JUNE.key,
    item: 'b3',
    outcome: 'approved',
  }),
  aResolution('m10', 'rat', '2025-03-20', {
    title: 'Zweiter',
    meeting: MARCH.key,
    item: 'a10',
    outcome: 'approved',
    vote: { method: 'secret', majority: 'simple', yes: 9, no: 2, abstain: 0, byFaction: [], byName: [] },
  }),
  aResolution('m7', 'rat', '2025-03-20', { title: 'Erster', meeting: MARCH.key, item: 'a7' }),
  aResolution('u', 'rat', '2025-04-02', { kind: 'circulation', title: 'Umlauf', legalBasis: '§ 182' }),
  aResolution('neu', 'rat', '2026-12-01', { title: 'Nächste Periode' }),
  aResolution('fern', 'rat', '2010-01-01', { title: 'Vor aller Zeit' }),
];
const recordWith = (more: Partial<PublicRecord> = {}) =>
  aPublicRecord({
    bodies: [aBody('g', { name: 'Gemeinde Au' })],
    organizations: [
      anOrganization('rat', 'g', { name: 'Rat der Gemeinde Au' }),
      anOrganization('leer', 'g'),
      anOrganization('amt', 'g', { kind: 'administration' }),
    ],
    terms: [aTerm('21', ['g'], '2021-11-01', '2026-10-31'), aTerm('26', ['g'], '2026-11-01')],
    meetings: [JUNE, MARCH],
    resolutions: RESOLUTIONS,
    ...more,
  });
const booksOf = (record: PublicRecord) => plannedBooks(record, indexOf(record));

test('one book for each body that resolved something, and each term', () => {
  expect(booksOf(recordWith()).map(({ owner, page, name, title }) => [owner, page, name, title])).toEqual([
    [
      'organizations/rat',
      '/gremien/rat/beschlussbuch-21/',
      'beschlussbuch-21-rat.pdf',
      'Beschlussbuch, Wahlperiode 21',
    ],
    [
      'organizations/rat',
      '/gremien/rat/beschlussbuch-26/',
      'beschlussbuch-26-rat.pdf',
      'Beschlussbuch, Wahlperiode 26',
    ],
  ]);
  expect(booksOf(recordWith({ resolutions: [] }))).toEqual([]);
});

test('the resolutions in the order of meetings and items, with contents and an overview', () => {
  expect(documentText(booksOf(recordWith())[0]?.data as never))
    .toBe(`Gemeinde Au / Markt 1 / 00000 Auental / rat@auental.example
2025-06-19
Wahlperiode 21
# Beschlussbuch: Rat der Gemeinde Au
Wahlperiode: 1. November 2021 bis 31. Oktober 2026
Umfang: 4 öffentliche Beschlüsse
Letzter Beschluss: 19.06.2025
Die Nummer eines Beschlusses besteht aus dem Tag und dem Punkt der Tagesordnung; U steht für einen Umlaufbeschluss, E für eine Eilentscheidung. Ein Beschluss aus nichtöffentlicher Sitzung steht bei seiner Sitzung, sobald er bekannt gegeben ist.

## Inhalt
- 12. Sitzung am 20. März 2025: Nummern 7 bis 10
- Umlaufbeschluss vom 2. April 2025: Nummer U
- Sitzung am 19. Juni 2025: Nummer 3
- Übersicht

## 12. Sitzung am 20. März 2025

### 20.03.2025/7 Erster
[Beschluss]
  Der Rat beschließt.

### 20.03.2025/10 Zweiter
[Beschluss]
  Der Rat beschließt.
Ergebnis: Mehrheitlich beschlossen (9\u00a0Ja, 2\u00a0Nein)
Art der Abstimmung: Geheime Abstimmung, erforderlich: einfache Mehrheit der abgegebenen Stimmen

## Umlaufbeschluss vom 2. April 2025

### 02.04.2025/U Umlauf
Dieser Beschluss wurde im Umlaufverfahren gefasst: Die Mitglieder haben ohne Sitzung abgestimmt.
[Umlaufbeschluss]
  Der Rat beschließt.
Rechtsgrundlage: § 182

## Sitzung am 19. Juni 2025

### 19.06.2025/3 Haushalt
[Beschluss]
  Der Rat beschließt.
Ergebnis: Beschlossen

## Übersicht
Nummer | Gegenstand | Ergebnis
20.03.2025/7 | Erster | 
20.03.2025/10 | Zweiter | Mehrheitlich beschlossen (9\u00a0Ja, 2\u00a0Nein)
02.04.2025/U | Umlauf | 
19.06.2025/3 | Haushalt | Beschlossen
-- Gemeinde Au · rat.example`);
});

test('a resolution that becomes known later changes the number of no other', () => {
  const numbers = (record: PublicRecord) =>
    [...JSON.stringify(booksOf(record)[0]?.data).matchAll(/\d\d\.\d\d\.\d{4}\/[0-9A-Z]+[a-z]?/g)].map(
      ([found]) => found,
    );
  const disclosed = aResolution('d', 'rat', '2025-03-20', {
    kind: 'disclosed',
    meeting: MARCH.key,
    item: 'n1',
  });
  const before = new Set(numbers(recordWith()));
  const after = new Set(numbers(recordWith({ resolutions: [...RESOLUTIONS, disclosed] })));
  expect([...after].filter((number) => !before.has(number))).toEqual(['20.03.2025/11']);
  expect([...before].filter((number) => !after.has(number))).toEqual([]);
});

test('equal numbers are told apart, a long title stands in full below its heading', () => {
  const title = 'Wort '.repeat(200).trim();
  const twice = [
    aResolution('x', 'rat', '2025-05-01', { kind: 'urgent-decision', title }),
    aResolution('y', 'rat', '2025-05-01', { kind: 'urgent-decision', title: 'kurz' }),
  ];
  const text = documentText(booksOf(recordWith({ resolutions: twice }))[0]?.data as never);
  expect(text).toContain('### 01.05.2025/Eb kurz');
  expect(text).toMatch(/### 01\.05\.2025\/Ea (?:Wort )+Wort…\n(?:Wort )+Wort\n/);
});
