import { termHref } from './terms.ts';

/** A form of a term, word by word. */
interface Form {
  readonly key: string;
  readonly words: readonly string[];
}

/** The forms to look for by their first word, longest first, and the terms that have their link. */
export interface Wanted {
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly done: Set<string>;
}

/** Letters and digits, joined by hyphens, soft hyphens and the signs of gender-inclusive spelling: one word of German. */
const WORD = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\u00ad]|[-‐‑:*_·/](?=[\p{L}\p{N}]))*`;
const ANY_WORD = new RegExp(WORD, 'gu');
const NEXT_WORD = new RegExp(String.raw`\s+(${WORD})`, 'uy');

/** `text` (HTML without tags) with the first occurrence of each wanted term as a link. Marks it in `wanted.done`. */
export function linkWords(text: string, wanted: Wanted): string {
  let out = '';
  let written = 0;
  ANY_WORD.lastIndex = 0;
  for (let match = ANY_WORD.exec(text); match; match = ANY_WORD.exec(text)) {
    const candidates = wanted.forms.get(match[0]);
    if (!candidates || text[match.index - 1] === '&') continue;
    const found = longestMatch(candidates, text, ANY_WORD.lastIndex, wanted.done);
    if (!found) continue;
    wanted.done.add(found.key);
    const linked = text.slice(match.index, found.end);
    out += `${text.slice(written, match.index)}<a class="term-link" href="${termHref(found.key)}">${linked}</a>`;
    written = found.end;
    ANY_WORD.lastIndex = found.end;
  }
  return written === 0 ? text : out + text.slice(written);
}

/** The first of `candidates` without a link whose further words follow from `end` on, and where it ends. */
function longestMatch(candidates: readonly Form[], text: string, end: number, done: ReadonlySet<string>) {
  for (const { key, words } of candidates) {
    const last = done.has(key) ? undefined : endOf(words, text, end);
    if (last !== undefined) return { key, end: last };
  }
  return undefined;
}

/** Where the last of `words` ends, if those after the first follow from `end` on with only white space between. */
function endOf(words: readonly string[], text: string, end: number): number | undefined {
  let last = end;
  for (const word of words.slice(1)) {
    NEXT_WORD.lastIndex = last;
    if (NEXT_WORD.exec(text)?.[1] !== word) return undefined;
    last = NEXT_WORD.lastIndex;
  }
  return last;
}
