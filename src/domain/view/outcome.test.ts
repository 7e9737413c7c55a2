import { expect, it } from 'vitest';
import { OUTCOMES } from '../schema/agenda-item.ts';
import { tendencyOf } from './outcome.ts';

it('tells which outcomes grant and which refuse', () => {
  const of = (tendency: string) => OUTCOMES.filter((outcome) => tendencyOf(outcome) === tendency);
  expect(of('yes')).toEqual([
    'approved',
    'approved-amended',
    'recommended',
    'recommended-amended',
    'elected',
  ]);
  expect(of('no')).toEqual(['rejected', 'not-recommended']);
  expect(tendencyOf(undefined)).toBe('neutral');
});
