import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, isBare, type ItemDraft, missingIn, nameOf, withChanges, withKnown } from './items.ts';

const KNOWN = [
  { id: 'n1', number: '9', category: 'contracts' },
  { id: 'n2', category: 'property' },
  { id: 'n3', number: '11', category: 'gibt-es-nicht' },
];

test('an item is called as the public agenda has it', () => {
  expect(KNOWN.map((item, i) => nameOf(item, KNOWN, i))).toEqual([
    'TOP 9, Vertragsangelegenheit',
    'Punkt ohne Nummer, Grundstücksangelegenheit',
    'TOP 11, Sonstige Angelegenheit',
  ]);
  expect(nameOf({ id: 'x' }, KNOWN, 4)).toBe('Punkt 5');
});

test('a field is put where the file has it, and what is unknown stays', () => {
  const items = [{ id: 'a', resolution: 'y', note: 'bleibt' }, { id: 'b' }] as ItemDraft[];
  const next = withChanges(items, 'a', { title: 'x', vote: undefined });
  expect(Object.keys(next[0] ?? {})).toEqual(['id', 'title', 'resolution', 'note']);
  expect(next[1]).toBe(items[1]);
  expect(withChanges(items, 'a', { resolution: 'y' })).toBe(items);
  expect(withChanges(items, 'weg', { title: 'x' })).toBe(items);
});

test('missing items are put in the order of the agenda, and nothing else is moved', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  fc.assert(
    fc.property(ids, ids, (there, order) => {
      const items = there.map((id): ItemDraft => ({ id, title: id }));
      const known = order.map((id) => ({ id, category: 'other' }));
      const next = withKnown(items, known);
      expect(next.filter(({ title }) => title !== undefined)).toEqual(items);
      expect(next.map(({ id }) => id).toSorted((a, b) => a.localeCompare(b))).toEqual(
        [...new Set([...there, ...order])].toSorted((a, b) => a.localeCompare(b)),
      );
      expect(missingIn(next, known)).toEqual([]);
      if (there.length === 0) expect(next.map(({ id }) => id)).toEqual(order);
      if (missingIn(items, known).length === 0) expect(next).toBe(items);
    }),
  );
});

test('an item about which nothing was said is bare', () => {
  expect([{ id: 'a' }, { id: 'a', title: '', files: [] }].map(isBare)).toEqual([true, true]);
  expect(
    [
      { id: 'a', title: 'x' },
      { id: 'a', toRelease: true },
    ].map(isBare),
  ).toEqual([false, false]);
});

test('titles and possible votes are asked for', () => {
  const vote = { method: 'open', majority: 'simple', yes: 9, no: 0, abstain: 0, present: 3 } as const;
  expect(faultOf([{ id: 'n1', title: 'x' }], KNOWN)).toBeUndefined();
  expect(faultOf([{ id: 'n1', title: ' ' }], KNOWN)).toMatch(
    /^TOP 9, Vertragsangelegenheit: Der Titel fehlt/,
  );
  expect(faultOf([{ id: 'n1', title: 'x', vote }], KNOWN)).toMatch(/^TOP 9, Vertragsangelegenheit: /);
});
