import { defined } from '../defined.ts';
import type { LocalTime } from '../local-time.ts';
import type { PublicAgendaItem } from '../public-record.ts';
import { flatItems } from './agenda-parts.ts';

/** What happened to an item after the invitation. */
export interface ItemChange {
  readonly kind: 'added' | 'moved' | 'withdrawn';
  readonly at: LocalTime;
  readonly reason?: string;
  /** Number in the invitation of an item that was moved. */
  readonly from?: string;
}

/** The changes to an item since the invitation, in the order in which they happened. */
export function changesOf(item: PublicAgendaItem): ItemChange[] {
  const reasons = item.public
    ? { added: item.addedReason, moved: item.movedReason, withdrawn: item.withdrawnReason }
    : { added: undefined, moved: undefined, withdrawn: undefined };
  const times = { added: item.addedAt, moved: item.movedAt, withdrawn: item.withdrawnAt };
  return (['added', 'moved', 'withdrawn'] as const)
    .flatMap((kind): ItemChange[] => {
      const [at, reason] = [times[kind], reasons[kind]];
      const from = kind === 'moved' && item.public ? item.movedFrom : undefined;
      return at === undefined ? [] : [defined({ kind, at, reason, from })];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** One line of the comparison between invitation and meeting. */
export interface ComparedItem {
  readonly item: PublicAgendaItem;
  readonly depth: number;
  /** On the agenda of the invitation. */
  readonly invited: boolean;
  /** On the agenda as the meeting dealt with it. */
  readonly held: boolean;
  readonly changes: readonly ItemChange[];
}

/** The agenda as invited beside the agenda as held; empty where nothing changed since the invitation. */
export function comparisonOf(agenda: readonly PublicAgendaItem[]): ComparedItem[] {
  const lines = [...flatItems(agenda)].map(({ item, depth }) => ({
    item,
    depth,
    invited: item.addedAt === undefined,
    held: item.withdrawnAt === undefined,
    changes: changesOf(item),
  }));
  return lines.some(({ changes }) => changes.length > 0) ? lines : [];
}
