import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBlock } from './data-block.ts';

test('nothing within the data ends the block, and programs read it back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const text = dataBlock([{ name }]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name }] });
    }),
  );
  expect(dataBlock([{ name: '</script><!--' }])).toContain('\\u003c/script\\u003e\\u003c!--');
});

test('what is unknown or empty is not said', () => {
  expect(dataBlock([{ name: undefined, files: [], author: { name: 'A', parts: [] } }])).toBe(
    '{"@context":"https://schema.org","@graph":[{"author":{"name":"A"}}]}',
  );
});
