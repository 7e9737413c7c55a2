import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/content-folder.ts';
import { goodPdf, HOSTILE } from '../testing/hostile-pdfs.ts';
import { LEAKS, pdfWith } from '../testing/pdf.ts';
import { checkUploads } from './check-uploads.ts';
import type { Finding } from './finding.ts';
import { UPLOAD_LIMITS } from './upload-limits.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Checks the files, in their order, and gives the codes and values by name. */
async function check(dir: string, files: Contents, more: Partial<Parameters<typeof checkUploads>[1]> = {}) {
  const uploads = Object.keys(files).map((name) => ({ name, path: path.join(dir, name) }));
  const found = await checkUploads(uploads, { cache: path.join(dir, 'cache'), ...more });
  return new Map(uploads.map(({ name, path: where }) => [name, found.get(where)]));
}
const codes = (findings: readonly Finding[] | undefined) => findings?.map(({ code }) => code);

/** What an untagged document without language and title is told, whatever else is in it. */
const PLAIN = ['pdf-untagged', 'pdf-no-language', 'pdf-no-title'];

/** What each hostile file is told. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'deflate bomb': ['upload-unchecked'],
  'operator bomb': ['upload-unchecked'],
  truncated: ['pdf-broken'],
  'broken bytes': ['pdf-broken'],
  'without xref': ['pdf-broken'],
  'nested arrays': ['pdf-untagged', 'pdf-broken'],
  'page tree loop': ['pdf-broken'],
  empty: ['pdf-not-pdf'],
  'web page': ['pdf-not-pdf'],
  'user password': ['pdf-encrypted'],
  'owner password': ['pdf-hidden-text', ...PLAIN],
  'page count': PLAIN,
  'page size': [...PLAIN, 'pdf-checked-partly'],
  'draws itself': ['upload-unchecked'],
};

test('each hostile file ends in a message within the limit, and its neighbours are checked all the same', async () => {
  const hostile = Object.entries(HOSTILE).map(([name, make]) => [`${name}.pdf`, make()] as const);
  const marked = await pdfWith(LEAKS['black rectangle']);
  const neighbour = (position: number) => Buffer.concat([marked, Buffer.from(`\n%${position}`)]);
  const files = Object.fromEntries(
    hostile.flatMap(
      ([name, bytes], position) =>
        [
          [name, bytes],
          [`neighbour ${position}.pdf`, neighbour(position)],
        ] as const,
    ),
  );
  await using folder = await temporaryFolder(files);
  const moments: number[] = [];
  const onProgress = () => moments.push(performance.now());
  const found = await check(folder.dir, files, { parallel: 1, onProgress });
  const longest = Math.max(...moments.slice(1).map((moment, position) => moment - (moments[position] ?? 0)));
  for (const [name] of hostile)
    expect([name, codes(found.get(name))]).toEqual([name, TOLD[name.replace('.pdf', '')]]);
  for (const position of hostile.keys()) {
    expect(codes(found.get(`neighbour ${position}.pdf`))).toEqual(['pdf-hidden-text', ...PLAIN]);
  }
  expect(moments).toHaveLength(hostile.length * 2 + 1);
  expect(longest).toBeLessThan(UPLOAD_LIMITS.silence + 3000);
}, 240_000);

test('a file that takes too long is given up; the next child goes on; the timeout is not kept', async () => {
  const files = { 'a.pdf': HOSTILE['operator bomb']?.() ?? '', 'b.pdf': goodPdf() };
  await using folder = await temporaryFolder(files);
  const found = await check(
    folder.dir,
    { 'a.pdf': files['a.pdf'] },
    { limits: { ...UPLOAD_LIMITS, silence: 300 } },
  );
  expect(found.get('a.pdf')).toEqual([{ code: 'upload-unchecked', values: { reason: 'time' } }]);
  expect(await readdir(folder.dir)).not.toContain('cache');
  expect(codes((await check(folder.dir, { 'b.pdf': files['b.pdf'] })).get('b.pdf'))).toEqual(PLAIN);
});

test('a child that takes too much memory is stopped from outside', async () => {
  const files = { 'a.pdf': goodPdf() };
  await using folder = await temporaryFolder(files);
  const found = await check(folder.dir, files, { limits: { ...UPLOAD_LIMITS, memory: 20_000_000 } });
  expect(found.get('a.pdf')).toEqual([{ code: 'upload-unchecked', values: { reason: 'memory' } }]);
});

test('what is too large or cannot be read is told; what is neither PDF nor picture is passed', async () => {
  await using folder = await temporaryFolder({ 'a.pdf': goodPdf(), 'b.docx': 'x', 'c.jpg': 'x' });
  const found = await check(
    folder.dir,
    { 'a.pdf': '', 'b.docx': '', 'c.jpg': '', 'd.pdf': '' },
    {
      limits: { ...UPLOAD_LIMITS, size: 10 },
    },
  );
  expect([...found.values()]).toEqual([
    [{ code: 'upload-unchecked', values: { reason: 'size', size: goodPdf().length } }],
    [],
    [{ code: 'picture-broken', values: {} }],
    [{ code: 'upload-unchecked', values: { reason: 'unreadable' } }],
  ]);
});

test('a PDF is known by its content, whatever its name', async () => {
  const files = { 'a.docx': goodPdf() };
  await using folder = await temporaryFolder(files);
  expect(codes((await check(folder.dir, files)).get('a.docx'))).toEqual(PLAIN);
});

test('results are kept by content; a damaged or older one is made anew', async () => {
  const files = { 'a.pdf': goodPdf(), 'same.pdf': goodPdf() };
  await using folder = await temporaryFolder(files);
  const checked: number[] = [];
  const run = () => check(folder.dir, files, { onProgress: (done, total) => checked.push(done, total) });
  expect([...(await run()).values()].map(codes)).toEqual([PLAIN, PLAIN]);
  expect(checked).toEqual([0, 1, 1, 1]);
  const [entry] = (await readdir(path.join(folder.dir, 'cache'), { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  const stored = path.join(folder.dir, 'cache', entry ?? '');
  expect(await readFile(stored, 'utf8')).toContain('"pdf-untagged"');
  await run();
  expect(checked).toHaveLength(4);
  for (const damage of ['{"version":', '{"version":0,"findings":[]}']) {
    await writeFile(stored, damage);
    checked.length = 0;
    expect([...(await run()).values()].map(codes)).toEqual([PLAIN, PLAIN]);
    expect(checked).toEqual([0, 1, 1, 1]);
  }
});

test('a cache that cannot be written stops nothing', async () => {
  const files = { 'a.pdf': goodPdf(), cache: 'a file is where the folder should be' };
  await using folder = await temporaryFolder(files);
  expect(codes((await check(folder.dir, { 'a.pdf': '' })).get('a.pdf'))).toEqual(PLAIN);
  const readOnly = path.join(folder.dir, 'locked');
  await mkdir(readOnly);
  await chmod(readOnly, 0o500);
  expect(codes((await check(folder.dir, { 'a.pdf': '' }, { cache: readOnly })).get('a.pdf'))).toEqual(PLAIN);
});

test('pictures: place, names and camera are told; broken ones and bombs too', async () => {
  const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#a33' } });
  const exif = {
    IFD0: { Artist: 'Erika Muster', Make: 'Kamera' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 0/1' },
  };
  const bomb = '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>';
  const whole = await picture().jpeg().toBuffer();
  const files = {
    'plain.jpg': whole,
    'upright.jpg': await picture().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    'told.jpg': await picture().withExif(exif).jpeg().toBuffer(),
    'cut.jpg': whole.subarray(0, whole.length / 2),
    'bomb.png': Buffer.from(bomb),
  };
  await using folder = await temporaryFolder(files);
  const found = await check(folder.dir, files);
  expect([...found.values()]).toEqual([
    [],
    [],
    [{ code: 'picture-metadata', values: { kinds: 'place names camera' } }],
    [{ code: 'picture-broken', values: {} }],
    [{ code: 'picture-too-large', values: { megapixels: 900, largest: 40 } }],
  ]);
});

test('nothing to check starts nothing', async () => {
  await using folder = await temporaryFolder({});
  expect(await check(folder.dir, {})).toEqual(new Map());
  expect(await readdir(folder.dir)).toEqual([]);
});
