import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import type { Attendee } from '../../widgets/attendance/model/rows.ts';
import { attendanceNumbers } from './attendance-numbers.ts';
import { placed } from './placed.ts';
import { presentAtItems } from './present-at-items.ts';

describe('when somebody came or went', () => {
  test.each<[string, 'from' | 'to', object]>([
    ['19:15', 'from', { clock: '19:15' }],
    ['9.05 Uhr', 'from', { clock: '09:05' }],
    ['um 19 Uhr', 'to', { clock: '19:00' }],
    ['19:15, TOP 4', 'from', { number: '4', after: false }],
    ['19:15, TOP 4', 'to', { number: '4', after: false }],
    ['TOP Ö 4', 'from', { number: 'Ö 4', after: false }],
    ['ab TOP 10.1', 'from', { number: '10.1', after: false }],
    ['nach TOP 4', 'from', { number: '4', after: true }],
    ['20:30, nach TOP 9', 'to', { number: '9', after: true }],
    ['bis TOP 9', 'to', { number: '9', after: true }],
    ['bis TOP 9', 'from', { number: '9', after: false }],
    ['vor top 3a', 'to', { number: '3a', after: false }],
    ['TOP Müller', 'from', { clock: '' }],
    ['TOP 4 bis 6', 'from', { clock: '' }],
    ['später', 'from', { clock: '' }],
  ])('%s (%s)', (text, way, expected) => {
    expect(placed(text, way)).toEqual(expected);
  });
});

const MEMBERS = ['a', 'b', 'c', 'd'];
const numbersOf = (...list: Attendee[]) => attendanceNumbers(list, MEMBERS).numbers;

describe('numbers from names', () => {
  test('everybody from the opening to the end, excused ones left out', () => {
    expect(numbersOf({ person: 'a' }, { person: 'b' }, { person: 'c', excused: true })).toEqual({
      present: 2,
      changes: [],
      unplaced: 0,
    });
  });

  test('who comes late or goes early is counted from the item that is named', () => {
    expect(
      numbersOf(
        { person: 'a' },
        { person: 'b', from: '19:15, TOP 4' },
        { person: 'c', to: 'nach TOP 6' },
        { person: 'd', from: 'TOP 4' },
      ),
    ).toEqual({
      present: 2,
      changes: [
        { number: '4', after: false, by: 2 },
        { number: '6', after: true, by: -1 },
      ],
      unplaced: 0,
    });
  });

  test('a time without an item is not placed', () => {
    expect(numbersOf({ person: 'a' }, { person: 'b', from: '19:15' }, { person: 'c', to: '20:00' })).toEqual({
      present: 2,
      changes: [],
      unplaced: 2,
    });
  });

  test('where everybody has a time, the earliest is that of the opening', () => {
    expect(
      numbersOf(
        { person: 'a', from: '18:00' },
        { person: 'b', from: '18.00 Uhr' },
        { person: 'c', from: '18:40, TOP 3' },
      ),
    ).toEqual({ present: 2, changes: [{ number: '3', after: false, by: 1 }], unplaced: 0 });
  });

  test('those without a seat are told apart, unless the list is of another time', () => {
    const guests = [{ person: 'a' }, { person: 'b' }, { person: 'gast' }];
    expect(attendanceNumbers(guests, MEMBERS)).toMatchObject({
      numbers: { present: 2 },
      uncounted: ['gast'],
    });
    expect(attendanceNumbers(guests, ['z'])).toMatchObject({ numbers: { present: 3 }, uncounted: [] });
    expect(attendanceNumbers([], MEMBERS)).toMatchObject({ numbers: { present: 0 } });
  });
});

const agenda = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `i${i}`,
    number: `${i + 1}`,
    public: true,
    title: 'x',
  })) as unknown as AgendaItem[];

test('at each item as many are counted as were there, one by one', () => {
  const stay = fc.record({
    from: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    afterwards: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(stay, { maxLength: 12 }), (stays) => {
      const real = stays.filter(({ from = 0, to = 9 }) => from < to);
      const list = real.map(({ from, to, afterwards }, i) => ({
        person: `p${i}`,
        ...(from === undefined ? {} : { from: `19:00, TOP ${from}` }),
        ...(to === undefined ? {} : { to: `${afterwards ? 'nach ' : ''}TOP ${to}` }),
      }));
      const { numbers } = attendanceNumbers(
        list,
        list.map(({ person }) => person),
      );
      const found = presentAtItems(agenda(8), numbers);
      const expected = Array.from(
        { length: 8 },
        (_, i) =>
          real.filter(
            ({ from = 0, to = 99, afterwards }) => from <= i + 1 && (afterwards ? i + 1 <= to : i + 1 < to),
          ).length,
      );
      expect('at' in found && [...found.at.values()]).toEqual(expected);
      expect(numbers.present).toBe(real.filter(({ from }) => from === undefined).length);
      expect(JSON.stringify(numbers)).not.toMatch(/p\d/);
    }),
  );
});

test('items that hold no number of their own are passed over, and count as places', () => {
  const items = [
    {
      id: 'a',
      number: '1',
      public: true,
      title: 'x',
      heading: true,
      items: [{ id: 'b', number: '1.1', public: true, title: 'y' }],
    },
    { id: 'c', number: 'Ö 2.', public: true, title: 'z', withdrawnAt: '2027-01-01T10:00' },
    { id: 'd', number: '3', public: false, category: 'other' },
    { id: 'e', public: true, title: 'ohne Nummer' },
  ] as unknown as AgendaItem[];
  const changes = [
    { number: 'ö2', after: false, by: 1 },
    { number: '3', after: false, by: -9 },
  ];
  expect(presentAtItems(items, { present: 5, changes, unplaced: 0 })).toEqual({
    at: new Map([
      ['b', 5],
      ['e', 0],
    ]),
  });
  expect(
    presentAtItems(items, { present: 5, changes: [{ number: '7', after: true, by: 1 }], unplaced: 0 }),
  ).toEqual({
    unknown: ['7'],
  });
});
