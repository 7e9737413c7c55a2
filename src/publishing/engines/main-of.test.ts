import { expect, test } from 'vitest';
import { mainOf } from './main-of.ts';

const page = (main: string, around = '') =>
  `<!doctype html><html><head>${around}</head><body><header>${around}</header><main id="inhalt">${main}</main><footer>${around}</footer></body></html>`;

test('what stands around the main element counts for nothing', () => {
  expect(mainOf(page('<p>Rat</p>', 'neu'))).toBe(mainOf(page('<p>Rat</p>')));
  expect(mainOf(page('<p>Rat</p>'))).toBe('<main id="inhalt"><p>Rat</p>');
});

test('a new version of a script, a style or an asset counts for nothing', () => {
  const one = (version: string) =>
    page(
      `<p>Rat</p><script type="module" src="/_assets/karte.${version}.js"></script><script>${version}</script>` +
        `<style>${version}</style><img src="/_assets/lupe.${version}.svg" alt="">`,
    );
  expect(mainOf(one('Ds7a0kWv'))).toBe(mainOf(one('B_-9xQ2a')));
  expect(mainOf(one('Ds7a0kWv'))).toContain('<img src="/_assets/lupe.svg" alt="">');
});

test.each([
  ['a word', '<p>Ausschuss</p>'],
  ['a link', '<p><a href="/x/">Rat</a></p>'],
  ['a picture', '<p>Rat</p><img src="/bilder/x.png">'],
])('%s counts', (_what, other) => {
  expect(mainOf(page(other))).not.toBe(mainOf(page('<p>Rat</p>')));
});

test('a page without a main element counts as a whole', () => {
  expect(mainOf('<p>Rat</p>')).toBe('<p>Rat</p>');
});
