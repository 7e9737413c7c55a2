import { beforeAll, expect, it } from 'vitest';
import type { Asset } from '../ports.ts';
import { styleAssets } from './style-assets.ts';

let assets: ReadonlyMap<string, Asset>;
beforeAll(async () => {
  assets = await styleAssets();
}, 60_000);

it('asks no foreign host, and every file that the sheet names is there', () => {
  const css = new TextDecoder().decode(assets.get('/stil/haupt.css')?.body);
  const named = [...css.matchAll(/url\((["']?)(.*?)\1\)/g)].map((match) => match[2] ?? '');
  const files = named.filter((address) => !address.startsWith('data:'));
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) expect(assets.has(new URL(file, 'http://x/stil/').pathname)).toBe(true);
});
