/** What is known of when an item was dealt with. */
export interface KnownTime {
  /** Minutes since the midnight before the meeting. */
  readonly at: number;
  /** Place of the item in the agenda. */
  readonly index: number;
  /** The item began then; else it was under way. */
  readonly begins: boolean;
}

/** Opening and end, in minutes since the midnight before the meeting, where they are known. */
export interface Frame {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Places of the agenda, the first and the last that may be meant. */
export interface PlaceRange {
  readonly first: number;
  /** As many as there are items: after the last one. */
  readonly last: number;
}

/**
 * Which items may have been under way at a time, by what is known of others, as far as these were dealt with in the order
 * of the agenda; all of them where what is known contradicts itself.
 */
export function rangeAt(
  minutes: number,
  { start, end }: Frame,
  known: readonly KnownTime[],
  length: number,
): PlaceRange {
  if (start !== undefined && minutes <= start) return { first: 0, last: 0 };
  if (end !== undefined && minutes >= end) return { first: length, last: length };
  let [first, last] = [0, end === undefined ? length : Math.max(0, length - 1)];
  for (const { at, index, begins } of known) {
    if (at <= minutes) first = Math.max(first, index);
    if (begins ? at > minutes : at >= minutes) last = Math.min(last, begins ? Math.max(0, index - 1) : index);
  }
  return first <= last ? { first, last } : { first: 0, last: length };
}
