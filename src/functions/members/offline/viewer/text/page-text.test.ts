import { expect, test } from 'vitest';
import { pageText, pieceAt, type TextPiece } from './page-text.ts';

const piece = (str: string, y: number, hasEOL = false): TextPiece => ({
  str,
  hasEOL,
  transform: [10, 0, 0, 10, 50, y],
  height: 10,
});

const PAGE = pageText([
  piece('Überschrift', 700, true),
  piece('Ein', 660),
  piece(' ', 660),
  piece('Satz', 660, true),
  piece('geht weiter.', 648),
]);

test('lines end in one break and paragraphs in two', () => {
  expect(PAGE.text).toBe('Überschrift\n\nEin Satz\ngeht weiter.');
});

test('each sign belongs to the piece that it came with', () => {
  expect(pieceAt(PAGE, 0)).toEqual({ piece: 0, offset: 0 });
  expect(pieceAt(PAGE, PAGE.text.indexOf('Satz') + 1)).toEqual({ piece: 3, offset: 1 });
  expect(pieceAt(PAGE, PAGE.text.length)).toEqual({ piece: 4, offset: 12 });
  expect(pieceAt(pageText([]), 5)).toEqual({ piece: 0, offset: 5 });
});

test('a page of endless text is cut', () => {
  const many = Array.from({ length: 50 }, (_, line) => piece('x'.repeat(10_000), 800 - line, true));
  const { text, starts } = pageText(many);
  expect(text.length).toBeLessThan(250_000);
  expect(starts).toHaveLength(50);
});
