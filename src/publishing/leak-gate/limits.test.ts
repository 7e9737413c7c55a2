import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LIMITS } from './budget.ts';
import { needleSearch } from './needle.ts';
import { scanBytes } from './scan-bytes.ts';

const search = needleSearch([{ id: 'planted', text: 'Kündigung des Pachtvertrags' }]);
const SMALL = { ...LIMITS, bytes: 10_000_000 };

test('a bomb ends at its limit and is reported', () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  expect(scanBytes(bomb, search, SMALL)).toMatchObject({ exceeded: 'bytes' });
});

test('a bomb within a bomb ends, too', () => {
  const bomb = deflateSync(deflateSync(Buffer.alloc(50_000_000)));
  expect(scanBytes(bomb, search, SMALL)).toMatchObject({ exceeded: 'bytes' });
});

test('what is packed deeper than the limit is reported', () => {
  let bytes: Buffer = Buffer.from('Kündigung des Pachtvertrags');
  for (let layer = 0; layer < LIMITS.depth + 2; layer += 1) bytes = gzipSync(bytes);
  expect(scanBytes(bytes, search)).toMatchObject({ exceeded: 'depth' });
});

test('bytes full of false starts end, and are reported', () => {
  const starts = Buffer.concat(Array.from({ length: 3000 }, () => Buffer.from('789cff', 'hex')));
  expect(scanBytes(starts, search, { ...LIMITS, attempts: 1000 })).toMatchObject({ exceeded: 'attempts' });
});

test('hostile shapes do not take more than linear time', () => {
  for (const piece of ['(', '<', '<!--', '&#', '%', '\\u', 'stream', '/#', 'A"', 'endstream', '=\n', '\\']) {
    const start = process.cpuUsage().user;
    scanBytes(Buffer.from(`%PDF-1.7\n${piece.repeat(60_000)}`), search);
    expect(process.cpuUsage().user - start).toBeLessThan(6_000_000);
  }
});

test('chance is no leak: noise of all kinds holds nothing', () => {
  const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255));
  for (const bytes of [noise, Buffer.from(noise.toString('base64')), Buffer.from(noise.toString('hex'))]) {
    expect(scanBytes(bytes, search)).toMatchObject({ exceeded: undefined });
    expect(scanBytes(bytes, search).hits.size).toBe(0);
  }
});
