import type { SlotStore } from '../../../store/ports.ts';

/** `2027-03-08T09:00:00.000Z` as a part of a key that sorts by time, `20270308t090000z`. */
const compact = (at: string): string => at.toLowerCase().replace(/\.\d+(?=z$)|[-:]/g, '');
const COMPACT = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)z$/;

/** Key of the record that a member looked at an instant of the record (ISO 8601, UTC). */
export const lookedKey = (account: string, at: string): string => `looked/${account}/${compact(at)}`;

/**
 * The newest instant (ISO 8601, UTC) at which the member looked; undefined where there was none. One that lies behind `until`,
 * the record's now, comes from a clock that ran ahead: it must not hide what is new since.
 */
export async function lastLooked(
  slots: SlotStore,
  account: string,
  until?: string,
): Promise<string | undefined> {
  const keys = await slots.list(`looked/${account}/`);
  const last = until === undefined ? undefined : lookedKey(account, until);
  return keys
    .filter((key) => last === undefined || key <= last)
    .map((key) => COMPACT.exec(key.slice(key.lastIndexOf('/') + 1)))
    .filter((match) => match !== null)
    .map(
      ([, year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
    )
    .at(-1);
}
