import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { isPublicItem, type Items, spotOf } from './tree.ts';

/** Title of a row: of a non-public item its category. */
export function titleOf(item: AgendaItem): string {
  if (isPublicItem(item)) return item.title;
  return Object.hasOwn(CATEGORY, item.category) ? CATEGORY[item.category] : 'Nichtöffentlicher Punkt';
}

/** "Punkt 5", "Überschrift 6"; without a number "Punkt „Titel“". */
export function nameOf(item: AgendaItem): string {
  const kind = isPublicItem(item) && item.heading === true ? 'Überschrift' : 'Punkt';
  if (item.number !== undefined) return `${kind} ${item.number}`;
  const title = titleOf(item);
  return title === '' ? `${kind} ohne Nummer und Titel` : `${kind} „${title}“`;
}

/** What is said after an item went from one place to another, such as "Punkt 5 ist jetzt Punkt 4." */
export function movedInWords(before: Items, after: Items, id: string): string {
  const [from, to] = [spotOf(before, id), spotOf(after, id)];
  if (!from || !to) return '';
  if (from.item.number !== to.item.number) return `${nameOf(from.item)} ist jetzt ${nameOf(to.item)}.`;
  const previous = to.siblings[to.index - 1];
  const where = previous
    ? `hinter ${nameOf(previous)}`
    : to.parent
      ? `als erster unter ${nameOf(to.parent)}`
      : 'an erster Stelle';
  return `${nameOf(to.item)} steht jetzt ${where}.`;
}
