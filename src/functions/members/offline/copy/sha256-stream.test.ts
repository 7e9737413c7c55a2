import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Stream } from './sha256-stream.ts';

const byNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('however the pieces are cut, the hash is that of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
      const stream = sha256Stream();
      for (const piece of pieces) stream.add(piece);
      expect(stream.hex()).toBe(byNode(Buffer.concat(pieces)));
    }),
  );
});

test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128])('%i bytes, at the edges of a block', (length) => {
  const bytes = new Uint8Array(length).fill(0xa5);
  const stream = sha256Stream();
  stream.add(bytes);
  expect(stream.hex()).toBe(byNode(bytes));
});

test('a piece that lies inside a larger buffer', () => {
  const buffer = Uint8Array.from({ length: 300 }, (_, index) => index % 251);
  const piece = buffer.subarray(7, 207);
  const stream = sha256Stream();
  stream.add(piece);
  expect(stream.hex()).toBe(byNode(piece));
});
