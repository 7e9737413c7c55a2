import type { ItemLink } from '../../../../domain/schema/meeting.ts';
import type { AgendaItem, Category } from '../../../../domain/schema/agenda-item.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { patched } from '../../parts/patched.ts';

/** A link as it is edited: the item comes after the meeting. */
export type LinkDraft = Partial<ItemLink>;

type Item = Partial<AgendaItem>;

/** All items with those under headings, the headings themselves left out. */
const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [...('heading' in item && item.heading ? [] : [item]), ...flat(item.items ?? [])]);

function words(item: Item): string {
  const number = item.number ?? 'ohne Nummer';
  if (item.public === false) {
    const category = CATEGORY[item.category as Category] ?? CATEGORY.other;
    return `${number}: ${category} (nicht öffentlich)`;
  }
  return `${number}: ${'title' in item ? (item.title ?? 'ohne Titel') : 'ohne Titel'}`;
}

/**
 * Items of a meeting by id, in words; non-public ones by number and category, as the public file has them. `onlyPublic`
 * leaves those out.
 */
export function itemOptions(agenda: readonly Item[], onlyPublic: boolean): Readonly<Record<string, string>> {
  const items = flat(agenda).filter(
    (item) => item.id !== undefined && !(onlyPublic && item.public === false),
  );
  return Object.fromEntries(items.map((item) => [item.id as string, words(item)]));
}

const ORDER = ['meeting', 'item'];

/** The link to another meeting, whose items are others; undefined where nothing is left. */
export function withMeeting(link: LinkDraft | undefined, meeting: string | undefined): LinkDraft | undefined {
  const next = patched<LinkDraft>(link ?? {}, { meeting, item: undefined }, ORDER);
  return Object.keys(next).length === 0 ? undefined : next;
}

export const withItem = (link: LinkDraft, item: string | undefined): LinkDraft =>
  patched(link, { item }, ORDER);
