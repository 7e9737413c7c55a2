import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { locate } from './locate.ts';
import { LONGEST_QUOTE, quoteOf, type Passage, readable } from './quote.ts';

const FIRST = [
  'Die Schule wird saniert.\nDie Kosten betragen 250.000 Euro.\n',
  'Die Kosten betragen 250.000 Euro.\nDer Haus-\nhalt trägt es. Es folgt',
  'ein Absatz über zwei Seiten.',
];

const quote = (passage: Passage, pages: readonly string[] = FIRST) =>
  quoteOf(passage, (page) => pages[page - 1] ?? '');
const words = (passage: Passage | undefined, pages: readonly string[]) =>
  passage && quote(passage, pages)?.exact;

const KOSTEN: Passage = { start: { page: 2, at: 0 }, end: { page: 2, at: 33 } };

test('a quote has its words, its page and what stands around it', () => {
  expect(quote({ start: { page: 1, at: 11 }, end: { page: 1, at: 15 } })).toEqual({
    page: 1,
    exact: 'wird',
    prefix: 'Die Schule ',
    suffix: ' saniert. Die Kosten betragen 25',
  });
  expect(quote({ start: { page: 2, at: 59 }, end: { page: 3, at: 10 } })?.exact).toBe('Es folgt ein Absatz');
});

test('no quote without a word, nor of a whole book', () => {
  expect(quote({ start: { page: 1, at: 3 }, end: { page: 1, at: 4 } })).toBeUndefined();
  const book = ['x'.repeat(LONGEST_QUOTE + 1)];
  expect(quote({ start: { page: 1, at: 0 }, end: { page: 1, at: LONGEST_QUOTE + 1 } }, book)).toBeUndefined();
});

test('of the same words on two pages that one is found which was marked', () => {
  const target = quote(KOSTEN);
  expect(target && locate(target, FIRST.map(foldText))).toEqual({ passage: KOSTEN, isReworded: false });
});

test('the words are found on another page, in other lines and parted otherwise', () => {
  const target = quote({ start: { page: 2, at: 34 }, end: { page: 2, at: 61 } });
  expect(target?.exact).toBe('Der Haus- halt trägt es. Es');
  const second = [
    'Neues Deckblatt',
    FIRST[0] ?? '',
    'Vorweg ein Satz. Der Haushalt\nträgt es. Es folgt mehr.',
  ];
  const found = target && locate(target, second.map(foldText))?.passage;
  expect(found?.start.page).toBe(3);
  expect(words(found, second)).toBe('Der Haushalt trägt es. Es');
});

test('words that are gone are not found elsewhere', () => {
  const target = quote(KOSTEN);
  expect(target && locate(target, [foldText('Die Kosten trägt das Land. Kein Euro fehlt.')])).toBeUndefined();
});

test('a short word is not put where the same letters stand by chance', () => {
  const target = { page: 1, exact: 'Rat', prefix: 'Der Antrag geht an den ', suffix: ' zurück' };
  const at = (...pages: string[]) => locate(target, pages.map(foldText))?.passage.start;
  expect(at('Nichts mehr.', 'Das Fahrrad im Rathaus.')).toBeUndefined();
  expect(at('Nichts mehr.', 'Morgen geht er an den Rat zurück.')).toEqual({ page: 2, at: 22 });
  expect(at('Der Rat tagt.')).toEqual({ page: 1, at: 4 });
});

test('a passage over two pages is found over two pages', () => {
  const passage = { start: { page: 2, at: 59 }, end: { page: 3, at: 10 } };
  const target = quote(passage);
  expect(target && locate(target, FIRST.map(foldText))?.passage).toEqual(passage);
});

test('whatever is marked is found again in the same version, with the same words', () => {
  const page = fc.string({ unit: fc.constantFrom(...Array.from('abcdeÄß. -\n')), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (pages, from, length) => {
      const text = pages[0] ?? '';
      const start = from % (text.length + 1);
      const end = Math.min(text.length, start + length);
      const target = quote({ start: { page: 1, at: start }, end: { page: 1, at: end } }, pages);
      fc.pre(target !== undefined);
      const found = locate(target, pages.map(foldText))?.passage;
      // `ae` stands in `ä` too: what is found may be a letter more
      expect(foldText(words(found, pages) ?? '').text).toContain(foldText(target.exact).text.trim());
    }),
    { examples: [[['c- c', ''], 2, 2]] },
  );
});

test('a quote reads as a sentence', () => {
  expect(readable('Der Haus- halt, die Haus- und Grund\u00ADsteuer')).toBe(
    'Der Haushalt, die Haus- und Grundsteuer',
  );
});
