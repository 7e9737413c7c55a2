/** Words of a document in lower case that stand in it without a hyphen at the end of a line. */
export type Vocabulary = ReadonlySet<string>;

/** How a word is put together again, and how else it may be spelt. */
export interface AtBreak {
  /** What replaces the hyphen and the end of the line. */
  readonly between: '' | '-' | '- ';
  readonly other?: string;
}

/** Words that follow a supplementing hyphen, as in "Straßen- und Wegebau"; "wie" or "über" may end a word ("sowie"). */
const AFTER_SUPPLEMENT = new Set(['und', 'u', 'oder', 'bzw', 'beziehungsweise', 'sowie', 'als', 'aber']);
const CAPITALS = /^[\p{Lu}\p{N}]+$/u;

/**
 * Decides what a hyphen at the end of a line is: the typesetter's, which goes, or the word's own, which stays.
 * @param before letters and digits before it
 * @param after letters and digits that the next line begins with
 */
export function formsAtBreak(before: string, after: string, vocabulary: Vocabulary): AtBreak {
  if (before === '' || !/^\p{L}/u.test(after)) return { between: '-' };
  if (AFTER_SUPPLEMENT.has(after)) return { between: '- ' };
  const areWords = [before, after].every((half) => vocabulary.has(half.toLowerCase()));
  const hyphenated = `${before}-${after}`;
  const joined = `${before}${after}`;
  if (before.length > 1 && after.length > 1 && CAPITALS.test(joined))
    return areWords ? { between: '-', other: joined } : { between: '', other: hyphenated };
  // "Müller-|Lüdenscheidt", "E-|Mail", "EU-|weit": in a German word no capital follows a letter, and no small letter
  // follows capitals.
  if (/^\p{Lu}/u.test(after) || CAPITALS.test(before)) return { between: '-' };
  return areWords ? { between: '', other: hyphenated } : { between: '' };
}
