import fc from 'fast-check';
import type { AgendaItem } from '../domain/schema/agenda-item.ts';

/** An agenda as a file may hold it: up to three levels, with keys that no schema knows, ids `i0`, `i1`, … */
export const agendas = (depth = 2): fc.Arbitrary<AgendaItem[]> =>
  fc.array(shape(depth), { maxLength: 5 }).map(withIds);

interface Shape {
  readonly open: boolean;
  readonly heading: boolean;
  readonly papers: boolean;
  readonly extra: string | undefined;
  readonly items: readonly Shape[];
}

const shape = (depth: number): fc.Arbitrary<Shape> =>
  fc.record({
    open: fc.boolean(),
    heading: fc.boolean(),
    papers: fc.boolean(),
    extra: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    items: depth === 0 ? fc.constant([]) : fc.array(shape(depth - 1), { maxLength: 3 }),
  });

function withIds(shapes: readonly Shape[]): AgendaItem[] {
  let count = 0;
  const build = ({ open, heading, papers, extra, items }: Shape, mayBeOpen: boolean): AgendaItem => {
    const id = `i${count++}`;
    const isOpen = open && mayBeOpen;
    const children = items.map((child) => build(child, isOpen));
    const own = isOpen
      ? {
          title: `Titel ${id}`,
          public: true,
          ...(heading ? { heading } : {}),
          ...(papers ? { papers: ['0001-2027'] } : {}),
        }
      : { public: false, category: 'other' };
    const unknown = isOpen && extra !== undefined ? { 'x-old': extra } : {};
    return { id, ...own, ...(children.length > 0 ? { items: children } : {}), ...unknown } as AgendaItem;
  };
  return shapes.map((one) => build(one, true));
}
