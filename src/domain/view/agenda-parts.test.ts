import { describe, expect, it } from 'vitest';
import { aClosedItem, anOpenItem } from '../../testing/public-record.ts';
import { agendaParts, countItems, jumpsOf } from './agenda-parts.ts';

describe('agendaParts', () => {
  it('follows the meeting into the non-public part and back', () => {
    const parts = agendaParts([anOpenItem('a'), anOpenItem('b'), aClosedItem('c'), anOpenItem('d')]);
    expect(
      parts.map(({ id, public: open, continued, items }) => [id, open, continued, items.length]),
    ).toEqual([
      ['oeffentlich', true, false, 2],
      ['nichtoeffentlich', false, false, 1],
      ['oeffentlich-2', true, true, 1],
    ]);
  });
  it('has no part without items', () => expect(agendaParts([])).toEqual([]));
  it('takes a meeting that begins behind closed doors as it is', () =>
    expect(agendaParts([aClosedItem('c'), anOpenItem('a')]).map(({ id }) => id)).toEqual([
      'nichtoeffentlich',
      'oeffentlich',
    ]));
});

describe('countItems', () => {
  it('counts what is dealt with, not the headings over it', () =>
    expect(
      countItems([
        anOpenItem('h', {
          heading: true,
          items: [anOpenItem('a'), aClosedItem('b', { items: [aClosedItem('c')] })],
        }),
        anOpenItem('d'),
      ]),
    ).toBe(4));
});

describe('jumpsOf', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, position) => anOpenItem(`i${position + 1}`));
  it.each([0, 1, 60])('has none for %i items', (count) => expect(jumpsOf(items(count))).toEqual([]));
  it('marks every fiftieth item, the last stretch shorter', () =>
    expect(jumpsOf(items(61)).map(({ from, to, first, last }) => [from.id, to.id, first, last])).toEqual([
      ['i1', 'i50', 1, 50],
      ['i51', 'i61', 51, 61],
    ]));
  const stretches = (agenda: Parameters<typeof jumpsOf>[0]) =>
    jumpsOf(agenda).map(({ first, last, title }) => [first, last, ...(title ? [title] : [])]);
  it('never cuts between an item and those below it', () =>
    expect(stretches([...items(40), anOpenItem('h', { items: items(15) }), ...items(10)])).toEqual([
      [1, 40],
      [41, 66],
    ]));
  it('cuts below an item that has more than a stretch', () =>
    expect(stretches([anOpenItem('h', { items: items(100) })])).toEqual([
      [1, 50],
      [51, 100],
      [101, 101],
    ]));
  const heading = (title: string, below = 0) =>
    anOpenItem(title, { title, heading: true, items: items(below) });
  it('lists headings by their title, with what stands below or behind them', () => {
    expect(stretches([...items(2), heading('A', 40), heading('B', 20), ...items(3)])).toEqual([
      [1, 2],
      [3, 43, 'A'],
      [44, 64, 'B'],
      [65, 67],
    ]);
    expect(stretches([heading('A'), ...items(40), heading('B'), ...items(20)])).toEqual([
      [1, 41, 'A'],
      [42, 62, 'B'],
    ]);
  });
  it('keeps to stretches where the headings are too many', () =>
    expect(stretches(items(21).flatMap(({ id }) => [heading(id, 2)]))).toEqual([
      [1, 48],
      [49, 63],
    ]));
});
