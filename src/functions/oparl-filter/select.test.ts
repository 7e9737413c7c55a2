import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumns } from './list-columns.ts';
import { positionAfter, select } from './select.ts';

const bound = fc.oneof(fc.integer({ min: -1, max: 21 }), fc.constantFrom(-Infinity, Infinity));
const row = fc.record({
  id: fc.integer({ min: 0, max: 50 }).map((key) => `/oparl/v1.1/paper/p${key}.json`),
  created: fc.integer({ min: 0, max: 20 }),
  // rare values, so that all three ways of looking are gone
  modified: fc.oneof({ weight: 20, arbitrary: fc.constant(5) }, fc.integer({ min: 0, max: 20 })),
});

const columnsOf = (rows: readonly { id: string; created: number; modified: number }[]) =>
  readColumns(
    JSON.stringify({
      list: '/oparl/v1.1/papers.json',
      type: 'Paper',
      elementsPerPage: 10,
      objects: {
        id: rows.map(({ id }) => id),
        created: rows.map(({ created }) => created),
        modified: rows.map(({ modified }) => modified),
        at: rows.map(() => 0),
        length: rows.map(() => 1),
      },
      deleted: [],
    }),
    'state',
  );

test('the bounds give what looking at each entry gives, in order, and know what comes before', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 60 }),
      fc.tuple(bound, bound, bound, bound),
      (rows, [createdSince, createdUntil, modifiedSince, modifiedUntil]) => {
        const { live } = columnsOf(rows);
        const filter = { createdSince, createdUntil, modifiedSince, modifiedUntil, withDeleted: false };
        const selection = select(live, filter);
        const expected = [...live.ids.keys()].filter((position) => {
          const [created, modified] = [live.created[position] ?? 0, live.modified[position] ?? 0];
          return (
            created >= createdSince &&
            created <= createdUntil &&
            modified >= modifiedSince &&
            modified <= modifiedUntil
          );
        });
        expect(Array.from({ length: selection.length }, (_, number) => selection.at(number))).toEqual(
          expected,
        );
        for (const position of [...live.ids.keys(), live.ids.length])
          expect(selection.before(position)).toBe(expected.filter((one) => one < position).length);
      },
    ),
    { numRuns: 500 },
  );
});

test('entries are sorted even if the index is not, and a place behind a missing one is found', () => {
  const { live } = columnsOf([
    { id: '/b', created: 2, modified: 1 },
    { id: '/c', created: 1, modified: 2 },
    { id: '/a', created: 2, modified: 3 },
  ]);
  expect([...live.ids]).toEqual(['/c', '/a', '/b']);
  expect([...live.places]).toEqual([1, 2, 0]);
  expect(positionAfter(live, { created: 2, id: '/a' })).toBe(2);
  expect(positionAfter(live, { created: 1, id: '/zz' })).toBe(1);
  expect(positionAfter(live, { created: 9, id: '' })).toBe(3);
});
