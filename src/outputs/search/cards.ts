import { type Card, PIECE_WORDS } from '../../format/search/index-files.ts';
import type { SearchRecord } from './search-record.ts';

/** A record as the browser shows it: a card, and the pieces of a long text. */
export interface CardFiles {
  readonly card: Card;
  /** Empty where the card holds the text. */
  readonly pieces: readonly string[];
}

/** The card of a record and the pieces of its text, each of `PIECE_WORDS` words. */
export function cardOf({ id, kind, url, title, detail, date, text, pages }: SearchRecord): CardFiles {
  const words = text === '' ? [] : text.split(' ');
  const isShort = words.length <= PIECE_WORDS;
  const count = isShort ? 0 : Math.ceil(words.length / PIECE_WORDS);
  return {
    card: {
      id,
      kind,
      url,
      title,
      detail,
      ...(date && { date }),
      ...(isShort && { text }),
      ...(pages && { pages }),
    },
    pieces: Array.from({ length: count }, (_, at) =>
      words.slice(at * PIECE_WORDS, (at + 1) * PIECE_WORDS).join(' '),
    ),
  };
}
