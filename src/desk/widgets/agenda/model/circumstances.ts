import { numbered, isRegular, nextFreeNumber, withNumber } from './numbering.ts';
import { styleOf } from './number-style.ts';
import { changedItem, flat, type Items } from './tree.ts';

/** What a change to an agenda depends on beside the agenda. */
export interface Circumstances {
  /** The invitation is out: numbers stand, and changes are marked with time and reason. */
  readonly sent: boolean;
  /** Wall clock, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  readonly newId: () => string;
  /** Ids of items that were saved at some time. Others were never seen by anybody and may go without a trace. */
  readonly saved: ReadonlySet<string>;
}

/** Whether the agenda has gone out, of a meeting as it is edited; times are wall clock. */
export function isSent(
  meeting: { readonly sentAt?: unknown; readonly status?: unknown },
  now: string,
): boolean {
  if (typeof meeting.sentAt === 'string' && meeting.sentAt !== '') return meeting.sentAt <= now;
  return meeting.status === 'invited' || meeting.status === 'held';
}

/** True where a change to this item must leave a trace. */
export const leavesTrace = ({ sent, saved }: Circumstances, id: string): boolean => sent && saved.has(id);

/**
 * The agenda after a change of its order: numbered anew before the invitation, where its numbers followed from the order
 * until now; else every number stands, and new items get the next free one.
 */
export function renumbered(before: Items, after: Items, { sent }: Pick<Circumstances, 'sent'>): Items {
  if (after === before) return before;
  const style = styleOf(before.length > 0 ? before : after);
  if (!sent && isRegular(before)) return numbered(after, style);
  const old = new Set(flat(before).map(({ id }) => id));
  return flat(after)
    .filter(({ id, number }) => !old.has(id) && number === undefined)
    .reduce(
      (items: Items, { id }) =>
        changedItem(items, id, (item) => withNumber(item, nextFreeNumber(items, id, style))),
      after,
    );
}

/** Numbers by order although the invitation is out, or although they did not follow from it: on demand only. */
export const numberedAnew = (items: Items): Items => numbered(items, styleOf(items));

/** Which numbers `numberedAnew` would change: "6 wird 7". */
export function changedNumbers(
  items: Items,
): { readonly from: string | undefined; readonly to: string | undefined }[] {
  const next = flat(numberedAnew(items));
  return flat(items).flatMap(({ number }, i) =>
    number === next[i]?.number ? [] : [{ from: number, to: next[i]?.number }],
  );
}
