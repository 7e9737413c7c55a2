import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themeCss } from './theme.ts';

it('writes seven tones for light and, on screens only, for dark', () => {
  const css = themeCss({ primary: '#14507a', primaryDark: '#9cc7ea' });
  expect(css).toMatch(/@layer theme\{:root\{--rf-primary:#14507a;--rf-on-primary:#ffffff;/);
  expect(css).toContain(
    '@media screen and (prefers-color-scheme:dark){:root{--rf-primary:#9cc7ea;--rf-on-primary:#000000;',
  );
  expect(css.match(/--rf-/g)).toHaveLength(14);
});

it('states the order of layers as the main sheet does', () => {
  const order = /@layer ([a-z, ]+);/.exec(readFileSync('src/styles/main.scss', 'utf8'))?.[1];
  expect(themeCss({ primary: '#14507a' })).toMatch(new RegExp(`^@layer ${order?.replaceAll(' ', '')};`));
});
