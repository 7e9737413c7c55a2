import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeTarget } from './safe-target.ts';

test.each([
  ['/sitzungen/rat-1/', '/sitzungen/rat-1/'],
  ['/suche/?q=Haushalt&seite=2', '/suche/?q=Haushalt&seite=2'],
  ['/dokumente/d-1/Bericht%20neu.pdf?download', '/dokumente/d-1/Bericht%20neu.pdf?download'],
  ['/a/../profil/', '/profil/'],
  [undefined, '/'],
  ['', '/'],
  ['profil', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example/', '/'],
  ['/.//evil.example/', '/'],
  ['/..//evil.example', '/'],
  ['/%2e//evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['https://evil.example/', '/'],
  ['https:evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/profil/\r\nSet-Cookie: a=b', '/'],
  ['/anmelden/', '/'],
  ['/anmelden/link?t=1', '/'],
  ['/abmelden', '/'],
  [`/${'a'.repeat(1001)}`, '/'],
])('%j leads to %j', (wish, target) => {
  expect(safeTarget(wish)).toBe(target);
});

test('no wish leads to another host', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%5c',
    '%2e',
    '@',
    ':',
    '?',
    '#',
    '\t',
    '\n',
    '\0',
    ' ',
    'evil.example',
    'https:',
    '|',
    '[',
    'http://rat.example',
    'ⓔvil',
    '。',
    'user:pass@',
    ';',
    '&',
    'anmelden/',
  );
  const wish = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
    fc.array(pieces).map((parts) => `/${parts.join('')}`),
  );
  const base = 'https://rat.example/anmelden/';
  fc.assert(
    fc.property(wish, (text) => {
      const target = safeTarget(text);
      // the browser reads it against the page that sent it, and drops tabs and line breaks
      expect(new URL(target, base).origin).toBe('https://rat.example');
      expect(target).toMatch(/^\/(?![/\\])[\u0021-\u007e]*$/);
      expect(safeTarget(target)).toBe(target);
    }),
    { numRuns: 20_000 },
  );
});
