import { expect, test } from 'vitest';
import { canonicalForm, webAddress } from './web-address.ts';

test.each([
  'www.rat.example',
  '/paper/1',
  'ftp://rat.example/',
  'https:rat.example',
  'https://rat.example/a b',
  '',
])('%j is no complete address', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

test.each([
  ['https://rat.example/paper/1', undefined],
  ['https://rat.example', undefined],
  ['https://rat.example/paper/?id=1&body=2', undefined],
  ['https://Rat.example/paper/1', 'https://rat.example/paper/1'],
  ['https://rat.example:443/paper/1', 'https://rat.example/paper/1'],
  ['https://rat.example//paper/1', 'https://rat.example/paper/1'],
  ['https://rat.example/a/../paper/1', 'https://rat.example/paper/1'],
  ['https://rat.example/straße', 'https://rat.example/stra%C3%9Fe'],
  ['https://rat.example/paper/1#a', 'https://rat.example/paper/1'],
])('the canonical form of %s is %s', (text, expected) => {
  expect(canonicalForm(text)).toBe(expected);
});
