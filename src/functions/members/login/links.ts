import type { SlotStore } from '../../../store/ports.ts';
import { randomHex, sha256 } from '../keyed.ts';

/** Milliseconds that a link works. */
export const LINK_LIFETIME = 600_000;
/** A clock set back by more than this makes a link void rather than last longer. */
const SKEW = 120_000;

/** What the store keeps of a link, `links/<hash>.json`: the link itself it never holds. */
export interface LoginLink {
  readonly account: string;
  /** Where it was sent; it is void once the account bears another address. */
  readonly email: string;
  /** Version of the account at that time. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly made: number;
  /** Page to which the login returns. */
  readonly target: string;
}

/** Links that log in once, within ten minutes. */
export interface LoginLinks {
  /** @returns the token for the link, 64 hexadecimal digits of which only the hash is stored */
  make(link: Omit<LoginLink, 'made'>): Promise<{ readonly token: string; readonly until: number }>;
  /** The link of this token, where it still works. */
  find(token: string): Promise<LoginLink | undefined>;
  /** Uses it up; true for one request alone, however many come at once on however many instances. */
  use(token: string): Promise<boolean>;
}

/** @throws StoreError from each of its methods */
export function linksOn(slots: SlotStore, now: () => number): LoginLinks {
  const keyOf = async (token: string) => `links/${await sha256(token)}`;
  return {
    async make(link) {
      const token = randomHex(32);
      const made = now();
      await slots.put(`${await keyOf(token)}.json`, JSON.stringify({ ...link, made }));
      return { token, until: made + LINK_LIFETIME };
    },
    async find(token) {
      if (!/^[0-9a-f]{64}$/.test(token)) return undefined;
      const key = await keyOf(token);
      const [text, used] = await Promise.all([slots.get(`${key}.json`), slots.get(`${key}.used`)]);
      if (text === undefined || used !== undefined) return undefined;
      const link = JSON.parse(text) as LoginLink;
      return link.made <= now() + SKEW && now() < link.made + LINK_LIFETIME ? link : undefined;
    },
    use: async (token) => slots.put(`${await keyOf(token)}.used`, String(now())),
  };
}
