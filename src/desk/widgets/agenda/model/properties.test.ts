import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import { agendas } from '../../../../testing/arbitrary-agenda.ts';
import { addItem } from './add.ts';
import type { Circumstances } from './circumstances.ts';
import { canMove, type Direction, moveBeside, moveItem } from './move.ts';
import { numbered } from './numbering.ts';
import { type NumberStyle, styleOf } from './number-style.ts';
import { removeItem } from './remove.ts';
import { flat, type Items } from './tree.ts';
import { canBePublic, lossesOf, madeNonPublic, madePublic } from './visibility.ts';

type Operation =
  | { readonly kind: 'move'; readonly at: number; readonly way: Direction }
  | {
      readonly kind: 'beside';
      readonly at: number;
      readonly other: number;
      readonly side: 'before' | 'after';
    }
  | {
      readonly kind: 'add';
      readonly at: number;
      readonly open: boolean;
      readonly place: 'end' | 'after' | 'under';
    }
  | { readonly kind: 'remove' | 'close' | 'open'; readonly at: number };

const at = fc.nat(20);
const operations: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('move'), at, way: fc.constantFrom('up', 'down', 'in', 'out') } as const),
  fc.record({
    kind: fc.constant('beside'),
    at,
    other: at,
    side: fc.constantFrom('before', 'after'),
  } as const),
  fc.record({
    kind: fc.constant('add'),
    at,
    open: fc.boolean(),
    place: fc.constantFrom('end', 'after', 'under'),
  } as const),
  fc.record({ kind: fc.constantFrom('remove', 'close', 'open'), at } as const),
);

function carriedOut(items: Items, operation: Operation, around: Circumstances): Items {
  const all = flat(items);
  const idAt = (n: number) => all[n % Math.max(1, all.length)]?.id ?? 'none';
  const id = idAt(operation.at);
  switch (operation.kind) {
    case 'move':
      return moveItem(items, id, operation.way, around, 'Grund');
    case 'beside':
      return moveBeside(items, id, idAt(operation.other), operation.side, around, 'Grund');
    case 'add': {
      const draft = operation.open
        ? ({ public: true, title: 'Neu' } as const)
        : ({ public: false, category: 'other' } as const);
      const place =
        operation.place === 'end' ? 'end' : operation.place === 'after' ? { after: id } : { under: id };
      return addItem(items, draft, place, around).items;
    }
    case 'remove':
      return removeItem(items, id, around, 'Grund');
    case 'close':
      return madeNonPublic(items, id, 'personnel', around);
    case 'open':
      return madePublic(items, id, 'Öffentlich', around);
  }
}

function circumstances(sent: boolean, items: Items): Circumstances {
  let count = 0;
  const saved = new Set(flat(items).map(({ id }) => id));
  return { sent, now: '2027-03-01T10:00', newId: () => `n${count++}`, saved };
}

const PLAIN: NumberStyle = {
  publicPrefix: '',
  nonPublicPrefix: '',
  suffix: '',
  restart: false,
  headings: true,
};
const STYLES: readonly NumberStyle[] = [
  PLAIN,
  { ...PLAIN, publicPrefix: 'Ö ', nonPublicPrefix: 'N ', restart: true },
  { ...PLAIN, publicPrefix: 'TOP ', nonPublicPrefix: 'TOP ', suffix: '.' },
  { ...PLAIN, headings: false },
];
const numberedAgendas = fc
  .tuple(agendas(), fc.constantFrom(...STYLES))
  .map(([items, style]) => numbered(items, style));
const runs = { numRuns: 300 };

