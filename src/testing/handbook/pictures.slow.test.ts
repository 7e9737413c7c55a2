import { chromium } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { startTestDesks } from '../../e2e/desk/running-desk.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { SCREENS } from './screens.ts';
import { takePicture } from './take-picture.ts';

const HANDBOOK = path.resolve(import.meta.dirname, '../../pages/hilfe/redaktion');
const PICTURES = path.join(HANDBOOK, '_pictures');
const MOST_BYTES = 60 * 1024;

/** Quality by quality down to one that fits, so that the words stay as sharp as they can. */
async function webp(png: Buffer): Promise<Buffer> {
  for (const quality of [90, 80, 70, 60, 50]) {
    const bytes = await sharp(png).webp({ quality, effort: 6 }).toBuffer();
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error('A picture of the handbook does not fit into 60 kB');
}

/** Whether two pictures look alike; a new file for each run would be a commit for nothing. */
async function alike(file: string, png: Buffer): Promise<boolean> {
  if (!existsSync(file)) return false;
  const raw = (image: string | Buffer) =>
    sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [before, now] = await Promise.all([raw(readFileSync(file)), raw(png)]);
  if (before.data.length !== now.data.length || before.info.width !== now.info.width) return false;
  let different = 0;
  before.data.forEach((value, i) => {
    if (Math.abs(value - (now.data[i] ?? 0)) > 48) different += 1;
  });
  return different / before.data.length < 0.002;
}

test.skipIf(chromiumPath() === undefined)(
  'the pictures of the handbook show the desk as it is',
  { timeout: 600_000 },
  async () => {
    const executablePath = chromiumPath() as string;
    // The desk is bundled for what this says; the one for tests is not the one that clerks get.
    vi.stubEnv('NODE_ENV', 'production');
    const desks = await startTestDesks('review');
    // Fields for dates and files are worded by the browser.
    const env = { ...process.env, LANGUAGE: 'de', LANG: 'de_DE.UTF-8' } as Record<string, string>;
    const args = [...CHROMIUM_FLAGS, '--lang=de-DE'];
    const browser = await chromium.launch({ args, env, executablePath });
    try {
      for (const screen of SCREENS) {
        const png = await takePicture(browser, screen.side ? desks.overlay : desks, screen);
        const file = path.join(PICTURES, `${screen.name}.webp`);
        if (!(await alike(file, png))) writeFileSync(file, await webp(png));
      }
    } finally {
      await browser.close();
      await desks.stop();
    }
    expect(readdirSync(PICTURES).toSorted()).toEqual(SCREENS.map(({ name }) => `${name}.webp`).toSorted());
  },
);
