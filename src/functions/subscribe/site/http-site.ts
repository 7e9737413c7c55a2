import type { z } from 'zod';
import {
  type EntryNotice,
  entryNoticeSchema,
  noticeAddress,
  OFFER_ADDRESS,
  type SiteOffer,
  siteOfferSchema,
} from '../../../domain/subscriptions/index.ts';
import { type SitePort, SiteSilent } from '../ports.ts';
import { readLimited } from './read-limited.ts';

/** Milliseconds until an answer must be there. */
const PATIENCE = 15_000;
/** Milliseconds for which the offer is not asked for again. */
const TRUST = 300_000;
const LARGEST_OFFER = 4 * 1024 * 1024;
const LARGEST_NOTICE = 16 * 1024 * 1024;
/** Characters of all notices that are remembered; what is older must be fetched anew. */
const MOST_REMEMBERED = 24 * 1024 * 1024;

interface Read<T> {
  readonly size: number;
  readonly value: T;
}

/**
 * The public site at `origin`, and nothing else: no redirect is followed, answers are cut off where they are too long or take too
 * long, and what has not the shape that it must have counts as silence.
 * @param now milliseconds since 1970
 */
export function httpSite(
  origin: string,
  { fetch: ask, now }: { readonly fetch: typeof fetch; readonly now: () => number },
): SitePort {
  let offer: { readonly at: number; readonly value: SiteOffer } | undefined;
  const notices = new Map<number, Read<EntryNotice>>();

  async function read<T>(path: string, schema: z.ZodType<T>, largest: number): Promise<Read<T> | undefined> {
    try {
      const answer = await ask(`${origin}${path}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
        headers: { Accept: 'application/json' },
      });
      if (answer.status === 404 || answer.status === 410) {
        await answer.body?.cancel();
        return undefined;
      }
      if (!answer.ok) throw new SiteSilent(`status ${answer.status}`);
      const text = await readLimited(answer, largest);
      return { size: text.length, value: schema.parse(JSON.parse(text)) };
    } catch (cause) {
      throw cause instanceof SiteSilent ? cause : new SiteSilent('no answer of its shape', { cause });
    }
  }

  return {
    async offer() {
      if (offer && offer.at + TRUST > now()) return offer.value;
      try {
        const found = await read(OFFER_ADDRESS, siteOfferSchema, LARGEST_OFFER);
        if (!found) throw new SiteSilent('no offer');
        offer = { at: now(), value: found.value };
      } catch (error) {
        // what was known a while ago is better than no page
        if (!offer) throw error;
        offer = { ...offer, at: now() };
      }
      return offer.value;
    },
    async notice(entry) {
      const known = notices.get(entry);
      if (known) return known.value;
      const found = await read(noticeAddress(entry), entryNoticeSchema, LARGEST_NOTICE);
      if (!found) return undefined;
      if (found.value.number !== entry) throw new SiteSilent('another entry');
      notices.set(entry, found);
      forgetOldest(notices);
      return found.value;
    },
  };
}

function forgetOldest(notices: Map<number, Read<EntryNotice>>): void {
  let sum = [...notices.values()].reduce((all, { size }) => all + size, 0);
  for (const [oldest, { size }] of notices) {
    if (sum <= MOST_REMEMBERED || notices.size === 1) break;
    notices.delete(oldest);
    sum -= size;
  }
}
