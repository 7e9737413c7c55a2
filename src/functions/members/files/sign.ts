import { keyedFor } from '../keyed.ts';
import type { MembersSettings } from '../settings.ts';
import { safeFileName } from './file-name.ts';

/** Seconds that an address lasts at most, whatever the settings say. */
const LONGEST = 60;
/** Seconds by which clocks of several machines may differ. */
const SKEW = 10;

/** What an address opens: one object, under one name, in one way, until one instant. */
export interface SignedFile {
  readonly sha256: string;
  readonly name: string;
  /** Media type under which it is answered. */
  readonly type: string;
  readonly disposition: 'inline' | 'attachment';
  /** Seconds since 1970. */
  readonly expires: number;
}

/** Writes and reads addresses of documents, `/datei/<sha256>?n=…&t=…&d=…&e=…&s=…`. */
export interface FileAddresses {
  /** @param now milliseconds since 1970 */
  write(file: Omit<SignedFile, 'expires'>, now: number): Promise<string>;
  /** What the address opens now; undefined where it is not, or no longer, one of ours. */
  read(url: URL, now: number): Promise<SignedFile | undefined>;
}

const WAYS = { i: 'inline', a: 'attachment' } as const;
const PATH = /^\/datei\/([0-9a-f]{64})$/;
const NAMES = ['d', 'e', 'n', 's', 't'];

/**
 * Addresses under the secrets of `settings`. Those made before the watermark was switched on open nothing afterwards: they
 * may lead to what is now to be stamped.
 */
export function fileAddresses(
  settings: Pick<MembersSettings, 'keys' | 'urlSeconds' | 'watermark'>,
): FileAddresses {
  const keyed = keyedFor('document address 1', settings.keys);
  const seconds = Math.min(settings.urlSeconds, LONGEST);
  // JSON of a list of texts: no two lists give the same text
  const words = ({ sha256, name, type, disposition, expires }: SignedFile) =>
    JSON.stringify([settings.watermark ? 'stamped' : 'plain', sha256, name, type, disposition, `${expires}`]);
  return {
    async write(file, now) {
      const signed = {
        ...file,
        name: safeFileName(file.name),
        expires: Math.floor(now / 1000) + seconds,
      };
      const query = new URLSearchParams({
        n: signed.name,
        t: file.type,
        d: file.disposition === 'inline' ? 'i' : 'a',
        e: `${signed.expires}`,
        s: await keyed.sign(words(signed)),
      });
      return `/datei/${file.sha256}?${query.toString()}`;
    },
    async read(url, now) {
      const claimed = claimedBy(url);
      if (!claimed) return undefined;
      const { mark, file } = claimed;
      const left = file.expires - now / 1000;
      const isOurs = await keyed.verify(mark, words(file));
      // further away than we ever sign: the clock was set back
      return isOurs && left > 0 && left <= seconds + SKEW ? file : undefined;
    },
  };
}

/** What the address says of itself: each parameter once, and no other. */
function claimedBy({ pathname, searchParams }: URL): { file: SignedFile; mark: string } | undefined {
  const sha256 = PATH.exec(pathname)?.[1];
  const [way, expires, name, mark, type] = NAMES.map((key) => searchParams.get(key) ?? '');
  const isComplete = [...searchParams.keys()].sort().join() === NAMES.join();
  if (sha256 === undefined || !isComplete || (way !== 'i' && way !== 'a')) return undefined;
  if (!/^[1-9][0-9]{0,11}$/.test(expires ?? '')) return undefined;
  return {
    file: { sha256, name: name ?? '', type: type ?? '', disposition: WAYS[way], expires: Number(expires) },
    mark: mark ?? '',
  };
}
