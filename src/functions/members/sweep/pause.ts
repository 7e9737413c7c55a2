import type { SlotStore } from '../../../store/ports.ts';

/** Months with a sweep, `sweeps/<yyyy-mm>`. */
const FOLDER = 'sweeps/';
const monthOf = (now: number): string => new Date(now).toISOString().slice(0, 7);
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/**
 * The month of the last sweep (`2027-03`), where a whole month or more lies between it and now. It is swept each night, so that
 * rather the clock runs ahead, and what it says would take the log away that is still to be kept. @throws StoreError
 */
export async function longPause(slots: Pick<SlotStore, 'list'>, now: number): Promise<string | undefined> {
  const today = monthOf(now);
  const months = (await slots.list(FOLDER)).map((key) => key.slice(FOLDER.length));
  const last = months.findLast((month) => /^\d{4}-\d{2}$/.test(month) && month <= today);
  return last !== undefined && numberOf(today) - numberOf(last) > 1 ? last : undefined;
}

/** Remembers that it was swept. @throws StoreError */
export const keepSweep = async (slots: Pick<SlotStore, 'put'>, now: number): Promise<void> =>
  void (await slots.put(`${FOLDER}${monthOf(now)}`, ''));
