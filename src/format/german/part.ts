import type { Vocabulary } from './joints.ts';

/** A piece of a compound as it may be read. */
export interface Part {
  readonly kind: 'known' | 'derived' | 'marked' | 'unknown';
  /** The less the better. */
  readonly cost: number;
  /** An unknown piece may stand behind it: it is long and its linking letter shows that it ends here. */
  readonly carries: boolean;
  /** It may stand behind an unknown piece. */
  readonly follows: boolean;
  /** Its letters are often the end of another word: not behind a piece that is not known itself. */
  readonly chance: boolean;
}

const KNOWN = 10;
const SHORT = 4;
const DERIVED = 18;
const MARKED = 36;
const UNKNOWN = 40;

/** Prefixes that make a new word, which stays whole (Ab|schnitt is none); over, before and after are words of their own. */
const PREFIX = /^(?:ab|an|auf|aus|be|ein|ent|ge|ver|um|zu)(?=.{4})/;
/** Endings that always take an s before the next word: what ends so is a part, known or not (Digitalisierungs|…). */
const MARK = /...(?:ung|ion|heit|keit|schaft|tat)s$/;
/** What an unknown piece in front must not end in: the prefix belongs to the word behind it (Bau|abschnitt). */
const OPEN_END = /(?:ab|an|auf|aus|be|ein|ent|ge|ver|zer|um|zu|vor|un|zusammen|[^aeiouy]v)$/;
/** What an unknown piece at the end must not begin with: endings make no compound (Personal|isierung). */
const SUFFIX =
  /^(?:ch[^aeiouy]|chaft|is|ier|lich|keit|heit|schaft|ung|ig|bar|sam|los|haft|tum|ling|chen|lein|in|er|en|es|e|ia|io|iv|al|ant|at|st|t[^aeioury]|s[bdfghrvz]|sche[mnrs]?$)/;
const VOWEL = /[aeiouy]/;

const shortCost = (text: string): number => (text.length < 4 ? SHORT : 0);

function unknownPart(text: string, last: boolean, first: boolean): Part | undefined {
  if (text.length < 4 || !VOWEL.test(text) || (last && first)) return undefined;
  if (last ? SUFFIX.test(text) : OPEN_END.test(text)) return undefined;
  return { kind: 'unknown', cost: UNKNOWN + text.length / 2, carries: false, follows: false, chance: false };
}

/** How `text` is read as a part that is the first or the last one, or undefined where it can be none. */
export function partAt(text: string, last: boolean, first: boolean, words: Vocabulary): Part | undefined {
  const forms = last ? words.end : words.front;
  const cost = forms.get(text);
  if (cost !== undefined) {
    const carries = !last && text.length >= 6 && (cost > 0 || MARK.test(text));
    return {
      kind: 'known',
      cost: KNOWN + cost + shortCost(text),
      carries,
      follows: words.tails.has(text),
      chance: words.byChance.has(text),
    };
  }
  const base = text.replace(PREFIX, '');
  const derived = base === text ? undefined : forms.get(base);
  if (derived !== undefined)
    return { kind: 'derived', cost: DERIVED + derived, carries: false, follows: false, chance: false };
  if (!last && MARK.test(text))
    return { kind: 'marked', cost: MARKED, carries: true, follows: false, chance: false };
  return unknownPart(text, last, first);
}
