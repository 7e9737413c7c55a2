import { clockText, minutesIn } from './clock.ts';

/** A number of the agenda, such as "4", "Ö 4" or "10.1". Nothing else fits: no word may slip through as one. */
export const AGENDA_NUMBER = /^(?:[ÖöNn] ?)?\d{1,3}(?:\.\d{1,3})*[a-z]?$/;

/** Whether somebody came or went: the field of the attendance that says when. */
export type Way = 'from' | 'to';

/** When somebody came or went: by the clock (`HH:mm`), by the item, or both. */
export interface Moment {
  readonly clock?: string | undefined;
  /** Number of the item. */
  readonly number?: string | undefined;
  /** From the next item on; else from the item itself. */
  readonly after: boolean;
}

const ITEM = /(?:^|[\s,])(?:(nach|bis|vor|ab|zu|während|bei)\s+)?TOP\s*(.+?)\s*$/i;

/**
 * Reads "19:15", "19:15, TOP 4", "nach TOP 4"; undefined where it is something else. Who comes during an item is there
 * when it is voted on; who goes during one is not, unless it says "nach" or "bis".
 */
export function momentOf(text: string, way: Way): Moment | undefined {
  const found = ITEM.exec(text);
  const time = found ? text.slice(0, found.index).replace(/,\s*$/, '') : text;
  const minutes = minutesIn(time);
  const isTime = minutes !== undefined && !time.includes(',');
  const clock = isTime ? { clock: clockText(minutes) } : {};
  if (!found) return isTime ? { ...clock, after: false } : undefined;
  const [, word = '', number = ''] = found;
  if (!AGENDA_NUMBER.test(number) || !(isTime || time.trim() === '')) return undefined;
  const after = word.toLowerCase() === 'nach' || (way === 'to' && word.toLowerCase() === 'bis');
  return { ...clock, number, after };
}

/** The moment as it is stored and read by members, such as "19:15, TOP 4"; undefined where it says nothing. */
export function momentText({ clock, number, after }: Moment, way: Way): string | undefined {
  const word = after ? 'nach ' : way === 'to' ? 'vor ' : '';
  const parts = [clock, number === undefined ? undefined : `${word}TOP ${number}`];
  const text = parts.filter((part) => part !== undefined).join(', ');
  return text === '' ? undefined : text;
}
