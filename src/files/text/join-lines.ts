import { formsAtBreak, type Vocabulary } from './word-breaks.ts';

/** A page's text as running text, and the other spelling of words that the end of a line left open. */
export interface JoinedText {
  readonly text: string;
  readonly forms: readonly string[];
}

/** Stands for a hyphen that a line ends with; pdfium writes the same noncharacter. */
const BREAK = '\uFFFE';
const AROUND_BREAKS = /[\p{L}\p{M}]*\uFFFE[\p{L}\p{M}]*/gu;
const WORDS = /\p{L}[\p{L}\p{M}]{2,}/gu;
/** Longer than any word; keeps a page without a blank from costing its square. */
const LONGEST_WORD = 80;

/** Unicode form NFKC, and one sign for every hyphen at the end of a line. */
const withBreaks = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll('\u2010', '-')
    .replaceAll(/\uFFFE\s*/g, BREAK)
    .replaceAll(/\u00AD[^\S\r\n]*(?:\r?\n\s*)?/g, '')
    .replaceAll(/(?<=[\p{L}\p{N}])-[^\S\r\n]*\r?\n\s*(?=[\p{L}\p{N}])/gu, BREAK);

const vocabularyOf = (texts: readonly string[]): Vocabulary =>
  new Set(
    texts.flatMap((text) =>
      (text.replaceAll(AROUND_BREAKS, ' ').match(WORDS) ?? []).map((word) => word.toLowerCase()),
    ),
  );

/** Signs without a meaning become blanks, runs of blanks one. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Co}\uFFFD\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

function joinPage(text: string, vocabulary: Vocabulary): JoinedText {
  const forms = new Set<string>();
  const [first = '', ...rest] = text.split(BREAK);
  const joined = [first];
  let last = first;
  for (const next of rest) {
    const before = /[\p{L}\p{M}\p{N}]*$/u.exec(last.slice(-LONGEST_WORD))?.[0] ?? '';
    const after = /^[\p{L}\p{M}\p{N}]*/u.exec(next.slice(0, LONGEST_WORD))?.[0] ?? '';
    const { between, other } = formsAtBreak(before, after, vocabulary);
    if (other !== undefined) forms.add(other);
    joined.push(between, next);
    last = next;
  }
  return { text: tidy(joined.join('')), forms: [...forms] };
}

/**
 * Makes running text of the raw texts of a document's pages. Hyphens at the ends of lines are resolved with what the
 * document's other words tell.
 */
export function joinLines(rawPages: readonly string[]): JoinedText[] {
  const texts = rawPages.map(withBreaks);
  const vocabulary = vocabularyOf(texts);
  return texts.map((text) => joinPage(text, vocabulary));
}
