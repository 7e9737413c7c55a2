import { expect, test } from 'vitest';
import { textProgress } from './text-progress.ts';

test('a step is told at most a hundred times, and its line goes at its end', () => {
  const shown: string[] = [];
  const tell = textProgress((text) => shown.push(text));
  tell('read', 0, 1000);
  for (let done = 1; done <= 1000; done += 1) tell('read', done, 1000);
  expect(shown).toHaveLength(101);
  expect(shown[0]).toBe('Text der PDFs lesen: 0 von 1000 (0 %)');
  expect(shown.at(-1)).toBe('');
  tell('recognise', 1, 3);
  expect(shown.at(-1)).toBe('Text in Scans erkennen: 1 von 3 (33 %)');
});

test('where nobody watches nothing is told', () => {
  expect(() => textProgress()('read', 1, 2)).not.toThrow();
});
