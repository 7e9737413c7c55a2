import { AGENDA_NUMBER } from '../handover.ts';

/** When somebody came or went, as far as it says by which item. */
export type Placed =
  | { readonly number: string; readonly after: boolean }
  /** A time of day without an item, `HH:mm`, or something else that says no item. */
  | { readonly clock: string };

const ITEM = /\b(?:(nach|bis|vor|ab|zu|während|bei)\s+)?TOP\s*(.+?)\s*$/i;

/**
 * Reads "19:15", "19:15, TOP 4", "nach TOP 4". Who comes during an item is there when it is voted on; who goes
 * during one is not, unless it says "nach" or "bis".
 */
export function placed(text: string, way: 'from' | 'to'): Placed {
  const [, word = '', number = ''] = ITEM.exec(text) ?? [];
  if (AGENDA_NUMBER.test(number)) {
    const after = word.toLowerCase() === 'nach' || (way === 'to' && word.toLowerCase() === 'bis');
    return { number, after };
  }
  const [, hours = '', minutes = '00'] =
    /^\s*(?:um\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?\s*$/i.exec(text) ?? [];
  return { clock: hours === '' ? '' : `${hours.padStart(2, '0')}:${minutes}` };
}
