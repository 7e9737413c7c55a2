import { expect, test } from 'vitest';
import { profileOf } from '../../../../domain/profiles/index.ts';
import { itemQuorums } from './item-quorums.ts';
import type { Attendee } from './rows.ts';

const MEMBERS = ['a', 'b', 'c', 'd'];
const LAW = { profile: profileOf('rp-gemo'), statutory: 4, secondCall: false };
const KNOWN = [
  { id: 'i7', number: '7', category: 'other' },
  { id: 'i8', number: '8', category: 'other' },
];
const there = (...people: string[]): Attendee[] => people.map((person) => ({ person }));
const found = (list: Attendee[], excluded: string[] = []) =>
  itemQuorums([{ id: 'i7' }, { id: 'i8', excluded }], KNOWN, list, MEMBERS, LAW);

test('follows at each item from who is there and who may not take part', () => {
  const [open, barred] = found(there('a', 'b', 'c'), ['c']);
  expect(open).toMatchObject({ excluded: [], quorum: { reached: true } });
  expect(barred?.excluded).toEqual(['c']);
  expect(barred?.quorum?.sentence).toContain('2 stimmberechtigte Mitglieder von 4');
  expect(found(there('a', 'b'))[0]?.quorum).toMatchObject({
    reached: false,
    sentence: expect.stringContaining('Nicht beschlussfähig') as string,
  });
});

test('who goes at an item is missing from there on', () => {
  const list = [...there('a', 'b'), { person: 'c', to: 'nach TOP 7' }];
  expect(found(list).map(({ quorum }) => quorum?.reached)).toEqual([true, false]);
});

test('is not told where nobody can tell who was there', () => {
  expect(found([]).map(({ quorum }) => quorum)).toEqual([undefined, undefined]);
  expect(found([...there('a', 'b'), { person: 'c', to: '20:00' }])[0]?.quorum).toBeUndefined();
});
