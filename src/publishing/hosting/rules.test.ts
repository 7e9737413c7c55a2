import { expect, test } from 'vitest';
import { robotsOf } from './rules.ts';

test.each([
  ['/sitzungen/2027-03-11-rat/einladung/einladung-2027-03-11-rat.pdf', 'noindex'],
  ['/gremien/rat/beschlussbuch-2026/beschlussbuch-2026-rat.pdf', 'noindex'],
  ['/vorlagen/0012-2027/objekt.json', 'noindex'],
  ['/sitzungen/2027-03-11-rat/einladung/', undefined],
  ['/sitzungen/2027-03-11-rat/3v88mvad/einladung.pdf', undefined],
  ['/vorlagen/0012-2027/x1y2z3ab/vorlage.pdf', undefined],
])('search engines are told of %s: %s', (path, value) => {
  expect(robotsOf(path)).toBe(value);
});
