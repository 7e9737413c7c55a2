import { KEY } from '../key.ts';

/** What a thing can be that somebody follows by its key. */
const FOLLOWED_KINDS = ['body', 'organization', 'person', 'subject', 'place', 'paper'] as const;

export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

/**
 * What a subscriber wants to hear of. The key of a subject or place is its `wordKey`, of all others their own; `overdue`
 * are resolutions whose due date has passed.
 */
export type Interest =
  | { readonly kind: FollowedKind; readonly key: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'overdue' };

/** The most that one person follows. */
export const MOST_INTERESTS = 30;

/** Characters of a word that is followed, in its canonical form. */
export const WORD_LENGTH = { least: 3, most: 60 } as const;

/** Characters of a key that is followed. */
const LONGEST_KEY = 200;

/** Letters, digits and the signs of names and numbers: nothing that ends a line or opens a tag. */
const WORD = /^[\p{L}\p{M}\p{N} .,'’/&§()–-]+$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

/** The canonical form of an interest: `body:mittelaue`, `word:Lange Straße`, `all`, `overdue`. The reverse of `parseInterest`. */
export function interestText(interest: Interest): string {
  if (interest.kind === 'all' || interest.kind === 'overdue') return interest.kind;
  return `${interest.kind}:${interest.kind === 'word' ? interest.word : interest.key}`;
}

/**
 * The interest that a text names, in its canonical form; undefined where it names none. A word is composed, with single
 * blanks and none at its ends, has `WORD_LENGTH` characters and no less letters or digits than the shortest needs.
 */
export function parseInterest(text: string): Interest | undefined {
  if (text === 'all' || text === 'overdue') return { kind: text };
  const colon = text.indexOf(':');
  const [kind, rest] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
  if (kind === 'word') return wordInterest(rest);
  const followed = FOLLOWED_KINDS.find((name) => name === kind);
  return followed && rest.length <= LONGEST_KEY && KEY.test(rest) ? { kind: followed, key: rest } : undefined;
}

function wordInterest(text: string): Interest | undefined {
  const word = text.normalize('NFC').replace(/ +/g, ' ').replace(/^ | $/g, '');
  const { least, most } = WORD_LENGTH;
  if (word.length > most || !WORD.test(word)) return undefined;
  return (word.match(LETTER_OR_DIGIT) ?? []).length < least ? undefined : { kind: 'word', word };
}

/** Why a list of interests is refused. */
type InterestsFault = 'none' | 'too-many' | 'unknown';

/**
 * The interests that texts name, each once, in their order; words are the same whatever their case. A fault where one
 * names none, where there is none, or where there are more than `MOST_INTERESTS`.
 */
export function parseInterests(texts: readonly string[]): readonly Interest[] | { fault: InterestsFault } {
  const found = new Map<string, Interest>();
  for (const text of texts) {
    const interest = parseInterest(text);
    if (!interest) return { fault: 'unknown' };
    const key = interestText(interest).toLowerCase();
    if (!found.has(key)) found.set(key, interest);
    if (found.size > MOST_INTERESTS) return { fault: 'too-many' };
  }
  return found.size === 0 ? { fault: 'none' } : [...found.values()];
}
