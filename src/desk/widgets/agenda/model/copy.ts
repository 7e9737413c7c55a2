import { CATEGORIES, type AgendaItem, type Category } from '../../../../domain/schema/agenda-item.ts';
import type { Template } from '../../../../domain/schema/pages.ts';
import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { type Circumstances } from './circumstances.ts';
import { orderOf } from './numbering.ts';
import { patched } from '../../parts/patched.ts';
import { itemOf } from './add.ts';
import { childrenOf, isPublicItem, type Items, withChildren } from './tree.ts';

/** The meeting before, as far as an agenda needs it. */
export interface EarlierMeeting {
  readonly key: string;
  /** Wall clock. */
  readonly start: string;
  readonly agenda: Items;
}

/** "… vom …", "… vom 5. März 2026", "… vom 05.03.2026", with what stands there now. */
const MINUTES = /(Niederschrift\b.*?\bvom\s+)(…|\.{3}|_{2,}|\d{1,2}\.\s*(?:\d{1,2}\.\s*|\p{L}+\s+)\d{4})/u;

/** Title and key for an item that approves the minutes: the date of the meeting before, and its key. */
export function minutesOf(
  title: string,
  earlier: Pick<EarlierMeeting, 'key' | 'start'> | undefined,
): { readonly title: string; readonly approvesMinutesOf?: string } {
  if (!earlier || !MINUTES.test(title) || /nicht\s?öffentlich/iu.test(title)) return { title };
  const date = longDate(earlier.start.slice(0, 10) as CalendarDate);
  return {
    title: title.replace(MINUTES, (_, before: string) => `${before}${date}`),
    approvesMinutesOf: earlier.key,
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
  { items = [] }: Pick<Template, 'items'>,
  earlier: EarlierMeeting | undefined,
  around: Circumstances,
  reason?: string,
): AgendaItem[] {
  return items.map((item) =>
    item.public
      ? itemOf({ public: true, ...minutesOf(item.title, earlier) }, around, reason)
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
  earlier: EarlierMeeting,
  chosen: ReadonlySet<string>,
  around: Circumstances,
  reason?: string,
): AgendaItem[] {
  const again = (items: Items): AgendaItem[] =>
    items.flatMap((item) => {
      const children = again(childrenOf(item));
      if (!chosen.has(item.id) || item.withdrawnAt !== undefined) return children;
      return [withChildren(copied(item, earlier, around, reason), children)];
    });
  return again(earlier.agenda);
}

function copied(
  item: AgendaItem,
  earlier: EarlierMeeting,
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
    ...(open ? minutesOf(fresh.title, earlier) : {}),
    addedAt: around.sent ? around.now : undefined,
    addedReason: why,
  };
  return patched(fresh, changes, orderOf(fresh));
}
