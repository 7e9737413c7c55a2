import { expect, test } from 'vitest';
import { bodyKindName } from './body-kind.ts';

test.each([
  ['joint-municipality', 'ni-nkomvg', 'Samtgemeinde'],
  ['joint-municipality', 'rp-gemo', 'Verbandsgemeinde'],
  ['joint-municipality', 'other', 'Gemeindeverband'],
  ['district', 'rp-lko', 'Landkreis'],
] as const)('a %s under %s is a %s', (kind, profile, name) => {
  expect(bodyKindName(kind, profile)).toBe(name);
});
