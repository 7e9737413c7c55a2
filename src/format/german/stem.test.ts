import { expect, test } from 'vitest';
import { pagefindWords } from '../../testing/search/pagefind-words.ts';
import { stemOf } from './stem.ts';

/** Every rule and exception of the stemmer is asked for at least once. */
const WORDS =
  `Beitrag Beiträge Beitrags Beiträgen beitragen Gebühr Gebühren Satzung Satzungen Satzungs Haus Häuser Haeuser
  Straße Straßen Strasse Müller Mueller Muller Bürger Bürgerin Bürgerinnen Bürgermeisterin Einwohner Einwohnern
  System Systems Systeme Zeugnis Zeugnisse Ergebnis Ergebnissen Mittel Mitteln Hameln Spiegeln Wurzelns Quelle Qualm
  Feuer Feuerwehr Bauer neue aktuelle Jubiläen Café Dekolleté Fraktion Fraktionen Ausschuss Ausschüsse Ausschusses
  findet gesendet verwendeten geordnet internet planet Ticket Kathete Prophet Ästhet tritt betrachtet bedeutet Paket
  heutiges wichtigsten schönste kleinst Ernst ehrlichst Herbst Kunst Dienst öffentlich öffentlichen Öffentlichkeit
  Heiligkeit Freundlichkeit Sauberkeit Gesundheit Minderheiten Einheit Kindheit Steigung Beleidigung Reinigung Neigung
  neigend reinigend wohnend Anwesenheit sächlich männlich ärgerlich erlich Politik Logik Technik politisch städtisch
  kaiserisch Europäisch eigen feig Kettig Bay Bayern Meyer Mayer Loyalität y Ey u Ue Aue Seeufer Oboe Israel Poesie
  es er im ab ist Rat Rats Räte Rates Amt Ämter s t ß äöü 24 0878 B3n Nordstraße Schlossallee`.split(/\s+/);

test('words are filed under the stem that Pagefind gives them', async () => {
  const filed = await pagefindWords(WORDS.join(' '));
  const own = new Set(WORDS.map(stemOf));
  expect([...own].toSorted()).toEqual([...filed].toSorted());
});

test.each([
  ['Beitrag', 'Beiträge', 'BEITRÄGEN', 'Beitrages'],
  ['Bürger', 'Bürgerin', 'Bürgerinnen', 'Buergers'],
  ['Kindertagesstätte', 'Kindertagesstätten', 'Kindertagesstaette'],
  ['Ausschuss', 'Ausschüsse', 'Ausschuß', 'Ausschusses'],
])('%s and its forms have one stem', (word, ...forms) => {
  for (const form of forms) expect(stemOf(form)).toBe(stemOf(word));
});

test.each([
  ['Satzung', 'satzung'],
  ['Bebauung', 'bebau'],
  ['Beleidigung', 'beleid'],
  ['Neigung', 'neigung'],
  ['Reinigung', 'reinig'],
  ['Ergebnisse', 'ergebnis'],
  ['System', 'system'],
  ['Freundlichkeit', 'freundlich'],
  ['§', ''],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});
