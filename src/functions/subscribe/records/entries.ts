import type { SlotStore } from '../../../store/ports.ts';

/**
 * Which entries of the log were told: `entries/<number>.begun`, put before anybody is looked at, and `.done` once all mails of
 * it wait to be sent.
 */
export interface Entries {
  /** Newest entry that is told or being told; 0 where none was yet. @throws StoreError */
  begun(): Promise<number>;
  /** Newest entry that is told; undefined where none was yet. @throws StoreError */
  done(): Promise<number | undefined>;
  /** @throws StoreError */
  begin(entry: number): Promise<void>;
  /** @throws StoreError */
  finish(entry: number): Promise<void>;
}

const padded = (entry: number) => String(entry).padStart(9, '0');

export function entriesIn(slots: SlotStore): Entries {
  const newest = async (end: string) => {
    const keys = (await slots.list('entries/')).filter((key) => key.endsWith(end));
    return keys.length === 0 ? undefined : Number(keys.at(-1)?.slice('entries/'.length, -end.length));
  };
  return {
    begun: async () => (await newest('.begun')) ?? 0,
    done: () => newest('.done'),
    begin: async (entry) => void (await slots.put(`entries/${padded(entry)}.begun`, '')),
    finish: async (entry) => void (await slots.put(`entries/${padded(entry)}.done`, '')),
  };
}
