import { expect, test } from 'vitest';
import { aSite } from '../../testing/factories.ts';
import { publicSite } from './public-master-data.ts';

test('the handbook is shown where it is switched on, and in a demonstration unless it is switched off', () => {
  const shown = (parts: object): boolean => publicSite(aSite(parts)).handbook;
  expect(shown({})).toBe(false);
  expect(shown({ switches: { handbook: true } })).toBe(true);
  expect(shown({ switches: { handbook: false } })).toBe(false);
  expect(shown({ demo: true })).toBe(true);
  expect(shown({ demo: true, switches: { dataQuality: true } })).toBe(true);
  expect(shown({ demo: true, switches: { handbook: false } })).toBe(false);
});
