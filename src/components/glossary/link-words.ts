import { termHref } from './terms.ts';

/** The forms to look for by their first word, longest first, and the terms that have their link. */
export interface Wanted {
  readonly forms: ReadonlyMap<string, readonly { readonly key: string; readonly words: readonly string[] }[]>;
  readonly done: Set<string>;
}

/** Letters and digits, joined by hyphens, soft hyphens and the signs of gender-inclusive spelling: one word of German. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\u00ad]|[-‐‑:*_·/](?=[\p{L}\p{N}]))*/gu;

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** `text` (HTML without tags) with the first occurrence of each wanted term as a link. Marks it in `wanted.done`. */
export function linkWords(text: string, wanted: Wanted): string {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }): Token => ({
    word,
    start: index,
    end: index + word.length,
  }));
  let out = '';
  let written = 0;
  for (let at = 0; at < tokens.length; at++) {
    const found = matchAt(tokens, at, text, wanted);
    if (!found) continue;
    wanted.done.add(found.key);
    const [start, end] = [(tokens[at] as Token).start, (tokens[at + found.words.length - 1] as Token).end];
    out += `${text.slice(written, start)}<a class="term-link" href="${termHref(found.key)}">${text.slice(start, end)}</a>`;
    written = end;
    at += found.words.length - 1;
  }
  return out + text.slice(written);
}

function matchAt(tokens: readonly Token[], at: number, text: string, { forms, done }: Wanted) {
  const { word, start } = tokens[at] as Token;
  if (text[start - 1] === '&') return undefined;
  const candidates = forms.get(word) ?? forms.get(withSmallInitial(word));
  return candidates?.find(
    ({ key, words }) =>
      !done.has(key) && words.every((part, step) => step === 0 || follows(tokens, at + step, part, text)),
  );
}

/** True where the token is `word` and only white space stands before it since the token before. */
function follows(tokens: readonly Token[], at: number, word: string, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token?.word === word && /^\s+$/.test(text.slice(before.end, token.start));
}

/** Forms with a small initial are adjectives, which a sentence may begin with. Nouns always match as written. */
const withSmallInitial = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
