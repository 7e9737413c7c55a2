import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';
import { keyedFor } from './keyed.ts';

/** Values that travel with a browser and come back unchanged: readable by whoever holds them, made by us alone. */
export interface Seal<T> {
  /** @param until milliseconds since 1970; from then on it opens no more */
  close(value: T, until: number): Promise<string>;
  /** The value, or undefined where the text is tampered with, cut, expired, or was sealed for something else. */
  open(text: string | undefined, now: number): Promise<T | undefined>;
}

/** First part of what is sealed; another form of it gets another number. */
const VERSION = 'v1';
/** No cookie of ours comes near; longer ones are not even looked at. */
const LONGEST = 4096;
/** Texts of good marks that are remembered; so many browsers at once. */
const MOST = 1000;

/**
 * @param purpose what the value is for; one sealed for another purpose does not open
 * @param read the value in the shape that it must have, undefined where it has another
 */
export function sealFor<T>(
  purpose: string,
  secrets: readonly [string, ...string[]],
  read: (value: unknown) => T | undefined,
): Seal<T> {
  const keyed = keyedFor(`seal ${purpose}`, secrets);
  const good = latest<{ readonly until: number; readonly value: unknown }>(MOST);
  return {
    async close(value, until) {
      const body = `${VERSION}.${encode(JSON.stringify({ until, value }))}`;
      return `${body}.${await keyed.sign(body)}`;
    },
    async open(text, now) {
      if (text === undefined || text.length > LONGEST) return undefined;
      const opened = good.get(text) ?? (await verified(text));
      return opened && opened.until > now ? read(opened.value) : undefined;
    },
  };

  /** What a text says that we sealed; the same text never says anything else, only whether it still counts changes. */
  async function verified(text: string) {
    const [version, sealed, mark, ...rest] = text.split('.');
    if (version !== VERSION || sealed === undefined || mark === undefined || rest.length > 0)
      return undefined;
    if (!(await keyed.verify(mark, `${version}.${sealed}`))) return undefined;
    const opened = JSON.parse(decode(sealed)) as { readonly until: number; readonly value: unknown };
    good.set(text, opened);
    return opened;
  }
}

/** So many values, those that were set last; the others must be found out anew. */
function latest<T>(most: number) {
  const kept = new Map<string, T>();
  return {
    get: (text: string) => kept.get(text),
    set(text: string, value: T): void {
      kept.set(text, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}

const encode = (text: string): string =>
  encodeBase64Url(new TextEncoder().encode(text).buffer).replace(/=+$/, '');
const decode = (text: string): string => new TextDecoder().decode(decodeBase64Url(text));
