import { htmlParts } from './html-parts.ts';
import { linkWords, type Wanted } from './link-words.ts';
import { TERMS, type TermKey } from './terms.ts';

export interface LinkOptions {
  /** The only terms to link; all by default. */
  readonly ids?: Iterable<TermKey>;
}

/**
 * Links the first occurrence of each glossary term in sanitised HTML to its entry: `<a class="term-link" href="/glossar/#…">`.
 * Links, headings, table heads, captions, buttons and code stay as they are, and so does every word whose meaning is
 * everyday. Pure and linear in the length of the text.
 */
export const linkTerms = (html: string, options: LinkOptions = {}): string =>
  linkTermsInAll([html], options)[0] as string;

/** The same for several texts of one page: each term is linked once in all of them. */
export function linkTermsInAll(texts: readonly string[], { ids }: LinkOptions = {}): string[] {
  const wanted = wantedForms(ids && new Set(ids));
  return texts.map((html) =>
    htmlParts(html)
      .map(({ text, open }) => (open ? linkWords(text, wanted) : text))
      .join(''),
  );
}

type Forms = Wanted['forms'];
let allForms: Forms | undefined;

function wantedForms(keys: ReadonlySet<string> | undefined): Wanted {
  const forms = keys ? formsOf(keys) : (allForms ??= formsOf(undefined));
  return { forms, done: new Set() };
}

function formsOf(keys: ReadonlySet<string> | undefined): Forms {
  const forms = new Map<string, { key: string; words: string[] }[]>();
  for (const { key, forms: written } of TERMS) {
    if (keys && !keys.has(key)) continue;
    for (const form of written) {
      const words = form.split(' ');
      for (const first of firstWords(words[0] as string)) {
        forms.set(first, [...(forms.get(first) ?? []), { key, words }]);
      }
    }
  }
  for (const candidates of forms.values()) candidates.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** A form with a small initial is an adjective, which a sentence may begin with. Nouns match as written only. */
const firstWords = (word: string): Set<string> =>
  new Set([word, word.charAt(0).toUpperCase() + word.slice(1)]);
