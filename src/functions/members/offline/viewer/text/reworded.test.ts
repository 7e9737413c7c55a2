import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { locate } from './locate.ts';
import { quoteOf } from './quote.ts';

const PAGE =
  'Beschlussvorschlag\nDer Rat beschließt die Sanierung des Freibades Auendorf mit Kosten von 2.450.000 Euro. ' +
  'Der Kämmerer wird beauftragt, einen Förderantrag zu stellen.';

/** The target of `words` on the first page. */
function marked(page: string, words: string) {
  const at = page.indexOf(words);
  const target = quoteOf({ start: { page: 1, at }, end: { page: 1, at: at + words.length } }, () => page);
  if (at < 0 || !target) throw new Error(`no such words: ${words}`);
  return target;
}

/** The words where a target is found in other pages, and whether they are reworded. */
function found(target: ReturnType<typeof marked>, ...pages: string[]) {
  const located = locate(target, pages.map(foldText));
  if (!located) return undefined;
  const { passage, isReworded } = located;
  return { isReworded, words: quoteOf(passage, (page) => pages[page - 1] ?? '')?.exact };
}

const COSTS = marked(PAGE, 'Kosten von 2.450.000 Euro');

test.each([
  ['a sum changed', PAGE.replace('2.450.000', '2.610.000'), 'Kosten von 2.610.000 Euro'],
  ['a word was put in', PAGE.replace('Kosten von', 'Kosten von rund'), 'Kosten von rund 2.450.000 Euro'],
  ['its first word changed', PAGE.replace('Kosten von', 'Ausgaben von'), 'Ausgaben von 2.450.000 Euro'],
])('words are found where %s', (_, again, words) => {
  expect(found(COSTS, 'Deckblatt', again)).toEqual({ isReworded: true, words });
});

test('words that were struck out are lost, rather than put elsewhere', () => {
  expect(found(COSTS, 'Der Antrag wird abgelehnt. Kosten entstehen nicht.')).toBeUndefined();
  expect(found(COSTS, '', '')).toBeUndefined();
  expect(found(COSTS)).toBeUndefined();
});

test('a sum of something else that reads much alike is not taken for it', () => {
  expect(found(COSTS, 'Für die Halle entstehen Kosten von 1.730.500 Euro im Jahr.')).toBeUndefined();
});

test('of two places that are alike none is chosen, unless the words around tell', () => {
  const first = 'Für die Schule sind 12.000 Euro vorgesehen. Sonst nichts.';
  const target = marked(first, 'sind 12.000 Euro vorgesehen');
  const [a, b] = ['Bad: sind 13.000 Euro vorgesehen.', 'Weg: sind 14.000 Euro vorgesehen.'];
  expect(found(target, `${a} Und dann folgt noch ein ganz anderer Absatz mit Worten. ${b}`)).toBeUndefined();
  const c = 'Für die Schule sind 14.000 Euro vorgesehen. Sonst nichts.';
  expect(found(target, `${a} Und dann folgt noch ein ganz anderer Absatz mit Worten. ${c}`)).toEqual({
    isReworded: true,
    words: 'sind 14.000 Euro vorgesehen',
  });
});

test('a short quote is lost where it changed', () => {
  expect(found(marked(PAGE, 'Förderantrag'), PAGE.replace('Förderantrag', 'Forderantrag'))).toBeUndefined();
});

const word = fc.stringMatching(/^[a-zäöü]{3,9}$/u);
const prose = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

test('whatever is put in before, and however lines break, the very words are found', () => {
  fc.assert(
    fc.property(
      prose(40, 80),
      prose(0, 30),
      fc.nat(20),
      fc.integer({ min: 6, max: 15 }),
      fc.nat(),
      (words, before, at, length, breaks) => {
        const quote = words.slice(at, at + length).join(' ');
        const again = [...before, ...words]
          .map((one, index) => one + ((breaks >> (index % 31)) & 1 ? '\n' : ' '))
          .join('');
        expect(found(marked(words.join(' '), quote), again)).toEqual({ isReworded: false, words: quote });
      },
    ),
  );
});

test('a few changed letters leave a note on its words', () => {
  fc.assert(
    fc.property(
      prose(60, 80),
      fc.integer({ min: 5, max: 30 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      (words, at, changes) => {
        const quote = words.slice(at, at + 10).join(' ');
        fc.pre(words.join(' ').split(quote).length === 2);
        const letters = quote.split('');
        for (const change of changes) letters[1 + (change % (letters.length - 2))] = 'x';
        fc.pre(letters.join('') !== quote);
        const again = [...words.slice(0, at), letters.join(''), ...words.slice(at + 10)].join(' ');
        const truth = words.slice(0, at).join(' ').length + 1;
        const located = locate(marked(words.join(' '), quote), ['anderes', again].map(foldText));
        expect(located?.isReworded).toBe(true);
        expect(located?.passage.start.page).toBe(2);
        expect(Math.abs((located?.passage.start.at ?? 0) - truth)).toBeLessThanOrEqual(16);
        expect(Math.abs((located?.passage.end.at ?? 0) - truth - quote.length)).toBeLessThanOrEqual(16);
      },
    ),
  );
});

test('any target in any pages: what is found lies within its pages, or nothing is', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '-', '\n', '\u00AD', 'ﬁ', '„', 'ß', '😀'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.array(text, { maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (exact, prefix, suffix, pages, page) => {
        const located = locate({ page, exact, prefix, suffix }, pages.map(foldText));
        if (!located) return;
        const { start, end } = located.passage;
        expect(start.page).toBeLessThanOrEqual(end.page);
        expect(start.at).toBeGreaterThanOrEqual(0);
        expect(end.at).toBeGreaterThan(0);
        expect(end.at).toBeLessThanOrEqual(pages[end.page - 1]?.length ?? -1);
      },
    ),
    { numRuns: 500 },
  );
});