describe('whatever a clerk does to an agenda', () => {
  test('ids stay, each once, and every file stays valid', () => {
    fc.assert(
      fc.property(
        numberedAgendas,
        fc.array(operations, { maxLength: 8 }),
        fc.boolean(),
        (start, steps, sent) => {
          const around = circumstances(sent, start);
          let items = start;
          for (const step of steps) {
            const before = new Set(flat(items).map(({ id }) => id));
            const next = carriedOut(items, step, around);
            const ids = flat(next).map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            const gone = [...before].filter((id) => !ids.includes(id));
            if (step.kind !== 'remove') expect(gone).toEqual([]);
            expect(AgendaItem.array().safeParse(next).error?.issues).toBeUndefined();
            items = next;
          }
        },
      ),
      runs,
    );
  });

  test('what it is given is not changed', () => {
    fc.assert(
      fc.property(numberedAgendas, operations, fc.boolean(), (start, step, sent) => {
        const copy = structuredClone(start);
        carriedOut(start, step, circumstances(sent, start));
        expect(start).toEqual(copy);
      }),
      runs,
    );
  });

  test('unknown keys survive all but the step into the non-public part', () => {
    fc.assert(
      fc.property(
        numberedAgendas,
        fc.array(operations, { maxLength: 6 }),
        fc.boolean(),
        (start, steps, sent) => {
          const around = circumstances(sent, start);
          const known = new Map(
            flat(start).map((item) => [item.id, (item as Record<string, unknown>)['x-old']]),
          );
          const end = steps
            .filter(({ kind }) => kind !== 'close')
            .reduce((items, step) => carriedOut(items, step, around), start);
          for (const item of flat(end).filter(({ id }) => known.has(id))) {
            expect((item as Record<string, unknown>)['x-old']).toBe(known.get(item.id));
          }
        },
      ),
      runs,
    );
  });

  test('after the invitation every number that was there stands', () => {
    fc.assert(
      fc.property(numberedAgendas, fc.array(operations, { maxLength: 8 }), (start, steps) => {
        const around = circumstances(true, start);
        const numbers = new Map(flat(start).map(({ id, number }) => [id, number]));
        const end = steps.reduce((items, step) => carriedOut(items, step, around), start);
        expect(flat(end).filter(({ id }) => numbers.has(id)).length).toBe(numbers.size);
        for (const { id, number } of flat(end)) if (numbers.has(id)) expect(number).toBe(numbers.get(id));
      }),
      runs,
    );
  });

  test('before the invitation the numbers follow from the order', () => {
    fc.assert(
      fc.property(numberedAgendas, operations, (start, step) => {
        const end = carriedOut(start, step, circumstances(false, start));
        if (end === start) return;
        expect(end).toEqual(numbered(end, styleOf(start.length > 0 ? start : end)));
      }),
      runs,
    );
  });
});

describe('moving', () => {
  const BACK = { up: 'down', down: 'up' } as const;

  test('there and back is where it was', () => {
    fc.assert(
      fc.property(numberedAgendas, at, fc.constantFrom('up', 'down'), (start, position, way) => {
        const id = flat(start)[position % Math.max(1, flat(start).length)]?.id ?? '';
        if (!canMove(start, id, way)) return;
        const around = circumstances(false, start);
        const there = moveItem(start, id, way, around);
        expect(there).not.toEqual(start);
        expect(moveItem(there, id, BACK[way], around)).toEqual(start);
      }),
      runs,
    );
  });

  test('what cannot move leaves the same object', () => {
    fc.assert(
      fc.property(numberedAgendas, at, fc.constantFrom('up', 'down', 'in', 'out'), (start, position, way) => {
        const id = flat(start)[position % Math.max(1, flat(start).length)]?.id ?? '';
        const end = moveItem(start, id, way, circumstances(true, start));
        expect(end === start).toBe(!canMove(start, id, way));
      }),
      runs,
    );
  });
});

describe('a non-public item', () => {
  test('keeps only what may be said of it, and every loss is told', () => {
    fc.assert(
      fc.property(numberedAgendas, at, (start, position) => {
        const item = flat(start)[position % Math.max(1, flat(start).length)];
        if (item?.public !== true) return;
        const end = madeNonPublic(start, item.id, 'property', circumstances(false, start));
        const after = new Map(flat(end).map((one) => [one.id, one]));
        const told = new Map(lossesOf(item).map((loss) => [loss.item.id, loss.fields]));
        for (const one of flat([item])) {
          const left = after.get(one.id) as object;
          const gone = Object.keys(one).filter((key) => !(key in left));
          expect(told.get(one.id) ?? []).toEqual(gone);
        }
      }),
      runs,
    );
  });

  test('made public again, has a title, and nobody is public under what is not', () => {
    fc.assert(
      fc.property(numberedAgendas, at, (start, position) => {
        const item = flat(start)[position % Math.max(1, flat(start).length)];
        if (item?.public !== false) return;
        const end = madePublic(start, item.id, 'Titel', circumstances(false, start));
        expect(end !== start).toBe(canBePublic(start, item.id));
      }),
      runs,
    );
  });
});
