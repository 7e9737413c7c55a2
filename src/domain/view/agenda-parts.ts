import type { PublicAgendaItem } from '../public-record.ts';

/** Items that follow each other and are all public or all non-public. */
export interface AgendaPart {
  /** Anchor on the meeting's page. */
  readonly id: string;
  readonly public: boolean;
  /** False for the first part of its sort, true where the meeting comes back to it. */
  readonly continued: boolean;
  readonly items: readonly PublicAgendaItem[];
}

/** The agenda in its parts, in the order of the meeting: often public, non-public, and public again for the announcements. */
export function agendaParts(agenda: readonly PublicAgendaItem[]): AgendaPart[] {
  const parts: { public: boolean; items: PublicAgendaItem[] }[] = [];
  for (const item of agenda) {
    const last = parts.at(-1);
    if (last?.public === item.public) last.items.push(item);
    else parts.push({ public: item.public, items: [item] });
  }
  return parts.map((part, position) => {
    const before = parts.slice(0, position).filter((other) => other.public === part.public).length;
    const word = part.public ? 'oeffentlich' : 'nichtoeffentlich';
    return { ...part, continued: before > 0, id: before === 0 ? word : `${word}-${before + 1}` };
  });
}

/** All items of an agenda, children after their parent, with their depth (0 at the top). */
export function* flatItems(
  agenda: readonly PublicAgendaItem[],
  depth = 0,
): Generator<{ readonly item: PublicAgendaItem; readonly depth: number }> {
  for (const item of agenda) {
    yield { item, depth };
    yield* flatItems(item.items, depth + 1);
  }
}

/** Number of items that are dealt with; headings are none. */
export function countItems(agenda: readonly PublicAgendaItem[]): number {
  let count = 0;
  for (const { item } of flatItems(agenda)) if (!item.public || !item.heading) count += 1;
  return count;
}

/** A jump mark of a long agenda: the first item of a stretch, and the last one. */
export interface Jump {
  readonly from: PublicAgendaItem;
  readonly to: PublicAgendaItem;
  /** Positions of both in the whole agenda, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Agendas with more items than this have jump marks. */
const LONG_AGENDA = 60;
const STRETCH = 50;

/** Jump marks every 50 items; none for an agenda that can be overlooked. */
export function jumpsOf(agenda: readonly PublicAgendaItem[]): Jump[] {
  const all = [...flatItems(agenda)].map(({ item }) => item);
  if (all.length <= LONG_AGENDA) return [];
  const jumps: Jump[] = [];
  for (let start = 0; start < all.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, all.length);
    jumps.push({
      from: all[start] as PublicAgendaItem,
      to: all[end - 1] as PublicAgendaItem,
      first: start + 1,
      last: end,
    });
  }
  return jumps;
}
