import type { Needle } from './needle.ts';

/** A piece of text; `hit` is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 80;
const LENGTH = 240;
const LONGEST_WORD = 60;
/** What is longer is another part of a compound. */
const LONGEST_ENDING = 8;

/** The text around the first hit with all hits marked; undefined where there is none. */
export function snippetOf(text: string, needles: readonly Needle[]): readonly Piece[] | undefined {
  const first = firstHit(text, needles);
  if (first === undefined) return undefined;
  const start = wordStart(text, Math.max(0, first - BEFORE));
  const cut = text.slice(start, wordStart(text, Math.min(text.length, start + LENGTH)));
  const pieces = marked(cut.trim(), needles);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...pieces,
    ...(start + cut.length < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** The whole text with its hits marked, each with its ending. */
export function marked(text: string, needles: readonly Needle[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of hitsIn(text, needles)) {
    if (start < from) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

function firstHit(text: string, needles: readonly Needle[]): number | undefined {
  const starts = needles.flatMap((needle) => {
    needle.lastIndex = 0;
    const index = needle.exec(text)?.index;
    return index === undefined ? [] : [index];
  });
  return starts.length === 0 ? undefined : Math.min(...starts);
}

const hitsIn = (text: string, needles: readonly Needle[]): (readonly [start: number, end: number])[] =>
  needles
    .flatMap((needle) => {
      needle.lastIndex = 0;
      return [...text.matchAll(needle)];
    })
    .map((match) => {
      const end = match.index + match[0].length;
      const ending = /^[\p{L}\p{N}\u00AD]*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
      return [match.index, ending > LONGEST_ENDING ? end : end + ending] as const;
    })
    .sort(([a], [b]) => a - b);

/** The next place at which a word begins, not to cut one. */
function wordStart(text: string, near: number): number {
  if (near === 0 || near >= text.length) return near;
  const blank = text.indexOf(' ', near);
  return blank === -1 || blank > near + 30 ? near : blank + 1;
}
