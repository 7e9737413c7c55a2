/** What stands between the words of a field: a line each, or a comma. */
export type Separator = '\n' | ',';

/** The words of a field as they are typed, empty ones too, and which of them the cursor stands in. */
const split = (text: string, cursor: number, separator: Separator) => ({
  parts: text.split(separator),
  current: text.slice(0, cursor).split(separator).length - 1,
});

/** The word in which the cursor stands, empty where none is begun, and the others. */
export function wordAt(
  text: string,
  cursor: number,
  separator: Separator,
): { readonly typed: string; readonly others: readonly string[] } {
  const { parts, current } = split(text, cursor, separator);
  const words = parts.map((part) => part.trim());
  return { typed: words[current] ?? '', others: words.filter((_, place) => place !== current) };
}

/** `text` with `word` in the place of the word at the cursor. */
export function withWord(text: string, cursor: number, separator: Separator, word: string): string {
  const { parts, current } = split(text, cursor, separator);
  const space = separator === ',' && current > 0 ? ' ' : '';
  return parts.with(current, space + word).join(separator);
}
