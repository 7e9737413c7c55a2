import { expect, test } from 'vitest';
import { allPresent, type Attendee, rowsOf, withPresence, withTime } from './rows.ts';

const MEMBERS = ['anna', 'bert', 'cleo'];
const LIST: readonly Attendee[] = [{ person: 'gast' }, { person: 'bert', excused: true, 'x-kept': 1 }];

test('members come first, whoever else is in the list behind them', () => {
  expect(rowsOf(MEMBERS, LIST).map(({ person, presence }) => `${person} ${presence}`)).toEqual([
    'anna absent',
    'bert excused',
    'cleo absent',
    'gast present',
  ]);
});

test('a word about a person is one entry, in the order of the members', () => {
  const next = withPresence(MEMBERS, withPresence(MEMBERS, LIST, 'cleo', 'present'), 'anna', 'excused');
  expect(next.map(({ person }) => person)).toEqual(['anna', 'gast', 'bert', 'cleo']);
  expect(next[0]).toEqual({ person: 'anna', excused: true });
  expect(withPresence(MEMBERS, LIST, 'bert', 'present')[1]).toEqual({ person: 'bert', 'x-kept': 1 });
  expect(withPresence(MEMBERS, LIST, 'gast', 'absent')).toHaveLength(1);
  expect(withPresence(MEMBERS, LIST, 'anna', 'absent')).toBe(LIST);
});

test('who is excused neither came nor went', () => {
  const late = withTime([{ person: 'anna' }], 'anna', { to: '20:15', from: '19:20' });
  expect(late).toEqual([{ person: 'anna', from: '19:20', to: '20:15' }]);
  expect(withPresence(MEMBERS, late, 'anna', 'excused')).toEqual([{ person: 'anna', excused: true }]);
});

test('all present leaves what was said before', () => {
  expect(allPresent(MEMBERS, LIST).map(({ person, excused }) => [person, excused])).toEqual([
    ['anna', undefined],
    ['gast', undefined],
    ['bert', true],
    ['cleo', undefined],
  ]);
});
