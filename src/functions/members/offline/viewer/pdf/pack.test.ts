import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from './pack.ts';

test('what was packed comes out again, name by name', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.uint8Array())), (entries) => {
      const files = new Map(entries);
      const found = unpack(pack(files));
      expect(Array.from(found, ([name, bytes]) => [name, [...bytes]])).toEqual(
        Array.from(files, ([name, bytes]) => [name, [...bytes]]),
      );
    }),
  );
});

test('a page in the place of the file is refused', () => {
  expect(() => unpack(new TextEncoder().encode('<!doctype html>'))).toThrow(SyntaxError);
});
