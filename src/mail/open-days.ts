import type { SlotStore } from '../store/ports.ts';
import { fourDigits, type MailKeys } from './mail-keys.ts';

/** A mail for which something may have to happen by itself: `mark` is `id/0000`, with the number of tries begun before. */
export interface OpenMark {
  readonly day: string;
  readonly mark: string;
  readonly id: string;
}

/** Which mails are to be looked at, so that a store with the mails of years is not read over and over. */
export interface OpenDays {
  /** Puts a mail on today's list; before the record that makes it due, so that none is ever forgotten. @throws StoreError */
  mark(id: string, tries: number): Promise<void>;
  /** Marks that are not known to be done, oldest day first. @throws StoreError */
  marks(): AsyncIterable<OpenMark>;
  /** Notes, in this process alone, that nothing more happens by itself. */
  done(mark: OpenMark): void;
  /** Notes when it is to be looked at again, milliseconds since 1970. */
  later(mark: OpenMark, until: number): void;
  /** Puts a line under past days whose mails are all done. @throws StoreError */
  close(): Promise<void>;
}

const DAY = 86_400_000;
const PAGE = 500;
const DONE = Number.POSITIVE_INFINITY;

/**
 * A list for each day (UTC), open until all its mails are done. What a mail came to is remembered by this process, so that each
 * is read once more after a start; a day that is over for two days, so that no clock and no slow process writes to it any more,
 * is closed for all.
 */
export function openDays(slots: SlotStore, keys: MailKeys, now: () => number): OpenDays {
  const known = new Map<string, Map<string, number>>();
  const closed = new Set<string>();
  const begun = new Set<string>();
  const today = () => new Date(now()).toISOString().slice(0, 10);

  async function days(): Promise<string[]> {
    for (const key of await slots.list(keys.closed)) {
      const day = key.slice(keys.closed.length);
      closed.add(day);
      known.delete(day);
    }
    return (await slots.list(keys.days))
      .map((key) => key.slice(keys.days.length))
      .filter((day) => !closed.has(day));
  }

  async function* marksOf(day: string): AsyncIterable<OpenMark> {
    const folder = keys.open(day);
    let after = '';
    for (;;) {
      const page = await slots.list(folder, { limit: PAGE, ...(after !== '' && { after }) });
      for (const key of page) {
        const mark = key.slice(folder.length);
        yield { day, mark, id: mark.slice(0, mark.lastIndexOf('/')) };
      }
      after = page.at(-1) ?? '';
      if (page.length < PAGE) return;
    }
  }

  const until = ({ day, mark }: OpenMark): number => known.get(day)?.get(mark) ?? 0;
  const note = ({ day, mark }: OpenMark, instant: number): void => {
    const marks = known.get(day) ?? new Map<string, number>();
    known.set(day, marks.set(mark, instant));
  };

  async function isDone(day: string): Promise<boolean> {
    for await (const mark of marksOf(day)) if (until(mark) !== DONE) return false;
    return true;
  }

  return {
    mark: async (id, tries) => {
      const day = today();
      if (!begun.has(day)) await slots.put(keys.days + day, '');
      begun.add(day);
      await slots.put(`${keys.open(day)}${id}/${fourDigits(tries)}`, '');
    },
    async *marks() {
      for (const day of await days())
        for await (const mark of marksOf(day)) if (until(mark) <= now()) yield mark;
    },
    done: (mark) => note(mark, DONE),
    later: note,
    close: async () => {
      for (const day of await days())
        if (Date.parse(day) + 3 * DAY <= now() && (await isDone(day))) await slots.put(keys.closed + day, '');
    },
  };
}
