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

/** A jump mark of a long agenda: the first item of a stretch, and the last one that stands at its level. */
export interface Jump {
  readonly from: PublicAgendaItem;
  readonly to: PublicAgendaItem;
  /** Positions of the stretch in the whole agenda, from 1. */
  readonly first: number;
  readonly last: number;
  /** The heading that the stretch begins with. */
  readonly title?: string;
}

/** Agendas with more items than this have jump marks. */
const LONG_AGENDA = 60;
const STRETCH = 50;
/** More headings than this are no overview. */
const MANY_HEADINGS = 20;

/** What stays together: an item with all below it, unless they are more than a stretch. */
interface Unit {
  readonly item: PublicAgendaItem;
  readonly size: number;
}

const unitsOf = (agenda: readonly PublicAgendaItem[]): Unit[] =>
  agenda.flatMap((item) => {
    const size = [...flatItems([item])].length;
    return size <= STRETCH ? [{ item, size }] : [{ item, size: 1 }, ...unitsOf(item.items)];
  });

const isHeading = ({ item }: Unit): boolean => item.public && item.heading;

/**
 * Jump marks of a long agenda: its headings, and stretches of up to 50 items where there are none; never between an item and
 * those below it. None for an agenda that can be overlooked.
 */
export function jumpsOf(agenda: readonly PublicAgendaItem[]): Jump[] {
  const units = unitsOf(agenda);
  if (sizeOf(units) <= LONG_AGENDA) return [];
  const byHeading = units.filter(isHeading).length <= MANY_HEADINGS;
  const stretches: Unit[][] = [];
  for (const unit of units) {
    const last = stretches.at(-1);
    if (last && !startsNew(unit, last, byHeading)) last.push(unit);
    else stretches.push([unit]);
  }
  return stretches.map((stretch, at) => jumpTo(stretch, sizeOf(stretches.slice(0, at).flat()), byHeading));
}

const sizeOf = (units: readonly Unit[]): number => units.reduce((sum, { size }) => sum + size, 0);

/** A heading begins a stretch; what follows a heading that has its items below it is no longer under it. */
function startsNew(unit: Unit, stretch: readonly Unit[], byHeading: boolean): boolean {
  if (sizeOf(stretch) + unit.size > STRETCH) return true;
  const head = stretch[0];
  return byHeading && (isHeading(unit) || (head !== undefined && isHeading(head) && head.size > 1));
}

function jumpTo(stretch: readonly Unit[], before: number, byHeading: boolean): Jump {
  const [head, end] = [stretch[0] as Unit, stretch.at(-1) as Unit];
  const jump = { from: head.item, to: end.item, first: before + 1, last: before + sizeOf(stretch) };
  return byHeading && head.item.public && head.item.heading ? { ...jump, title: head.item.title } : jump;
}
