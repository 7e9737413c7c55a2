import type { NoteTarget } from '../../types.ts';

/** A place in a document: the sign at `at` in the text of a page, which counts from 1. */
export interface Spot {
  readonly page: number;
  readonly at: number;
}

/** From one spot to the other, which lies behind it. */
export interface Passage {
  readonly start: Spot;
  readonly end: Spot;
}

/** Most signs that one highlight may hold. */
export const LONGEST_QUOTE = 4000;

/** Signs around the quote that are kept, by which the same words elsewhere are told from it. */
const AROUND = 32;

/**
 * The quote that a passage is found by again, with spaces in the place of line breaks. Undefined where it holds no word or
 * more than {@link LONGEST_QUOTE}. @param textOf text of a page (`page-text.ts`)
 */
export function quoteOf({ start, end }: Passage, textOf: (page: number) => string): NoteTarget | undefined {
  const pages = Array.from({ length: end.page - start.page + 1 }, (_, index) => start.page + index);
  const exact = flat(
    pages
      .map((page) =>
        textOf(page).slice(page === start.page ? start.at : 0, page === end.page ? end.at : undefined),
      )
      .join('\n'),
  ).trim();
  if (!/[\p{L}\p{N}]/u.test(exact) || exact.length > LONGEST_QUOTE) return undefined;
  const before = flat(textOf(start.page).slice(0, start.at)).trimStart();
  const behind = flat(textOf(end.page).slice(end.at)).trimEnd();
  return { page: start.page, exact, prefix: before.slice(-AROUND), suffix: behind.slice(0, AROUND) };
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** A quote to be read: words parted at the end of a line are whole again. */
export const readable = (quote: string): string =>
  quote.replaceAll(/(?<=\p{Ll})[-\u00AD] (?!(?:und|oder|bzw|sowie)(?!\p{L}))(?=\p{Ll})|\u00AD/gu, '');
