import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toHex } from '../domain/rules/colour.ts';
import { GROUNDS } from '../domain/rules/theme-tones.ts';

const TOKENS = 'node_modules/@kern-ux/native/src/scss/core/tokens';
const read = (path: string) => readFileSync(path, 'utf8');
/** The same number whether or not Prettier took the zeros at its end. */
const plain = (value = '') => value.replaceAll(/(\.\d*?)0+(?=\D|$)/g, '$1').replaceAll(/\.(?!\d)/g, '');

const declared = (scss: string) =>
  new Map(
    [...scss.matchAll(/^\s*(--kern-color-[\w-]+):\s*([^;]+);/gm)].map(([, name, value]) => [
      name,
      plain(value),
    ]),
  );

const ours = declared(read('src/styles/_kern-primitives.scss'));
const kern = declared(read(`${TOKENS}/primitives/_colors.scss`));
const theme = read(`${TOKENS}/_theme.scss`).replaceAll(/^\s*\/\/.*$/gm, '');

it('holds the values of the installed KERN', () => {
  for (const [name, value] of ours) expect([name, value]).toEqual([name, kern.get(name)]);
});

it('holds every colour that the theme of KERN uses', () => {
  const used = [...theme.matchAll(/var\((--kern-color-[\w-]+)\)/g)].map(([, name]) => name);
  const missing = used.filter((name) => kern.has(name) && !ours.has(name));
  expect(missing).toEqual([]);
});

it.each([
  ['light', 'surface', 'neutral-025'],
  ['light', 'text', 'neutral-950'],
  ['light', 'muted', 'neutral-650'],
  ['light', 'focus', 'neutral-700'],
  ['dark', 'page', 'neutral-950'],
  ['dark', 'surface', 'neutral-900'],
  ['dark', 'text', 'neutral-025'],
  ['dark', 'muted', 'neutral-250'],
  ['dark', 'focus', 'neutral-300'],
] as const)('checks contrast against the real %s %s', (ground, role, name) => {
  const [, l, c, h] =
    /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/.exec(ours.get(`--kern-color-${name}`) ?? '') ?? [];
  expect(GROUNDS[ground][role]).toBe(toHex({ l: Number(l) / 100, c: Number(c), h: Number(h) }));
});
