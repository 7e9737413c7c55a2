import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type MembersAsset, membersAssets } from './members-assets.ts';

const text = (asset: MembersAsset | undefined) => new TextDecoder().decode(asset?.body);
const arms = {
  file: path.join(import.meta.dirname, '../../content/wappen-mittelaue.png'),
  width: 200,
  height: 240,
};

let plain: Map<string, MembersAsset>;
let withArms: Map<string, MembersAsset>;
beforeAll(async () => {
  [plain, withArms] = await Promise.all([membersAssets(), membersAssets(arms)]);
}, 60_000);

it('asks no foreign host, and every file that the sheet names is there', () => {
  const css = text(withArms.get('/stil/haupt.css'));
  const named = [...css.matchAll(/url\((["']?)(.*?)\1\)/g)].map((match) => match[2] ?? '');
  const files = named.filter((address) => !address.startsWith('data:'));
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) expect(withArms.has(new URL(file, 'http://x/stil/').pathname)).toBe(true);
});

it('shows a coat of arms only where there is one', () => {
  expect(text(plain.get('/stil/haupt.css'))).not.toContain('wappen-');
  expect([...withArms.keys()].filter((key) => key.endsWith('.png'))).toHaveLength(1);
});

it('refuses a coat of arms that is no picture', async () => {
  await expect(membersAssets({ ...arms, file: 'arms.exe' })).rejects.toThrow('PNG, SVG');
});
