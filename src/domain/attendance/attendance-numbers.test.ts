import { describe, expect, test } from 'vitest';
import type { ProtectedMeeting } from '../schema/protected.ts';
import { attendanceNumbers } from './attendance-numbers.ts';

type Attendee = NonNullable<ProtectedMeeting['attendance']>[number];

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

  test('a time without an item is told as a time, with the items that are known of other times', () => {
    const list = [
      { person: 'a', to: '20:00, TOP 6' },
      { person: 'b', from: '19:15' },
      { person: 'c', from: '19.15 Uhr' },
      { person: 'd', to: '20:00' },
    ];
    expect(numbersOf(...list)).toEqual({
      present: 2,
      changes: [{ number: '6', after: false, by: -1 }],
      times: [
        { clock: '19:15', by: 2 },
        { clock: '20:00', by: -1 },
      ],
      noted: [{ clock: '20:00', number: '6', after: false }],
      unplaced: 0,
    });
    expect(attendanceNumbers(list, MEMBERS).timed.map(({ person, way }) => `${person} ${way}`)).toEqual([
      'b from',
      'c from',
      'd to',
    ]);
  });

  test('what cannot be read is named', () => {
    const found = attendanceNumbers([{ person: 'a' }, { person: 'b', from: 'später', to: '20:00' }], MEMBERS);
    expect(found.numbers).toEqual({ present: 1, changes: [], unplaced: 1 });
    expect(found.unreadable).toMatchObject([{ person: 'b', way: 'from', text: 'später' }]);
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
