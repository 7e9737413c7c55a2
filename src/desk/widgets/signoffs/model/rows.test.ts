import { expect, test } from 'vitest';
import { openOffices, rowsOf, type SignOff, withRow } from './rows.ts';

const OFFICES = ['Kämmerei', 'Hauptamt', 'Bauamt'];
const DAY = '2027-03-01' as never;
const signoff = (office: string, more: object = {}): SignOff => ({ office, ...more });
const row = (list: readonly SignOff[], office: string) => {
  const found = rowsOf(OFFICES, list).find((one) => one.office === office);
  if (!found) throw new Error(office);
  return found;
};

test('the offices of the settings come in their order, others behind', () => {
  const list = [
    signoff('Forstamt'),
    signoff('Hauptamt', { date: DAY }),
    signoff('Hauptamt', { remark: 'zweite' }),
  ];
  const rows = rowsOf(OFFICES, list);
  expect(rows.map(({ office, place, expected }) => [office, place, expected])).toEqual([
    ['Kämmerei', undefined, true],
    ['Hauptamt', 1, true],
    ['Bauamt', undefined, true],
    ['Forstamt', 0, false],
    ['Hauptamt', 2, false],
  ]);
  expect(openOffices(rows)).toEqual(['Kämmerei', 'Bauamt']);
});

test('the first word of an office becomes an entry in the order of the settings', () => {
  const list = [signoff('Forstamt'), signoff('Kämmerei', { date: DAY }), signoff('Bauamt', { date: DAY })];
  expect(
    withRow(OFFICES, list, row(list, 'Hauptamt'), { person: 'E. Muster' }).map(({ office }) => office),
  ).toEqual(['Forstamt', 'Kämmerei', 'Hauptamt', 'Bauamt']);
  expect(withRow(OFFICES, [], row([], 'Kämmerei'), { date: undefined })).toEqual([]);
});

test('an entry keeps unknown keys, and goes when it says nothing any more', () => {
  const list = [
    signoff('Hauptamt', { date: DAY, 'x-kept': 1 }),
    signoff('Kämmerei', { date: DAY }),
    signoff('Forstamt'),
  ];
  const changed = withRow(OFFICES, list, row(list, 'Hauptamt'), { date: undefined, person: 'E. Muster' });
  expect(changed[0]).toEqual({ office: 'Hauptamt', person: 'E. Muster', 'x-kept': 1 });
  expect(withRow(OFFICES, list, row(list, 'Kämmerei'), { date: undefined })).toHaveLength(2);
  const other = withRow(OFFICES, list, row(list, 'Forstamt'), { date: DAY });
  expect(withRow(OFFICES, other, row(other, 'Forstamt'), { date: undefined })).toHaveLength(3);
});
