import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceNumbers } from '../../../domain/attendance/attendance-numbers.ts';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { presentAtItems } from './present-at-items.ts';

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
      expect([...found.at.values()]).toEqual(expected);
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
  expect(presentAtItems(items, { present: 5, changes, unplaced: 0 })).toMatchObject({
    at: new Map([
      ['b', 5],
      ['e', 0],
    ]),
    unknown: [],
    untold: [],
  });
  expect(
    presentAtItems(items, { present: 5, changes: [{ number: '7', after: true, by: 1 }], unplaced: 0 }),
  ).toMatchObject({ at: new Map(), unknown: ['7'] });
});

describe('times of day', () => {
  const FORM = { start: '2027-03-02T19:00', end: '2027-03-02T21:00' };
  const numbersOf = (...times: [clock: string, by: number][]) => ({
    present: 10,
    changes: [],
    times: times.map(([clock, by]) => ({ clock, by })),
    unplaced: 0,
  });
  const recorded = (...offsets: (number | undefined)[]) =>
    agenda(offsets.length).map((item, i) => ({ ...item, recordingOffset: offsets[i] })) as AgendaItem[];

  test('are placed by the recording, where it tells when each item began', () => {
    const items = recorded(0, 600, 1800, 3600);
    const found = presentAtItems(items, numbersOf(['19:10', 1], ['19:29', -2], ['20:10', 3]), FORM);
    expect([...found.at.values()]).toEqual([10, 9, 9, 12]);
    expect(found.open).toEqual([]);
  });

  test('leave open the items between those that are known, and no others', () => {
    const found = presentAtItems(
      recorded(0, undefined, undefined, 3600, 5400),
      numbersOf(['19:20', 1]),
      FORM,
    );
    expect([...found.at]).toEqual([
      ['i2', 11],
      ['i3', 11],
      ['i4', 11],
    ]);
    expect(found.untold.map(({ id }) => id)).toEqual(['i0', 'i1']);
    expect(found.open).toEqual([{ clock: '19:20', by: 1 }]);
  });

  test('are placed by an item that stands beside the same time', () => {
    const noted = [{ clock: '19:20', number: '3', after: false }];
    const found = presentAtItems(agenda(4), { ...numbersOf(['19:20', -1]), noted }, FORM);
    expect([...found.at.values()]).toEqual([10, 10, 9, 9]);
  });

  test('at the opening and at the end need no item', () => {
    const found = presentAtItems(agenda(2), numbersOf(['18:55', 2], ['21:00', -4]), FORM);
    expect(found).toMatchObject({ opening: 12, open: [], untold: [] });
    expect([...found.at.values()]).toEqual([12, 12]);
    const late = { ...FORM, minutes: { openedAt: '2027-03-02T19:10' } };
    expect(presentAtItems(agenda(2), numbersOf(['19:10', 2]), late).opening).toBe(12);
  });

  test('after midnight come after those before it', () => {
    const night = { start: '2027-03-02T22:00', end: '2027-03-03T01:00' };
    const found = presentAtItems(recorded(0, 3600, 9000), numbersOf(['00:10', -1], ['00:40', -1]), night);
    expect([...found.at.values()]).toEqual([10, 9, 8]);
  });

  test('place nothing where the agenda was not kept to', () => {
    const found = presentAtItems(recorded(3600, 0), numbersOf(['19:30', 1]), FORM);
    expect(found.at.size).toBe(0);
    expect(presentAtItems(agenda(2), numbersOf(['19:30', 1])).untold).toHaveLength(2);
  });
});
