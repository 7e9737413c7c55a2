import { type Difference, same, type State } from './difference.ts';

interface ItemState {
  readonly id: string;
  readonly number?: string;
  readonly title?: string;
  readonly withdrawnAt?: string;
  readonly items?: readonly ItemState[];
  readonly [field: string]: unknown;
}

/** Fields of an item that belong to its result. */
const RESULT = ['result', 'vote', 'resolution', 'present'] as const;

/** Fields of an item that say when and why it got another number. */
const MOVE = ['movedAt', 'movedFrom', 'movedReason'] as const;

/** What changed in a meeting's agenda, item by item, in the order of the later one. */
export function* agendaDifferences(before: State, after: State): Generator<Difference> {
  const resultsNew = before['resultsPublic'] !== true && after['resultsPublic'] === true;
  const [was, is] = [flat(before), flat(after)];
  for (const [id, item] of is) {
    const old = was.get(id);
    if (!old) yield about('item-added', item);
    else yield* itemDifferences(old, item, resultsNew);
  }
  for (const [id, item] of was) if (!is.has(id)) yield about('item-removed', item);
}

function* itemDifferences(before: ItemState, after: ItemState, resultsNew: boolean): Generator<Difference> {
  if (before.withdrawnAt === undefined && after.withdrawnAt !== undefined) {
    yield about('item-withdrawn', after);
    return;
  }
  const renumbered = before.number !== after.number;
  if (renumbered) {
    yield { code: 'item-renumbered', values: { from: before.number ?? '', number: after.number ?? '' } };
  }
  if (!resultsNew && RESULT.some((field) => !same(before[field], after[field]))) {
    yield about('item-result', after);
  }
  const left = renumbered ? [...RESULT, ...MOVE] : RESULT;
  if (!same(plain(before, left), plain(after, left))) yield about('item-changed', after);
}

const about = (code: Difference['code'], { number = '' }: ItemState): Difference => ({
  code,
  values: { number },
});

/** The item without its number, its children and the fields that are told otherwise. */
const plain = ({ number: _number, items: _items, ...item }: ItemState, told: readonly string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([field]) => !told.includes(field)));

function flat(state: State): Map<string, ItemState> {
  const found = new Map<string, ItemState>();
  const walk = (items: readonly ItemState[]) => {
    for (const item of items) {
      found.set(item.id, item);
      walk(item.items ?? []);
    }
  };
  walk((state['agenda'] ?? []) as readonly ItemState[]);
  return found;
}
