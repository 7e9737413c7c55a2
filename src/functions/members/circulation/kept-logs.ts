/** Logs that never change any more, by the id of their ballot. */
export interface KeptLogs {
  /** What `read` gave once; asked again only where it failed, or where others took the room since. */
  of(id: string, read: () => Promise<string>): Promise<string>;
}

/**
 * Keeps logs that anybody may ask for without login, so that nobody makes the function read and check thousands of records
 * over and over. Those asked for longest ago go first; one that takes all the room by itself is not kept.
 * @param room characters of all logs together
 */
export function keptLogs(room = 16_000_000): KeptLogs {
  const kept = new Map<string, string>();
  const reading = new Map<string, Promise<string>>();

  function keep(id: string, log: string): void {
    kept.delete(id);
    kept.set(id, log);
    let taken = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of kept) {
      if (taken <= room) return;
      kept.delete(oldest);
      taken -= length;
    }
  }

  return {
    of: async (id, read) => {
      const known = kept.get(id);
      const work = known === undefined ? (reading.get(id) ?? read()) : Promise.resolve(known);
      if (known === undefined) reading.set(id, work);
      try {
        const log = await work;
        keep(id, log);
        return log;
      } finally {
        reading.delete(id);
      }
    },
  };
}
