import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archivesOf, ENTRIES } from './archives.ts';
import type { ToldChange } from './told-changes.ts';

const change = (number: number): ToldChange => ({ number }) as ToldChange;
const numbersOf = (changes: readonly ToldChange[]) => changes.map(({ number }) => number);

test('a short feed has no archive; a full one is cut off when one more comes', () => {
  const all = Array.from({ length: 101 }, (_, at) => change(at + 1));
  expect(archivesOf(all.slice(0, 50), [])).toEqual([]);
  expect(archivesOf(all.slice(0, 51), []).map(({ last }) => last)).toEqual([50]);
  expect(archivesOf(all.slice(0, 100), []).map(({ last }) => last)).toEqual([50]);
  expect(archivesOf(all, []).map(({ last, changes }) => [last, changes.length])).toEqual([
    [50, 50],
    [100, 50],
  ]);
});

test('whatever is added, each archive stays as it was, and nothing falls between two documents', () => {
  const growth = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 120 }), { maxLength: 5 });
  fc.assert(
    fc.property(growth, (builds) => {
      let [changes, last]: [ToldChange[], number] = [[], 0];
      let before: readonly { last: number; numbers: number[] }[] = [];
      for (const steps of builds) {
        changes = [...changes, ...steps.map((step) => change((last += step)))];
        const archives = archivesOf(
          changes,
          before.map((archive) => archive.last),
        ).map((archive) => ({
          last: archive.last,
          numbers: numbersOf(archive.changes),
        }));
        expect(archives.slice(0, before.length)).toEqual(before);
        const reachable = new Set([
          ...archives.flatMap(({ numbers }) => numbers),
          ...numbersOf(changes.slice(-ENTRIES)),
        ]);
        expect(reachable.size).toBe(changes.length);
        // A build that remembers nothing cuts at the same places.
        expect(archivesOf(changes, []).map((archive) => archive.last)).toEqual(
          archives.map((one) => one.last),
        );
        before = archives;
      }
    }),
    { numRuns: 50 },
  );
});

test('where something is taken out of an archive, the others stay', () => {
  const all = Array.from({ length: 160 }, (_, at) => change(at + 1));
  const cuts = archivesOf(all, []).map(({ last }) => last);
  const left = all.filter(({ number }) => number !== 7 && number !== 50);
  const [first, second, third] = archivesOf(left, cuts);
  expect(first?.changes).toHaveLength(48);
  expect(second).toEqual(archivesOf(all, cuts)[1]);
  expect(third).toEqual(archivesOf(all, cuts)[2]);
});
