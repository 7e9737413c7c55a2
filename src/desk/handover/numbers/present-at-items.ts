import { frameOf } from '../../../domain/attendance/frame-of.ts';
import type { Numbers } from '../../../domain/attendance/attendance-numbers.ts';
import { type PresentAtPlaces, presentAtPlaces } from '../../../domain/attendance/present-at-places.ts';
import type { Frame } from '../../../domain/attendance/time-range.ts';
import { isLocalTime, type LocalTime } from '../../../domain/local-time.ts';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { flat, isPublicItem, type Items } from '../../widgets/agenda/model/tree.ts';
import type { Form } from '../fill/filled.ts';

/** Numbers present by the id of the item, for items at which they may be entered. */
export type PresentById = ReadonlyMap<string, number>;

/** What follows for the items of an agenda. */
export interface PresentAtItems extends Pick<PresentAtPlaces, 'opening' | 'open' | 'unknown'> {
  readonly at: PresentById;
  /** Items that may hold a number, which cannot be told. */
  readonly untold: Items;
}

/** How many are there at each item that is dealt with in public, as far as that can be told. */
export function presentAtItems(agenda: Items, numbers: Numbers, form: Form = {}): PresentAtItems {
  const all = flat(agenda);
  const frame = frameIn(form);
  const places = all.map((item) => ({
    number: item.number,
    startsAt: startOf(item, frame),
    counts: mayHoldNumber(item),
  }));
  const { at, ...rest } = presentAtPlaces(places, numbers, frame);
  const told = all.flatMap(({ id }, i) => {
    const number = at[i];
    return number === undefined ? [] : [[id, number] as const];
  });
  return {
    ...rest,
    at: new Map(told),
    untold: all.filter((item, i) => mayHoldNumber(item) && at[i] === undefined),
  };
}

const timeIn = (value: unknown): LocalTime | undefined =>
  typeof value === 'string' && isLocalTime(value) ? value : undefined;

/** Opening and end as the minutes have them, else as the meeting has. */
function frameIn({ start, end, allDay, minutes }: Form): Frame {
  const { openedAt, closedAt } = (minutes ?? {}) as { openedAt?: unknown; closedAt?: unknown };
  const opening = timeIn(openedAt) ?? timeIn(start);
  if (opening === undefined) return {};
  return frameOf({ start: opening, end: timeIn(closedAt) ?? timeIn(end), allDay: allDay === true });
}

const startOf = (item: AgendaItem, { start }: Frame): number | undefined =>
  start !== undefined && 'recordingOffset' in item && typeof item.recordingOffset === 'number'
    ? start + Math.floor(item.recordingOffset / 60)
    : undefined;

const mayHoldNumber = (item: AgendaItem): boolean =>
  isPublicItem(item) && item.heading !== true && item.withdrawnAt === undefined;
