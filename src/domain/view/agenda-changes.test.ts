import { describe, expect, it } from 'vitest';
import { aClosedItem, anOpenItem } from '../../testing/public-record.ts';
import { localTime } from '../local-time.ts';
import { changesOf, comparisonOf } from './agenda-changes.ts';

const early = localTime('2027-03-01T09:00');
const late = localTime('2027-03-02T18:00');

describe('changesOf', () => {
  it('has none for an item as invited', () => expect(changesOf(anOpenItem('a'))).toEqual([]));
  it('tells them in the order in which they happened, with their reasons', () =>
    expect(
      changesOf(
        anOpenItem('a', {
          withdrawnAt: late,
          withdrawnReason: 'Unterlagen fehlen',
          addedAt: early,
          movedAt: late,
        }),
      ),
    ).toEqual([
      { kind: 'added', at: early },
      { kind: 'moved', at: late },
      { kind: 'withdrawn', at: late, reason: 'Unterlagen fehlen' },
    ]));
  it('says where a moved item stood in the invitation, and only of that change', () =>
    expect(changesOf(anOpenItem('a', { movedAt: early, movedFrom: '11', withdrawnAt: late }))).toEqual([
      { kind: 'moved', at: early, from: '11' },
      { kind: 'withdrawn', at: late },
    ]));
  it('knows no reason for a non-public item', () =>
    expect(changesOf(aClosedItem('c', { addedAt: early }))).toEqual([{ kind: 'added', at: early }]));
});

describe('comparisonOf', () => {
  it('is empty where nothing changed', () =>
    expect(comparisonOf([anOpenItem('a'), aClosedItem('b')])).toEqual([]));
  it('shows all items once one of them changed', () =>
    expect(
      comparisonOf([
        anOpenItem('h', { items: [anOpenItem('a', { addedAt: early })] }),
        anOpenItem('b', { withdrawnAt: late }),
        aClosedItem('c', { movedAt: late }),
      ]).map(({ item, depth, invited, held }) => [item.id, depth, invited, held]),
    ).toEqual([
      ['h', 0, true, true],
      ['a', 1, false, true],
      ['b', 0, true, false],
      ['c', 0, true, true],
    ]));
});

it('orders changes by their time alone, and leaves out reasons that nobody gave', () => {
  const [change, ...rest] = changesOf(anOpenItem('a', { addedAt: late, withdrawnAt: early }));
  expect([change, ...rest].map((one) => one?.kind)).toEqual(['withdrawn', 'added']);
  expect(change).not.toHaveProperty('reason');
  expect(changesOf(anOpenItem('a', { movedAt: early, addedAt: late })).map(({ kind }) => kind)).toEqual([
    'moved',
    'added',
  ]);
});
