import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import { addItem, withAdded } from './add.ts';
import { changedNumbers, type Circumstances, isSent, numberedAnew } from './circumstances.ts';
import { moveItem } from './move.ts';
import { parsedNumber } from './number-style.ts';
import { removeItem, withoutMark } from './remove.ts';
import { flat, type Items, spotOf } from './tree.ts';
import { movedInWords } from './words.ts';

const open = (id: string, number?: string, more: object = {}): AgendaItem => ({
  id,
  ...(number === undefined ? {} : { number }),
  title: id.toUpperCase(),
  public: true,
  ...more,
});
const closed = (id: string, number?: string): AgendaItem => ({
  id,
  ...(number === undefined ? {} : { number }),
  public: false,
  category: 'other',
});

const around = (sent: boolean, items: Items = []): Circumstances => {
  let count = 0;
  const saved = new Set(flat(items).map(({ id }) => id));
  return { sent, now: '2027-03-01T10:00', newId: () => `new${count++}`, saved };
};
const numbers = (items: Items) => flat(items).map(({ number }) => number);
const DRAFT = { public: true, title: 'Neu' } as const;

describe('before the invitation', () => {
  test('one style after the other is kept', () => {
    const cases: [Items, (string | undefined)[]][] = [
      [[], ['1']],
      [
        [open('a', '1'), closed('n', '2')],
        ['1', '2', '3'],
      ],
      [
        [open('a', 'Ö 1'), closed('n', 'N 1')],
        ['Ö 1', 'Ö 2', 'N 1'],
      ],
      [[open('a', 'TOP Ö 1')], ['TOP Ö 1', 'TOP Ö 2']],
      [
        [open('a', '1.'), open('b', '2.')],
        ['1.', '2.', '3.'],
      ],
      [
        [open('a', '1'), closed('n', '1')],
        ['1', '2', '1'],
      ],
      [[open('h', undefined, { heading: true, items: [open('a', '1')] })], [undefined, '1', '2']],
    ];
    for (const [items, expected] of cases) {
      expect(numbers(addItem(items, DRAFT, 'end', around(false)).items)).toEqual(expected);
    }
  });

  test('a first non-public item of an agenda with Ö is N 1', () => {
    const { items } = addItem([open('a', 'Ö 1')], { public: false, category: 'other' }, 'end', around(false));
    expect(numbers(items)).toEqual(['Ö 1', 'N 1']);
  });

  test('a sub-item is numbered under its item, moves out and in with a new number', () => {
    const start = [open('a', '1'), open('b', '2')];
    const { items, id } = addItem(start, DRAFT, { under: 'a' }, around(false));
    expect(numbers(items)).toEqual(['1', '1.1', '2']);
    const out = moveItem(items, id, 'out', around(false));
    expect(numbers(out)).toEqual(['1', '2', '3']);
    expect(moveItem(out, id, 'in', around(false))).toEqual(items);
  });

  test('numbers that do not follow from the order stay, and are given anew on demand', () => {
    const start = [open('a', '1'), open('b', '1a'), open('c', '2')];
    const { items } = addItem(start, DRAFT, { after: 'a' }, around(false));
    expect(numbers(items)).toEqual(['1', '3', '1a', '2']);
    expect(numbers(numberedAnew(items))).toEqual(['1', '2', '3', '4']);
    expect(changedNumbers(items)).toContainEqual({ from: '1a', to: '3' });
  });

  test('an item goes without a trace, and the gap closes', () => {
    const start = [open('a', '1'), open('b', '2'), open('c', '3')];
    expect(numbers(removeItem(start, 'b', around(false, start)))).toEqual(['1', '2']);
  });

  test('numbers of an earlier agenda give the style of an empty one only', () => {
    const earlier = [open('a', 'Ö 1'), open('b', 'Ö 4')];
    expect(numbers(withAdded([], earlier, 'end', around(false)))).toEqual(['Ö 1', 'Ö 2']);
    expect(numbers(withAdded([open('x', '1')], earlier, 'end', around(false)))).toEqual(['1', '2', '3']);
  });
});

