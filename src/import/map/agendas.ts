import { place, type Placed } from '../agenda/publicity.ts';
import type { Publicity, SourceItem } from '../agenda/source-item.ts';
import type { Context } from '../context.ts';
import { unsortTexts } from '../agenda/string-sorted.ts';
import { naturalOrder } from '../read/natural-order.ts';
import { asList, type SourceObject } from '../read/source-object.ts';

const LINKS = ['consultation', 'auxiliaryFile', 'resolutionFile', 'result', 'resolutionText'];

const isFilled = (value: unknown): boolean =>
  asList(value).some((part) => (typeof part === 'string' ? part.trim() !== '' : part !== undefined));

/** Place in the agenda by `order`; items without one keep the order of the list and come last. */
const orderOf = (object: SourceObject): number => {
  const order = Number(object.fields['order'] ?? Number.NaN);
  return Number.isNaN(order) ? Number.POSITIVE_INFINITY : order;
};

function sourceItem({ read }: Context, object: SourceObject): SourceItem {
  read.identity(object);
  read.ids(object, 'meeting');
  if ('order' in object.fields) read.map(object, 'order');
  return {
    object,
    number: read.text(object, 'number') ?? '',
    title: read.lines(object, 'name'),
    flag: read.flag(object, 'public'),
    hasLinks: LINKS.some((field) => isFilled(object.fields[field])),
  };
}

/** The agenda of a meeting in its order, each item with its publicity. OParl 1.0 knows no `order`; the list then rules, unless it was sorted as texts. */
export function agendaOf(context: Context, meeting: SourceObject): Placed {
  const { pool, read, options } = context;
  const objects = pool.children(meeting, 'agendaItem', 'AgendaItem', 'meeting');
  read.ids(meeting, 'agendaItem');
  const isListed = meeting.fields['agendaItem'] !== undefined;
  const sorted = objects
    .map((object, index) => ({ object, index }))
    .sort(
      (a, b) =>
        compare(orderOf(a.object), orderOf(b.object)) ||
        (isListed ? a.index - b.index : naturalOrder(a.object.id, b.object.id)),
    )
    .map(({ object }) => sourceItem(context, object));
  const hasOrder = objects.some((object) => 'order' in object.fields);
  const placed = place(hasOrder ? sorted : unsortTexts(sorted));
  const trusted = (publicity: Publicity): Publicity =>
    publicity === 'unmarked' && options.trustUnmarked === true ? 'public' : publicity;
  return { ...placed, items: placed.items.map((item) => ({ ...item, publicity: trusted(item.publicity) })) };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
