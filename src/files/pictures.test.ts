import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPictures } from './pictures.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-pictures-'));
});
afterAll(() => rm(dir, { recursive: true }));

const inDir = (name: string) => path.join(dir, name);

test('renderings lose EXIF and GPS, stand upright and have the asked widths', async () => {
  const photo = sharp({ create: { width: 400, height: 200, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Copyright: 'Erika Muster' }, IFD3: { GPSLatitude: '52/1 22/1 0/1' } })
    .withMetadata({ orientation: 6 });
  await writeFile(inDir('photo.jpg'), await photo.jpeg().toBuffer());
  const [result] = await renderPictures(
    [{ source: inDir('photo.jpg'), widths: [50, 100, 900] }],
    inDir('out'),
  );
  expect(result).toMatchObject({ width: 200, height: 400 });
  const variants = result && 'variants' in result ? result.variants : [];
  expect(variants.map(({ width, type }) => `${width} ${type}`)).toEqual(
    ['avif', 'webp'].flatMap((format) => [50, 100, 200].map((width) => `${width} image/${format}`)),
  );
  for (const { name, width } of variants) {
    const meta = await sharp(inDir(`out/${name}`)).metadata();
    expect(meta).toMatchObject({ width, height: width * 2 });
    expect(meta.exif).toBeUndefined();
    expect((await readFile(inDir(`out/${name}`))).includes('Muster')).toBe(false);
  }
});

test('a file that is no picture, and one of too many pixels, are told; the others are rendered', async () => {
  await writeFile(inDir('junk.png'), 'no picture at all');
  await writeFile(
    inDir('bomb.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"><rect width="9" height="9"/></svg>',
  );
  await sharp({ create: { width: 60, height: 60, channels: 3, background: '#3a3' } })
    .png()
    .toFile(inDir('good.png'));
  const orders = ['junk.png', 'bomb.svg', 'good.png'].map((name) => ({ source: inDir(name), widths: [30] }));
  const [junk, bomb, good] = await renderPictures(orders, inDir('out2'));
  expect(junk).toHaveProperty('error', expect.stringMatching(/unsupported image format/));
  expect(bomb).toHaveProperty('error');
  expect(good).toHaveProperty('variants');
});
