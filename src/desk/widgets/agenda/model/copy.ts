import { CATEGORIES, type AgendaItem, type Category } from '../../../../domain/schema/agenda-item.ts';
import type { AgendaTemplate } from '../../../../domain/schema/template.ts';
import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { type Circumstances } from './circumstances.ts';
import { orderOf } from './numbering.ts';
import { patched } from '../../parts/patched.ts';
import { itemOf } from './add.ts';
import { childrenOf, isPublicItem, type Items, withChildren } from './tree.ts';

/** The meeting whose minutes are due. */
export interface MeetingBefore {
  readonly key: string;
  /** Wall clock. */
  readonly start: string;
}

/** "… vom …", "… vom 5. März 2026", "… vom 05.03.2026", with what stands there now. */
const MINUTES = /(Niederschrift\b.*?\bvom\s+)(…|\.{3}|_{2,}|\d{1,2}\.\s*(?:\d{1,2}\.\s*|\p{L}+\s+)\d{4})/u;

/** Title and key for an item that approves the minutes: the date of the meeting before, and its key. */
export function minutesOf(
  title: string,
  before: MeetingBefore | undefined,
): { readonly title: string; readonly approvesMinutesOf?: string } {
  if (!before || !MINUTES.test(title) || /nicht\s?öffentlich/iu.test(title)) return { title };
  const date = longDate(before.start.slice(0, 10) as CalendarDate);
  return {
    title: title.replace(MINUTES, (_, words: string) => `${words}${date}`),
    approvesMinutesOf: before.key,
  };
}

/** The category that a title of a non-public standard item tells, such as "Grundstücksangelegenheiten". */
export function categoryOf(title: string): Category {
  const stem = (category: Category) => CATEGORY[category].replace(/s?angelegenheit$/, '').toLowerCase();
  const text = title.toLowerCase();
  return CATEGORIES.find((category) => category !== 'other' && text.includes(stem(category))) ?? 'other';
}

/** The standard items of a template, new. */
export function fromTemplate(
  { items = [] }: Pick<AgendaTemplate, 'items'>,
  before: MeetingBefore | undefined,
  around: Circumstances,
  reason?: string,
): AgendaItem[] {
  return items.map((item) =>
    item.public
      ? itemOf({ public: true, ...minutesOf(item.title, before) }, around, reason)
      : itemOf({ public: false, category: categoryOf(item.title) }, around, reason),
  );
}

/** What of an earlier item may come again. Results, votes, texts, papers and times belong to the meeting that had them. */
const AGAIN: ReadonlySet<string> = new Set([
  'number',
  'title',
  'public',
  'heading',
  'category',
  'subjects',
  'places',
]);

/**
 * Items of the meeting before, new: with ids of their own and without what happened to them. `chosen` are the ids taken
 * over; a withdrawn item never is.
 */
export function fromEarlier(
  agenda: Items,
  chosen: ReadonlySet<string>,
  before: MeetingBefore | undefined,
  around: Circumstances,
  reason?: string,
): AgendaItem[] {
  const again = (items: Items): AgendaItem[] =>
    items.flatMap((item) => {
      const children = again(childrenOf(item));
      if (!chosen.has(item.id) || item.withdrawnAt !== undefined) return children;
      return [withChildren(copied(item, before, around, reason), children)];
    });
  return again(agenda);
}

function copied(
  item: AgendaItem,
  before: MeetingBefore | undefined,
  around: Circumstances,
  reason: string | undefined,
): AgendaItem {
  const kept = Object.entries(item).filter(
    ([name]) => AGAIN.has(name) && !(around.sent && name === 'number'),
  );
  const fresh = { id: around.newId(), ...Object.fromEntries(kept) } as unknown as AgendaItem;
  const open = isPublicItem(fresh);
  const why = open && around.sent && reason !== '' ? reason : undefined;
  const changes = {
    ...(open ? minutesOf(fresh.title, before) : {}),
    addedAt: around.sent ? around.now : undefined,
    addedReason: why,
  };
  return patched(fresh, changes, orderOf(fresh));
}
