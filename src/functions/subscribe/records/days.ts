import type { SlotStore } from '../../../store/ports.ts';
import { readJson } from './read-json.ts';

/** Entries of the log that a day's mail tells: those behind `after`, up to `until`. */
export interface DayRange {
  readonly after: number;
  readonly until: number;
}

/** The days on which daily mails went out: `days/<date>.json` fixes what they tell, `.done` says that all wait to be sent. */
export interface Days {
  /** The newest day before that date, and what it tells. @throws StoreError */
  last(before: string): Promise<(DayRange & { readonly date: string }) | undefined>;
  get(date: string): Promise<DayRange | undefined>;
  /** The range that counts: this one, or that of whoever was quicker. @throws StoreError */
  fix(date: string, range: DayRange): Promise<DayRange>;
  isDone(date: string): Promise<boolean>;
  finish(date: string): Promise<void>;
}

export function daysIn(slots: SlotStore): Days {
  const key = (date: string) => `days/${date}.json`;
  const get = (date: string) => readJson<DayRange>(slots, key(date));
  return {
    get,
    async last(before) {
      const keys = (await slots.list('days/')).filter((each) => each.endsWith('.json') && each < key(before));
      const newest = keys.at(-1);
      if (newest === undefined) return undefined;
      const range = await readJson<DayRange>(slots, newest);
      return range && { ...range, date: newest.slice('days/'.length, -'.json'.length) };
    },
    async fix(date, range) {
      await slots.put(key(date), JSON.stringify(range));
      return (await get(date)) ?? range;
    },
    isDone: async (date) => (await slots.get(`days/${date}.done`)) !== undefined,
    finish: async (date) => void (await slots.put(`days/${date}.done`, '')),
  };
}
