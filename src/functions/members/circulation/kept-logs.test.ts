import { expect, test } from 'vitest';
import { keptLogs } from './kept-logs.ts';

function reader() {
  const asked: string[] = [];
  return {
    asked,
    read:
      (id: string, log = id) =>
      async () => (asked.push(id), log),
  };
}

test('a log is read once, however many ask for it at once or later', async () => {
  const { asked, read } = reader();
  const logs = keptLogs();
  const all = await Promise.all([logs.of('a', read('a')), logs.of('a', read('a')), logs.of('b', read('b'))]);
  expect(all).toEqual(['a', 'a', 'b']);
  expect(await logs.of('a', read('a'))).toBe('a');
  expect(asked).toEqual(['a', 'b']);
});

test('one that could not be read is asked for again', async () => {
  const { asked, read } = reader();
  const logs = keptLogs();
  await expect(logs.of('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await logs.of('a', read('a'))).toBe('a');
  expect(asked).toEqual(['a']);
});

test('where the room is taken, the one asked for longest ago goes', async () => {
  const { asked, read } = reader();
  const logs = keptLogs(10);
  for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await logs.of(id, read(id, 'four'));
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('one that is too large is given, and not kept', async () => {
  const { asked, read } = reader();
  const logs = keptLogs(3);
  expect(await logs.of('a', read('a', 'four'))).toBe('four');
  expect(await logs.of('a', read('a', 'four'))).toBe('four');
  expect(asked).toEqual(['a', 'a']);
});
