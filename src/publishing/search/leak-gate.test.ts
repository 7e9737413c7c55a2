import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSearchRecord } from '../../testing/search-records.ts';
import { type SearchSite, searchSite } from '../../testing/search-site.ts';
import { needleSearch } from '../leak-gate/needle.ts';
import { type FolderScan, scanFolders } from '../leak-gate/scan-folders.ts';
import { SEARCH_FOLDER } from './write-search.ts';

/** A title of a single word, which the files of words hold whole; Pagefind's lose its umlaut. */
const WORD = 'Klinikgrundstücksankauf';
const TITLE = 'Kündigung des Pachtvertrags für die Gaststätte Grünhof';
const VALUE = 'Fraktion der Verschwiegenen im Rat von Grünhof';
const OPEN = 'Neubau der Kindertagesstätte am Kirchweg';
const needles = Object.entries({ WORD, TITLE, VALUE, OPEN }).map(([id, text]) => ({ id, text }));

let site: SearchSite;
let scan: FolderScan;
beforeAll(async () => {
  const filler = 'öffentlich '.repeat(2000);
  site = await searchSite(
    [
      aSearchRecord('a', OPEN, { date: '2025-01-01' }),
      aSearchRecord('b', TITLE, {
        kind: 'meeting',
        date: '2025-02-01',
        numbers: ['0049/2025'],
        filters: { faction: [VALUE] },
      }),
      aSearchRecord('c', WORD, { text: `Ein Absatz davor. ${TITLE}.` }),
      aSearchRecord('d', 'Gutachten', { text: `${filler}${TITLE} ${filler}`.trim() }),
      aSearchRecord(TITLE, 'Kennung'),
    ],
    [],
  );
  const folder = path.join(site.folder, SEARCH_FOLDER);
  scan = await scanFolders([folder], {
    search: needleSearch(needles),
    isControl: () => false,
    pdfTexts: async () => [],
  });
});
afterAll(() => rm(site.folder, { recursive: true }));

const placesOf = (id: string): string[] =>
  [
    ...new Set(
      (scan.finds.get(id) ?? []).map(({ file }) =>
        file
          .replace(/^.*?(?:daten\/)/, '')
          .replace(/^[^/]*-[0-9a-f]{12}\//, '')
          .replaceAll(/[0-9a-f]{7,}|\d+/g, 'N'),
      ),
    ),
  ].sort();

test('the gate looks into every file of the index', () => {
  expect(scan.files).toBeGreaterThan(12);
  expect(scan.unread).toEqual([]);
});

test('a planted title is found in cards, pieces of long texts, ids and both look-ups', () =>
  expect(placesOf('TITLE')).toEqual([
    'kennungen.dat',
    'nummern/N-N.json',
    'tage/N-N.json',
    'texte/de_N-N.dat',
    'texte/de_N.dat',
  ]));

test('a planted word is found in the words of Pagefind and in the lexicon', () =>
  expect(placesOf('WORD')).toEqual([
    'index/de_N.pf_index',
    'texte/de_N.dat',
    'titelwoerter.dat',
    'woerter/N.dat',
  ]));

test('a planted filter is found in the columns', () => expect(placesOf('VALUE')).toEqual(['spalten.dat']));

test('what is public is there to be found, so that its absence would show', () =>
  expect(placesOf('OPEN')).toContain('texte/de_N.dat'));
