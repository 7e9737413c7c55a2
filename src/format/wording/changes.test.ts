import { expect, test } from 'vitest';
import { IMPLEMENTATION_STATE } from './enums.ts';
import { changeKindInWords, differenceInWords } from './changes.ts';

test.each([
  [{ code: 'title' }, 'Titel geändert'],
  [{ code: 'start', values: { start: '2027-03-11T18:00' } }, 'Beginn geändert: 11.03.2027, 18:00 Uhr'],
  [{ code: 'start', values: { start: '2027-03-11' } }, 'Beginn geändert: 11.03.2027'],
  [{ code: 'item-added', values: { number: 'Ö 7' } }, 'Tagesordnungspunkt Ö 7 ergänzt'],
  [{ code: 'item-added', values: { number: '' } }, 'Ein Tagesordnungspunkt ohne Nummer ergänzt'],
  [{ code: 'item-result', values: { number: '' } }, 'Ergebnis geändert: ein Tagesordnungspunkt ohne Nummer'],
  [{ code: 'item-renumbered', values: { from: '5', number: '7' } }, 'Tagesordnungspunkt 5 ist jetzt 7'],
  [
    { code: 'item-renumbered', values: { from: '', number: '7' } },
    'Nummer eines Tagesordnungspunkts geändert',
  ],
  [
    { code: 'item-renumbered', values: { from: '5', number: '' } },
    'Nummer eines Tagesordnungspunkts geändert',
  ],
  [{ code: 'file-removed', values: { title: 'Plan' } }, 'Dokument „Plan“ entfernt'],
  [
    { code: 'file-retitled', values: { from: 'Plan', title: 'Lageplan' } },
    'Dokument „Plan“ heißt jetzt „Lageplan“',
  ],
  [{ code: 'file-renamed', values: { title: 'Plan' } }, 'Dateiname des Dokuments „Plan“ geändert'],
  [{ code: 'implementation' }, 'Stand der Umsetzung geändert'],
  [
    { code: 'implementation', values: { status: 'done' } },
    `Stand der Umsetzung: ${IMPLEMENTATION_STATE.done}`,
  ],
  [{ code: 'document-made', values: { title: 'Einladung' } }, 'Einladung (aus den Daten erzeugt) liegt vor'],
  [{ code: 'document-remade', values: { title: 'Einladung' } }, 'Dokument neu erzeugt: Einladung'],
  [
    { code: 'document-unmade', values: { slug: 'beschlussbuch-2021' } },
    'Beschlussbuch (aus den Daten erzeugt) liegt nicht mehr vor',
  ],
  [{ code: 'details' }, 'Angaben geändert'],
] as const)('%j is told as: %s', (difference, words) => {
  expect(differenceInWords(difference)).toBe(words);
});

test.each([
  ['published', 'veröffentlicht'],
  ['changed', 'geändert'],
  ['documents', 'mit neuen Dokumenten'],
  ['withdrawn', 'zurückgezogen'],
  ['restored', 'wieder veröffentlicht'],
] as const)('%s is "%s"', (kind, words) => {
  expect(changeKindInWords(kind)).toBe(words);
});
