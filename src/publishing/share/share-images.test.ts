import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { emptyLedger } from '../../domain/ledger/index.ts';
import { contrast, inkOn } from '../../domain/rules/colour.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { aBody, aPublicRecord } from '../../testing/public-record.ts';
import { writeShareImages } from './write-share-images.ts';
import { drawShareImage } from './draw-share-image.ts';

const IMAGE = {
  name: 'Gemeinde Auental',
  kicker: 'Ratsinformationen',
  host: 'rat.example',
  colour: '#1b5e7a',
};

test('each body and the site have a picture of the size that networks ask for', async () => {
  await using folder = await temporaryFolder({});
  const { site } = aPublicRecord();
  const record = aPublicRecord({
    site: { ...site, theme: { primary: '#ffd500' } },
    bodies: [aBody('auental'), aBody('leinau')],
  });
  const ledger = emptyLedger(site.baseUrl, '0'.repeat(64));
  expect(await writeShareImages({ folder: folder.dir, record, ledger, texts: new Map() })).toBe(ledger);
  for (const file of [
    'teilen.png',
    'koerperschaften/auental/teilen.png',
    'koerperschaften/leinau/teilen.png',
  ]) {
    const bytes = await readFile(path.join(folder.dir, file));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0xff, 0xd5, 0]);
  }
});

test('the same picture has the same bytes, and another name others', async () => {
  const [one, again, other] = await Promise.all([
    drawShareImage(IMAGE),
    drawShareImage(IMAGE),
    drawShareImage({ ...IMAGE, name: 'Gemeinde Auenthal' }),
  ]);
  expect(one.equals(again)).toBe(true);
  expect(one.equals(other)).toBe(false);
});

test('arms that compress badly still leave less than 300 kB, and stand on white', async () => {
  await using folder = await temporaryFolder({});
  const noise = Buffer.from(
    Array.from({ length: 240 * 300 * 3 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255),
  );
  await mkdir(path.join(folder.dir, 'bilder'));
  const arms = path.join(folder.dir, 'bilder/arms-240.webp');
  await writeFile(
    arms,
    await sharp(noise, { raw: { width: 240, height: 300, channels: 3 } })
      .webp({ lossless: true })
      .toBuffer(),
  );
  const drawn = await drawShareImage({ ...IMAGE, arms });
  expect(drawn.length).toBeLessThan(300_000);
  const { data } = await sharp(drawn).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number) => [...data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
  expect(pixel(90, 300)).toEqual([255, 255, 255]);
});

test('the ink can be read on whatever colour the municipality has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
      const colour = `#${value.toString(16).padStart(6, '0')}`;
      expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
