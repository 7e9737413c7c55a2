/** Lower case without accents (ä as a): how Pagefind 1.5.2 files a word before it stems it. */
export const plainLetters = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const DIGRAPHS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/**
 * `ae oe ue` as umlauts, except where the word needs its u: behind q, and between vowels (neue, Feuer, Bauer).
 * A u or y between vowels comes back as a capital. Rule of Snowball's German stemmer, which Pagefind uses.
 */
export const withUmlauts = (lower: string): string =>
  lower
    .replace(/(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g, (letter) => letter.toUpperCase())
    .replace(/qu|ae|oe|ue/g, (pair) => DIGRAPHS[pair] ?? pair);

/**
 * Two spellings of a word are the same where this is the same: case, composed or not, ß or ss, ä or ae or a,
 * with hyphen or without, soft hyphens, points and strokes (0878/2017 as 08782017). Empty for signs alone.
 * Fold what was written, not what was folded already: some folds would change again.
 * Made to agree with Pagefind 1.5.2: Müller, Mueller and Muller are one, Maße and Masse too.
 */
export const fold = (word: string): string =>
  plainLetters(
    withUmlauts(
      plainLetters(word)
        .replaceAll('ß', 'ss')
        .replace(/[^\p{Alphabetic}\p{N}_]/gu, ''),
    ),
  );
