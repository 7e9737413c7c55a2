import { expect, test } from 'vitest';
import { cborOf } from './cbor.ts';

const read = (hex: string) => cborOf(Uint8Array.from(Buffer.from(hex, 'hex')));

// RFC 8949, appendix A.
test.each([
  ['00', 0],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['20', -1],
  ['3903e7', -1000],
  ['62c3bc', 'ü'],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  [
    'a201020304',
    new Map([
      [1, 2],
      [3, 4],
    ]),
  ],
  ['f5', true],
  ['f6', null],
  ['fb3ff199999999999a', 1.1],
])('%s is read', (hex, value) => expect(read(hex)).toEqual(value));

test.each(['6261', '9f01', '', 'c074', '5f42ff'])('%s is refused', (hex) =>
  expect(() => read(hex)).toThrow(RangeError),
);
