import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLines } from './fit-lines.ts';

const measure = (text: string, size: number): number => (Array.from(text).length * size) / 2;
const ROOM = { width: 200, height: 90, sizes: [40, 30, 20], leading: 1 };

test.each([
  ['Rat', 40, ['Rat']],
  ['Rat Aue', 40, ['Rat Aue']],
  ['Rat der Gemeinde', 40, ['Rat der', 'Gemeinde']],
  ['Samtgemeinderat', 20, ['Samtgemeinderat']],
  ['Samtgemeindebürgermeisterin', 20, ['Samtgemeindebürgerm…']],
  [
    'a b c d e f g h i j k l m n o p q r s t u v w x y z und so weiter und so weiter und so fort und noch viel mehr',
    20,
    ['a b c d e f g h i j', 'k l m n o p q r s t', 'u v w x y z und so', 'weiter und so…'],
  ],
])('%s', (text, size, lines) => {
  expect(fitLines(text, ROOM, measure)).toEqual({ size, lines });
});

test('nothing stands outside the room', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
      const { size, lines } = fitLines(text, { ...ROOM, width }, measure);
      expect(lines.length * size).toBeLessThanOrEqual(ROOM.height);
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(width);
    }),
  );
});
