import { expect, test } from 'vitest';
import { columnDocument } from './columns.ts';

test('the same seed gives the same document, of the wanted pages and with hyphens at the ends of lines', () => {
  const { bytes, sentences } = columnDocument(2, 'columns', 7);
  expect(columnDocument(2, 'columns', 7).bytes).toEqual(bytes);
  const source = bytes.toString('latin1');
  expect(source.match(/\/Type \/Page /g)).toHaveLength(2);
  expect(source.match(/\p{L}-\) Tj/gu)?.length).toBeGreaterThan(20);
  expect(sentences.length).toBeGreaterThan(40);
  expect(columnDocument(2, 'rows', 7).sentences).toEqual(sentences);
});