describe('after the invitation', () => {
  const start = [open('a', '1'), open('b', '2'), open('c', '3'), closed('n', '4')];
  const sent = around(true, start);

  test('a supplement gets the next free number, time and reason, wherever it stands', () => {
    const { items, id } = addItem(start, DRAFT, { after: 'a' }, sent, 'Eilt.');
    expect(numbers(items)).toEqual(['1', '5', '2', '3', '4']);
    expect(spotOf(items, id)?.item).toEqual({
      id,
      number: '5',
      title: 'Neu',
      public: true,
      addedAt: '2027-03-01T10:00',
      addedReason: 'Eilt.',
    });
  });

  test('with a part of its own the free number is of that part', () => {
    const parts = [open('a', 'Ö 1'), open('b', 'Ö 2'), closed('n', 'N 1')];
    expect(numbers(addItem(parts, DRAFT, 'end', around(true, parts)).items)).toEqual([
      'Ö 1',
      'Ö 2',
      'Ö 3',
      'N 1',
    ]);
    const { items } = addItem(parts, { public: false, category: 'other' }, 'end', around(true, parts));
    expect(items.at(-1)).toMatchObject({ number: 'N 2', addedAt: '2027-03-01T10:00' });
    expect(items.at(-1)).not.toHaveProperty('addedReason');
  });

  test('a move is marked with time, reason and the number of the invitation, which stays over several moves', () => {
    const once = moveItem(start, 'c', 'up', sent, 'Auf Antrag vorgezogen.');
    const twice = moveItem(once, 'c', 'up', { ...sent, now: '2027-03-01T10:05' });
    expect(numbers(twice)).toEqual(['3', '1', '2', '4']);
    expect(twice[0]).toMatchObject({
      movedAt: '2027-03-01T10:05',
      movedReason: 'Auf Antrag vorgezogen.',
      movedFrom: '3',
    });
    expect(withoutMark(twice, 'c', 'moved')[0]).toEqual(start[2]);
  });

  test('of a non-public item only the time is said', () => {
    const item = moveItem(start, 'n', 'up', sent, 'Grund')[2];
    expect(item).toEqual({
      id: 'n',
      number: '4',
      public: false,
      category: 'other',
      movedAt: '2027-03-01T10:00',
    });
  });

  test('taking an item away withdraws it; one that was never saved goes', () => {
    const items = removeItem(start, 'b', sent, 'Zurückgezogen.');
    expect(items[1]).toMatchObject({ withdrawnAt: '2027-03-01T10:00', withdrawnReason: 'Zurückgezogen.' });
    const added = addItem(start, DRAFT, 'end', sent);
    expect(removeItem(added.items, added.id, sent)).toEqual(start);
  });

  test('a new item over a saved one is withdrawn with it, not lost with it', () => {
    const added = addItem(start, { ...DRAFT, heading: true }, { after: 'a' }, sent);
    const nested = moveItem(added.items, 'b', 'in', sent);
    expect(flat(removeItem(nested, added.id, sent)).map(({ id }) => id)).toContain('b');
  });
});

test('an invitation counts from its time on, else by the state of the meeting', () => {
  const now = '2027-03-01T10:00';
  expect(isSent({ sentAt: '2027-03-01T10:00', status: 'scheduled' }, now)).toBe(true);
  expect(isSent({ sentAt: '2027-03-01T10:01', status: 'invited' }, now)).toBe(false);
  expect(isSent({ status: 'held' }, now)).toBe(true);
  expect(isSent({ sentAt: '', status: 'scheduled' }, now)).toBe(false);
});

test('numbers are read in their parts', () => {
  expect(parsedNumber('Ö 5.10')).toEqual({ prefix: 'Ö ', path: [5, 10], suffix: '' });
  expect(parsedNumber('3.')).toEqual({ prefix: '', path: [3], suffix: '.' });
  expect(parsedNumber('5a')).toBeUndefined();
  expect(parsedNumber(undefined)).toBeUndefined();
});

test('a move is told by number, or by place where the number stands', () => {
  const start = [open('a', '1'), open('b', '2')];
  expect(movedInWords(start, moveItem(start, 'b', 'up', around(false)), 'b')).toBe(
    'Punkt 2 ist jetzt Punkt 1.',
  );
  const sent = around(true, start);
  expect(movedInWords(start, moveItem(start, 'b', 'up', sent), 'b')).toBe(
    'Punkt 2 steht jetzt an erster Stelle.',
  );
  expect(movedInWords(start, moveItem(start, 'a', 'down', sent), 'a')).toBe(
    'Punkt 1 steht jetzt hinter Punkt 2.',
  );
  expect(movedInWords(start, moveItem(start, 'b', 'in', sent), 'b')).toBe(
    'Punkt 2 steht jetzt als erster unter Punkt 1.',
  );
});
