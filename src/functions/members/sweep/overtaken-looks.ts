/** So many looks of an account stay: one is needed, the others are for a clock that was wrong for a while. */
export const LOOKS_KEPT = 5;

const SHAPE = /^looked\/([^/]+)\/(\d{8}t\d{6}z)$/;

/**
 * Finds looks of a member, `looked/<account>/<instant>`, that newer ones overtook. Those behind the record's now do not count
 * and stay, since nobody is asked for them before then: `lastLooked` takes the newest up to now.
 * @param now milliseconds since 1970, of the record
 * @returns a function that takes keys in ascending order, a page at a time, and gives those that nobody needs
 */
export function overtakenLooks(now: number): (keys: readonly string[]) => string[] {
  const until = new Date(now)
    .toISOString()
    .toLowerCase()
    .replace(/\.\d+|[-:]/g, '');
  let account: string | undefined;
  let newest: string[] = [];
  return (keys) =>
    keys.flatMap((key) => {
      const [, owner, at] = SHAPE.exec(key) ?? [];
      if (owner === undefined || at === undefined || at > until) return [];
      if (owner !== account) [account, newest] = [owner, []];
      newest.push(key);
      return newest.length > LOOKS_KEPT ? newest.splice(0, 1) : [];
    });
}
