/** What a member typed to hold a receipt against the log. */
export interface Typed {
  readonly n: string;
  readonly hash: string;
}

/** What came of it. */
export type Checked =
  | { readonly kind: 'nothing' }
  /** It is no receipt; `digits`: how many hexadecimal digits were typed. */
  | { readonly kind: 'malformed'; readonly what: 'number' | 'hash'; readonly digits: number }
  | { readonly kind: 'found'; readonly n: number }
  /** At that number stands something else, or nothing. */
  | { readonly kind: 'other'; readonly n: number; readonly stands: string | undefined }
  /** Without a number: nowhere. */
  | { readonly kind: 'nowhere' };

const HASH = /^[0-9a-f]{64}$/;

/** @param hashes of all records, by number */
export function checked({ n, hash }: Typed, hashes: readonly string[]): Checked {
  const [number, digits] = [
    n.replaceAll(/[\s.]/g, ''),
    hash.replaceAll(/[\s\u00AD\u200B:-]/g, '').toLowerCase(),
  ];
  if (number === '' && digits === '') return { kind: 'nothing' };
  if (!HASH.test(digits)) return { kind: 'malformed', what: 'hash', digits: digits.length };
  if (number === '') {
    const place = hashes.indexOf(digits);
    return place === -1 ? { kind: 'nowhere' } : { kind: 'found', n: place };
  }
  if (!/^\d{1,6}$/.test(number)) return { kind: 'malformed', what: 'number', digits: 0 };
  const stands = hashes[Number(number)];
  return stands === digits
    ? { kind: 'found', n: Number(number) }
    : { kind: 'other', n: Number(number), stands };
}
