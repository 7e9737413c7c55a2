import { beforeAll, expect, it } from 'vitest';
import type { Asset } from '../ports.ts';
import { styleAssets } from '../../../server/assets/style-assets.ts';

let assets: ReadonlyMap<string, Asset>;
beforeAll(async () => {
  assets = await styleAssets('members.scss');
}, 60_000);

it('asks no foreign host, and every file that the sheet names is there', () => {
  const css = new TextDecoder().decode(assets.get('/stil/haupt.css')?.body);
  const named = [...css.matchAll(/url\((["']?)(.*?)\1\)/g)].map((match) => match[2] ?? '');
  expect(named.length).toBeGreaterThanOrEqual(20);
  for (const file of named) expect(assets.has(new URL(file, 'http://x/stil/').pathname)).toBe(true);
});

it('draws its icons as files, since the policy of the pages allows no data addresses', () => {
  const icons = [...assets].filter(([address]) => address.startsWith('/stil/zeichen-'));
  expect(icons.length).toBeGreaterThanOrEqual(15);
  for (const [, { body }] of icons)
    expect(new TextDecoder().decode(body)).toMatch(/^<svg[^>]*xmlns[\s\S]*<\/svg>$/);
});
