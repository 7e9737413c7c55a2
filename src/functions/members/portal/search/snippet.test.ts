import { expect, test } from 'vitest';
import { needlesOf } from './needle.ts';
import { marked, snippetOf } from './snippet.ts';

const shown = (text: string, query: string): string =>
  marked(text, needlesOf(query))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test.each([
  ['Verkauf zweier Grundstücke', 'Grundstück', 'Verkauf zweier [Grundstücke]'],
  ['Grundstücksangelegenheiten in Wendrode', 'Grundstück', '[Grundstück]sangelegenheiten in Wendrode'],
  ['Gewerbegrundstück', 'grundstueck', 'Gewerbe[grundstück]'],
  ['Straße und Strasse', 'straße', '[Straße] und [Strasse]'],
  ['nichts davon', 'Grundstück', 'nichts davon'],
])('%s, sought by %s', (text, query, wanted) => {
  expect(shown(text, query)).toBe(wanted);
});

test('a snippet begins and ends at words, and says that there is more', () => {
  const text = `${'Wort '.repeat(60)}Grundstück ${'Wort '.repeat(60)}`;
  const snippet = (snippetOf(text, needlesOf('Grundstück')) ?? []).map((piece) => piece.text).join('');
  expect(snippet).toMatch(/^… Wort .*Wort …$/);
  expect(snippetOf(text, needlesOf('Kanal'))).toBeUndefined();
});
