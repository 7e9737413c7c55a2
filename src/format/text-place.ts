/** One line of a text; `start` is the offset of its first character, `column` (from 1) the place asked for. */
export interface TextLine {
  readonly number: number;
  readonly start: number;
  readonly column: number;
  readonly text: string;
}

/** The line that holds `offset`, numbered from 1. Line ends are `\n`. */
export function lineAt(text: string, offset: number): TextLine {
  const at = Math.max(0, Math.min(offset, text.length));
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  let number = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < start; i = text.indexOf('\n', i + 1)) number += 1;
  return { number, start, column: at - start + 1, text: text.slice(start, end === -1 ? undefined : end) };
}

/** Line and column of `offset`, both from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const { number, column } = lineAt(text, offset);
  return { line: number, column };
}
