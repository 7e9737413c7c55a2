import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { goodPdf, HOSTILE } from '../../../../testing/hostile-pdfs.ts';
import { pagesSeen } from '../../../../testing/members/pdf-pages.ts';
import { rawPdf, stream } from '../../../../testing/raw-pdf.ts';
import { BrokenSource } from '../exactly.ts';
import { type StampLimits, workerStamper } from './worker-stamper.ts';

const source = (pdf: Uint8Array) => ({
  size: pdf.length,
  open: () => Promise.resolve(new Blob([new Uint8Array(pdf)]).stream()),
});
const ask = (pdf: Uint8Array, limits: Partial<StampLimits> = {}) =>
  workerStamper(limits)(source(pdf), 'Anna Amsel');

test('a thread stamps, and what it gives is a PDF with the line', async () => {
  const answer = await ask(goodPdf());
  if (!('pdf' in answer)) throw new Error(answer.fault);
  const [page] = await pagesSeen(answer.pdf);
  expect(page?.texts.map(({ text }) => text)).toEqual(['Alles in Ordnung.', 'Anna Amsel', 'Anna Amsel']);
});

const EXPECTED: Readonly<Record<string, string>> = {
  truncated: 'broken',
  'broken bytes': 'broken',
  'without xref': 'broken',
  'nested arrays': 'broken',
  'page tree loop': 'broken',
  empty: 'broken',
  'web page': 'broken',
  'user password': 'encrypted',
  'owner password': 'encrypted',
};

test.each(Object.entries(HOSTILE))(
  'a hostile file (%s) is stamped or refused, and harms nobody',
  async (name, make) => {
    const answer = await ask(make());
    expect('fault' in answer ? answer.fault : 'stamped').toBe(EXPECTED[name] ?? 'stamped');
  },
);

/** An object stream (ISO 32000-2, 7.5.7) that unpacks into 400 megabytes: what is in it must be read to find the pages. */
function objectBomb(): Buffer {
  const inner = deflateSync(Buffer.alloc(400_000_000, ' '), { level: 1 });
  return rawPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [] /Count 0>>',
    stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', inner),
  ]);
}

test('a file that unpacks into hundreds of megabytes ends its thread, not the function', async () => {
  const answer = await ask(objectBomb(), { memory: 100 * 1024 * 1024 });
  expect(answer).toEqual({ fault: 'memory' });
});

test('a file that takes too long is given up', async () => {
  expect(await ask(goodPdf(), { time: 1 })).toEqual({ fault: 'time' });
});

test('a file that is too large is not even opened', async () => {
  let opened = 0;
  const stamp = workerStamper({ size: 100 });
  const answer = await stamp(
    { size: 101, open: () => Promise.reject(new Error(`opened ${(opened += 1)}`)) },
    'x',
  );
  expect([answer, opened]).toEqual([{ fault: 'too-large' }, 0]);
});

test('more than may wait are sent away, the others get their turn', async () => {
  const stamp = workerStamper({ atOnce: 1, waiting: 1 });
  const answers = await Promise.all([1, 2, 3].map(() => stamp(source(goodPdf()), 'Anna Amsel')));
  expect(answers.map((answer) => ('fault' in answer ? answer.fault : 'stamped'))).toEqual([
    'stamped',
    'stamped',
    'busy',
  ]);
});

test('a source that breaks off is a failure, and the next has its turn', async () => {
  const stamp = workerStamper({ atOnce: 1 });
  const short = { size: 10, open: () => Promise.resolve(new Blob(['x']).stream()) };
  await expect(stamp(short, 'x')).rejects.toThrow(BrokenSource);
  expect(await stamp(source(goodPdf()), 'Anna Amsel')).toHaveProperty('pdf');
});
