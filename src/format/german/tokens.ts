import { fold } from './fold.ts';

/** A word of a text as Pagefind files it: under the whole word, and under what stands between signs or humps. */
export interface Token {
  /** As written, without signs before and behind it. */
  readonly text: string;
  /** The whole word, folded ("radweg" of "Rad-Weg"). */
  readonly word: string;
  /** Pieces of two letters and more: "Rad" and "Weg", "AfD" gives "Af". As written; none for a plain word. */
  readonly pieces: readonly string[];
}

const LETTERS = /[\p{Alphabetic}\p{N}]+/gu;
const SIGN_OR_CAPITAL = /[^\p{Alphabetic}\p{N}]|.\p{Lu}/u;
const HUMPS =
  /(?<=\p{Ll})(?=\p{Lu}|\p{N})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}|\p{N})|(?<=\p{N})(?=\p{Lu}|\p{Ll})|[!-/:-@[-`{-~]/u;

/**
 * A text as it should reach the index and the query: composed, without soft hyphens and zero-width signs, with plain
 * hyphens and blanks. Pagefind splits at "-" only, so that "DRK–Heim" with a dash would not be found by "Heim".
 */
export const searchable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ');

/** Without the signs around it; empty where nothing else is there. */
function withoutSigns(word: string): string {
  const runs = [...word.matchAll(LETTERS)];
  const last = runs.at(-1);
  return last ? word.slice(runs[0]?.index, last.index + last[0].length) : '';
}

/**
 * What lies between signs, and between small letters, capitals and digits. Pagefind looks for humps only in a word
 * with a sign or a capital inside: "L410," gives 410, "L410" does not.
 */
function piecesOf(word: string): string[] {
  if (!SIGN_OR_CAPITAL.test(word)) return [];
  const pieces = word.split(HUMPS).filter((piece) => piece !== '');
  return pieces.length < 2 ? [] : pieces.filter((piece) => piece.length > 1);
}

/** The words of a text in their order; signs alone (§, –, *) are no words. */
export function tokens(text: string): Token[] {
  return searchable(text)
    .split(/\s+/)
    .map((raw) => ({ raw, word: withoutSigns(raw) }))
    .filter(({ word }) => word !== '')
    .map(({ raw, word }) => ({ text: word, word: fold(word), pieces: piecesOf(raw) }));
}
