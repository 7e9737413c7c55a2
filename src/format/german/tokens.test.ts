import { expect, test } from 'vitest';
import { pagefindWords } from '../../testing/search/pagefind-words.ts';
import { stemOf } from './stem.ts';
import { searchable, tokens } from './tokens.ts';

const TEXT = `Die Vorlage 0878/2017 (BV-2017-0123) zum Rad-Weg: CDU/FDP und AfD-Fraktion, GmbH-Anteile, e.V., z.B. Nr.5,
  § 24 Abs. 2, §36, 12.500 Euro, 12.05.2017, KiTa-Gebühr, Bürger*innen, Bürger:innen, 3-fach, 3fach, L410, B3n, MTW2,
  ANLAGEÜbersicht, DRK–Heim, Straßen\u00ADausbau, Dorf- und Stadtteil, „Neue Mitte“, 50%ige, a-b, HzL-ähnlich`;

test('a text is cut into the words under which Pagefind files it', async () => {
  const own = tokens(TEXT).flatMap((token) => [token.text, ...token.pieces].map(stemOf));
  const filed = await pagefindWords(searchable(TEXT));
  // Pagefind files "§36" and „Neue with their sign too, where nobody looks: signs are taken off every query.
  const reachable = [...filed].filter((word) => !/[§„“]/.test(word));
  expect([...new Set(own)].toSorted()).toEqual(reachable.toSorted());
});

test('a token knows how it was written, its whole word and its pieces', () => {
  expect(tokens('(Rad-Weg), § 24 – AfD')).toEqual([
    { text: 'Rad-Weg', word: 'radweg', pieces: ['Rad', 'Weg'] },
    { text: '24', word: '24', pieces: [] },
    { text: 'AfD', word: 'afd', pieces: ['Af'] },
  ]);
});

test('signs, blanks and nothing hold no words', () => {
  expect([...tokens(''), ...tokens(' \n\t '), ...tokens('§ – *** "" 🙂')]).toEqual([]);
});

test('a long text of one kind is cut in time that grows with its length', () => {
  expect(tokens('-'.repeat(100_000))).toEqual([]);
  expect(tokens(`a${'-'.repeat(100_000)}b`)).toHaveLength(1);
});
