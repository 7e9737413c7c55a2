import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

const shown = (isTTY: boolean): string[] => {
  const lines: string[] = [];
  const tell = progressLine('Suchindex', { isTTY, write: (text) => lines.push(text) });
  for (const done of [1, 2, 1500, 3000]) tell(done, 3000);
  return lines;
};

test('a terminal sees a line that counts up and vanishes', () =>
  expect(shown(true)).toEqual(['\rSuchindex: 0 %', '\rSuchindex: 50 %', '\r\u001b[K']));

test('whoever keeps a log sees nothing', () => expect(shown(false)).toEqual([]));
