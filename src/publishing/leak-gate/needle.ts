import { fold } from './fold.ts';
import { matcherOf } from './matcher.ts';

/** Something that must not be in the output (or, as a control, must be), told by its id alone. */
export interface Needle {
  /** Key and field path, such as `meetings/2026-12-10-rat/agenda/bef7mu28/title`. */
  readonly id: string;
  /** The text to look for; or, for a file, the SHA-256 of its bytes in hexadecimal. */
  readonly text?: string;
  readonly sha256?: string;
}

/** Looks for the needles' texts and for bytes of their hashes. */
export interface NeedleSearch {
  readonly inText: (text: string) => ReadonlySet<string>;
  /** Ids of the needles whose file has this SHA-256. */
  readonly ofHash: (sha256: string) => readonly string[];
}

const UMLAUT = /[äöüÄÖÜ]/g;

/**
 * The text; what becomes of it where a program loses the marks of its umlauts, or the umlauts; and its UTF-8 read as
 * Latin-1, which is how bytes that are no text are read.
 */
function spellings(text: string): string[] {
  const normal = text.normalize('NFC');
  const misread = Buffer.from(text).toString('latin1');
  const decomposed = normal.normalize('NFD');
  const all = [normal, misread, Buffer.from(decomposed).toString('latin1')];
  if (normal.search(UMLAUT) === -1) return [...new Set(all)];
  return [...new Set([...all, decomposed.replaceAll('\u0308', ''), normal.replace(UMLAUT, '')])];
}

/** A file's hash may stand in a page as hexadecimal or, for the browser's integrity check, as Base64. */
const hashTexts = (sha256: string): string[] => [sha256, Buffer.from(sha256, 'hex').toString('base64')];

/** Prepares the search for `needles`. */
export function needleSearch(needles: readonly Needle[]): NeedleSearch {
  const texts = needles.flatMap(({ id, text, sha256 }) =>
    [...(text === undefined ? [] : spellings(text)), ...(sha256 === undefined ? [] : hashTexts(sha256))].map(
      (spelling) => ({ id, symbols: Uint8Array.from(fold(spelling)) }),
    ),
  );
  const matcher = matcherOf(texts.map(({ symbols }) => symbols));
  const hashes = Map.groupBy(needles, ({ sha256 }) => sha256);
  return {
    inText(text) {
      const found = new Set<string>();
      matcher.search(fold(text), (position) => found.add((texts[position] as { id: string }).id));
      return found;
    },
    ofHash: (sha256) => (hashes.get(sha256) ?? []).map(({ id }) => id),
  };
}
