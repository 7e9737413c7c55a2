import { expect, test } from 'vitest';
import { fieldLocator } from './locate.ts';

const ENTRY =
  '\uFEFF---\r\ntitle: A\r\nagenda:\r\n  - id: a1\r\n    number: 0815\r\n  - {id: b1, papers: [x, "y"]}\r\n---\r\ntitle: nicht hier\r\n';

test('a field is found where it stands, with what is written there', () => {
  const find = fieldLocator(ENTRY, true);
  expect(find(['title'])).toEqual({ line: 2, column: 1, written: 'A' });
  expect(find(['agenda', 0, 'number'])).toEqual({ line: 5, column: 5, written: '0815' });
  expect(find(['agenda', 1, 'papers', 1])).toEqual({ line: 6, column: 26, written: '"y"' });
  expect(find(['agenda'])).toEqual({ line: 3, column: 1, written: undefined });
});

test('a field that is missing is placed where it belongs', () => {
  const find = fieldLocator(ENTRY, true);
  expect(find(['agenda', 0, 'title'])).toEqual({ line: 4, column: 5 });
  expect(find(['agenda', 7])).toEqual({ line: 3, column: 1 });
  expect(find(['start'])).toEqual({ line: 2, column: 1 });
  expect(find(['title', 'x'])).toEqual({ line: 2, column: 1 });
});

test('a file of YAML alone, one without anything, one that never ends', () => {
  expect(fieldLocator('- from: /a\n  to: /b\n', false)([0, 'to'])).toEqual({
    line: 2,
    column: 3,
    written: '/b',
  });
  expect(fieldLocator('', false)(['a'])).toEqual({ line: 1, column: 1 });
  expect(fieldLocator('---\na: b', true)(['a'])?.line).toBe(2);
});

test('20,000 questions about one file of as many lines are answered at once', () => {
  const find = fieldLocator(Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join(''), false);
  const started = performance.now();
  const lines = Array.from({ length: 20_000 }, (_, i) => find([`k${i}`])?.line);
  expect(lines).toEqual(Array.from({ length: 20_000 }, (_, i) => i + 1));
  expect(performance.now() - started).toBeLessThan(20_000);
});
