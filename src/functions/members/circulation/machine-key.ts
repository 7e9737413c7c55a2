import { sha256 } from '../keyed.ts';

/**
 * Whether a request bears one of the keys of the publish job (`Authorization: Bearer …`, RFC 6750, section 2.1). Hashes are
 * compared, all of them and to their ends, so that the time tells nothing of a key.
 */
export async function bearsKey(header: string | undefined, keys: readonly string[] = []): Promise<boolean> {
  const [, given] = /^Bearer ([\x21-\x7e]{1,400})$/.exec(header ?? '') ?? [];
  if (given === undefined) return false;
  const [own, ...others] = await Promise.all([given, ...keys].map(sha256));
  return others.map((other) => isSame(own ?? '', other)).includes(true);
}

/** @param a, b hashes of one length */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let place = 0; place < a.length; place += 1) difference |= a.charCodeAt(place) ^ b.charCodeAt(place);
  return difference === 0;
}
