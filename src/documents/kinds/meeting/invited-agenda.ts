import type { PublicAgendaItem } from '../../../domain/public-record.ts';

const collator = new Intl.Collator('de', { numeric: true });

/** The number that an item had in the invitation. */
const invitedNumber = (item: PublicAgendaItem): string | undefined =>
  item.public ? (item.movedFrom ?? item.number) : item.number;

const wasMoved = (item: PublicAgendaItem): boolean => item.public && item.movedFrom !== undefined;

function asInvited(item: PublicAgendaItem): PublicAgendaItem {
  const number = invitedNumber(item);
  const numbered = number === undefined ? {} : { number };
  return item.public
    ? { ...item, ...numbered, items: invitedAgenda(item.items) }
    : { ...item, ...numbered, items: invitedAgenda(item.items) as typeof item.items };
}

/**
 * The agenda as members were invited to it: without what came later, with what was withdrawn since, and with moved items in
 * their old place as far as their old number tells.
 */
export function invitedAgenda(agenda: readonly PublicAgendaItem[]): PublicAgendaItem[] {
  const invited = agenda.filter(({ addedAt }) => addedAt === undefined);
  const items = invited.filter((item) => !wasMoved(item)).map(asInvited);
  for (const moved of invited.filter(wasMoved).map(asInvited)) {
    const before = items.findIndex(
      ({ number }) => number !== undefined && collator.compare(number, moved.number ?? '') > 0,
    );
    items.splice(before < 0 ? items.length : before, 0, moved);
  }
  return items;
}
