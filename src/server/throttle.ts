import type { SlotStore } from '../store/ports.ts';
import type { Keyed } from './keyed.ts';

const HOUR = 3_600_000;
const HOURLY = { prefix: 'throttle', window: HOUR };

/** Free to go on, or the seconds after which trying again may help. */
export type Turn = { readonly free: true } | { readonly free: false; readonly retryAfter: number };

/** Counts tries over all instances, by marks that tell nobody who tried. */
export interface Throttle {
  /**
   * Takes one of `limit` turns in any sixty minutes, or in the window that was given.
   * @param what the kind of try, such as `link-address`
   * @param who whose turns are counted: an address, a network
   * @throws StoreError
   */
  take(what: string, who: string, limit: number): Promise<Turn>;
}

/**
 * Turns as `throttle/<hour>/<hmac>/<n>`, put if absent, each with its instant. Another window than an hour needs a prefix of
 * its own, since its numbers mean other times.
 */
export function throttleOn(
  slots: SlotStore,
  keyed: Pick<Keyed, 'sign'>,
  now: () => number,
  { prefix, window }: { readonly prefix: string; readonly window: number } = HOURLY,
): Throttle {
  return {
    async take(what, who, limit) {
      const mark = await keyed.sign(`${what} ${who}`);
      const hour = Math.floor(now() / window);
      const folders = [hour - 1, hour].map((past) => `${prefix}/${past}/${mark}/`);
      const [last = [], here = []] = await Promise.all(folders.map((folder) => slots.list(folder)));
      // far from the limit nobody needs to know when each turn was
      const first = `${folders[1]}${String(here.length).padStart(4, '0')}`;
      if (last.length + here.length < limit && (await slots.put(first, String(now())))) return { free: true };
      const turns = await instants(slots, [...last, ...here]);
      const recent = turns.filter((at) => at > now() - window).sort((a, b) => a - b);
      for (let n = here.length; recent.length + n - here.length < limit; n += 1)
        if (await slots.put(`${folders[1]}${String(n).padStart(4, '0')}`, String(now())))
          return { free: true };
      const gate = recent.at(-limit) ?? now();
      const seconds = Math.ceil((gate + window - now()) / 1000);
      return { free: false, retryAfter: Math.min(Math.max(seconds, 1), window / 1000) };
    },
  };
}

async function instants(slots: SlotStore, keys: readonly string[]): Promise<number[]> {
  const bodies = await Promise.all(keys.map((key) => slots.get(key)));
  return bodies.filter((body) => body !== undefined).map(Number);
}
