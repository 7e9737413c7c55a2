import { expect, test } from 'vitest';
import { ACCESSIBILITY } from './accessibility.ts';
import { DATA_PROTECTION } from './data-protection.ts';
import { PROFILES } from './index.ts';
import { LANDS } from './land.ts';

test('every legal profile belongs to a Land with data of its own', () => {
  expect([...new Set(PROFILES.map(({ land }) => land))].toSorted()).toEqual(LANDS.toSorted());
});

test.each(LANDS)('%s: offices have an address, values a source, and nothing counts as verified', (land) => {
  const [accessibility, privacy] = [ACCESSIBILITY[land], DATA_PROTECTION[land]];
  expect([accessibility.verified, privacy.verified]).toEqual([null, null]);
  for (const { value, source } of [accessibility.office, privacy.authority]) {
    if (value.email === undefined) expect(value.website).toMatch(/^https:\/\/\S+\.de\/$/);
    else expect(value.email).toMatch(/^[^@\s]+@[^@\s]+\.de$/);
    expect(value.place).toMatch(/^\d{5} \p{L}+/u);
    expect(source).not.toBe('');
  }
});
