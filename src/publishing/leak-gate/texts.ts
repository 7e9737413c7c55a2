import { isUtf8 } from 'node:buffer';
import { ESCAPE_NAMES, unescape, unescapeOne } from './decode/unescape.ts';
import { withoutTags } from './decode/tags.ts';

/** One reading of some bytes as text, and what was undone for it. */
export interface Reading {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Escapes within escapes that are undone. */
const ROUNDS = 4;

const looksTagged = (text: string): boolean => /<[a-z!/?]/i.test(text);

/** The bytes as text: UTF-8 where they are, else one character each. */
export const plainText = (bytes: Buffer): string => bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');

/**
 * All readings of a text: as it stands, with its escapes undone as often as there are any, and each without its tags.
 * What is no text has no tags, and escapes only by chance.
 */
export function* readings(text: string, isText: boolean): Generator<Reading> {
  yield { text, steps: [] };
  if (!isText) {
    const after = unescape(text);
    if (after !== text) yield { text: after, steps: ['escapes'] };
    return;
  }
  if (looksTagged(text)) yield { text: unescape(withoutTags(text)), steps: ['tags'] };
  let before = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const after = unescape(before);
    if (after === before) return;
    yield { text: after, steps: ['escapes'] };
    if (looksTagged(after) && after.split('<').length > before.split('<').length) {
      yield { text: unescape(withoutTags(after)), steps: ['escapes', 'tags'] };
    }
    before = after;
  }
}

/** Says more exactly what was undone, for a find: the first escape alone that shows it, else all that occur. */
export function nameSteps(
  text: string,
  { steps }: Reading,
  shows: (text: string) => boolean,
): readonly string[] {
  const bare = steps.includes('tags') ? withoutTags(text) : text;
  const rest = steps.filter((step) => step === 'tags');
  if (shows(bare)) return rest;
  const single = ESCAPE_NAMES.find((name) => shows(unescapeOne(bare, name)));
  const names =
    single === undefined ? ESCAPE_NAMES.filter((name) => unescapeOne(bare, name) !== bare) : [single];
  return [...rest, names.join('+')];
}
