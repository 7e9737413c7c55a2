import type { DocumentData } from '../model/index.ts';
import { DocumentFault, shortened } from './document-fault.ts';
import { pageTexts } from './page-texts.ts';
import { bodyTexts, headTexts, type PlacedText } from './placed-texts.ts';

/** Letters and signs alone: no spaces, hyphens of either kind, or what PDFium puts in place of a hyphen (U+FFFE). */
const lettersOf = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}\p{Dash}\ufffe]/gu, '');

/** Letters of all pages without their foot and their running head, and where each page ends. */
interface Letters {
  readonly text: string;
  readonly ends: readonly number[];
}

function lettersOfPages(pages: readonly string[], data: DocumentData): Letters {
  const head = lettersOf(data.letterhead.name + (data.mark ?? ''));
  let text = '';
  const ends = pages.map((page, i) => {
    const foot = lettersOf(`${data.footer}Seite ${i + 1} von ${pages.length}`);
    let own = lettersOf(page);
    if (own.endsWith(foot)) own = own.slice(0, own.length - foot.length);
    if (i > 0 && own.startsWith(head)) own = own.slice(head.length);
    text += own;
    return text.length;
  });
  return { text, ends };
}

/**
 * Where the words of a text end, one after the other; undefined unless they lie on more than one page: cells that stand side
 * by side are torn by the end of a page, each of its own.
 */
function tornEnd({ text, ends }: Letters, words: readonly string[], from: number): number | undefined {
  let at = from;
  let first: number | undefined;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found === -1) return undefined;
    first ??= found;
    at = found + word.length;
  }
  return ends.some((end) => (first ?? at) < end && end < at) ? at : undefined;
}

function missingText(letters: Letters, texts: readonly PlacedText[]): PlacedText | undefined {
  let at = 0;
  for (const placed of texts) {
    const wanted = lettersOf(placed.text);
    const found = letters.text.indexOf(wanted, at);
    const words = placed.text.split(/[\s\p{Dash}]+/u).map(lettersOf);
    const end = found === -1 ? tornEnd(letters, words, at) : found + wanted.length;
    if (end === undefined) return placed;
    at = end;
  }
  return undefined;
}

/**
 * Reads a PDF again and compares it with what it was made of.
 * @throws DocumentFault where a text is missing or not in its place
 */
export async function guardText(data: DocumentData, pdf: Uint8Array): Promise<void> {
  const pages = await pageTexts(pdf);
  const letters = lettersOfPages(pages, data);
  const whole = lettersOf(pages.join(''));
  const missing =
    headTexts(data).find(({ text }) => !whole.includes(lettersOf(text))) ??
    missingText(letters, bodyTexts(data));
  if (missing === undefined) return;
  throw new DocumentFault(data, {
    where: missing.where,
    what: `Der Text „${shortened(missing.text)}“ fehlt in der fertigen Datei oder steht nicht an seinem Platz.`,
    remedy: 'Es entstand keine Datei. Bitte melden Sie diese Meldung denen, die das Programm betreuen.',
  });
}
