/** So many runs stay: all that anything still asks for, and far more than one day gathers. */
export const RUNS_KEPT = 500;
/** So many of an account stay: the newest counts, the one before for whoever reads at this moment. */
export const NUMBERS_KEPT = 2;

const RUN = /^notices\/(\d{9})\.(?:json|queued)$/;

/**
 * Finds runs of notices, with their marks, that newer ones overtook. The newest always stays, so that the numbers go on.
 * @returns a function that takes keys in ascending order, a page at a time, and gives those that nobody needs
 */
export function overtakenRuns(): (keys: readonly string[]) => string[] {
  let held: { readonly number: string; readonly keys: string[] }[] = [];
  return (keys) => {
    for (const key of keys) {
      const number = RUN.exec(key)?.[1];
      if (number === undefined) continue;
      const last = held.at(-1);
      if (last?.number === number) last.keys.push(key);
      else held.push({ number, keys: [key] });
    }
    const gone = held.slice(0, Math.max(0, held.length - RUNS_KEPT));
    held = held.slice(gone.length);
    return gone.flatMap((run) => run.keys);
  };
}

/**
 * Finds records `<folder>/<account>/<number>.json` that newer ones of the same account overtook.
 * @returns a function that takes keys in ascending order, a page at a time, and gives those that nobody needs
 */
export function overtakenNumbers(folder: string): (keys: readonly string[]) => string[] {
  const shape = new RegExp(`^${folder}/([^/]+)/\\d{15}\\.json$`);
  let account: string | undefined;
  let newest: string[] = [];
  return (keys) =>
    keys.flatMap((key) => {
      const owner = shape.exec(key)?.[1];
      if (owner === undefined) return [];
      if (owner !== account) [account, newest] = [owner, []];
      newest.push(key);
      return newest.length > NUMBERS_KEPT ? newest.splice(0, 1) : [];
    });
}
