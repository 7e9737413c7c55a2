import { expect, test } from 'vitest';
import { bodyEntry } from '../../testing/factories.ts';
import { oddCirculationBases } from './circulation-bases.ts';

const basis = { legalBasis: '§ 9 der Geschäftsordnung', kinds: ['advisory-board'], consent: 'no-objection' };
const found = (...circulationBases: object[]) =>
  oddCirculationBases({ bodies: [bodyEntry('stadt', { circulationBases })] }).map(
    ({ code, file, field, values }) => [code, file, field.join('.'), values],
  );
const told = (field: string, values: object) => [
  'circulation-basis',
  'bodies/stadt.yml',
  `circulationBases.${field}`,
  values,
];

test('a body without bases, and one with a sound one, lacks nothing', () => {
  expect(oddCirculationBases({ bodies: [bodyEntry('stadt', {})] })).toEqual([]);
  expect(found(basis, { ...basis, kinds: ['other', 'local-council'], consent: 'none' })).toEqual([]);
});

test('where the law has a rule, there is no other; a kind that never meets has none either', () => {
  expect(found({ ...basis, kinds: ['council', 'other', 'faction'] })).toEqual([
    told('0.kinds', { fault: 'law', kind: 'council' }),
    told('0.kinds', { fault: 'no-meetings', kind: 'faction' }),
  ]);
});

test('a kind has one basis', () => {
  expect(found(basis, { ...basis, kinds: ['other'] }, { ...basis, kinds: ['advisory-board'] })).toEqual([
    told('2.kinds', { fault: 'twice', kind: 'advisory-board' }),
  ]);
});

test.each([
  [undefined, 1],
  ['4/5', 0],
  ['1/1', 0],
  ['5/4', 1],
])('a share of %s', (share, faults) => {
  const wrong = [told('0.share', { fault: 'share' })].slice(0, faults);
  expect(found({ ...basis, consent: 'share', share })).toEqual(wrong);
  expect(found({ ...basis, share })).toEqual([]);
});
