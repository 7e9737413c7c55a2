/** One line of a text; `start` is the offset of its first character, `column` (from 1) the place asked for. */
export interface TextLine {
  readonly number: number;
  readonly start: number;
  readonly column: number;
  readonly text: string;
}

/** Gives the line that holds an offset, numbered from 1. */
export type LineFinder = (offset: number) => TextLine;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** How many of the ascending `starts` are at most `at`. */
function countUpTo(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds lines of one text. The lines are counted once, at the first question, so that many questions about a large text
 * stay cheap. Line ends are `\n`.
 */
export function lineFinder(text: string): LineFinder {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const number = countUpTo(starts, at);
    const start = starts[number - 1] as number;
    const next = starts[number];
    return {
      number,
      start,
      column: at - start + 1,
      text: text.slice(start, next === undefined ? undefined : next - 1),
    };
  };
}

/** One line alone: the one that holds `offset`. What stands below it is not looked at. */
export function lineAt(text: string, offset: number): TextLine {
  const end = text.indexOf('\n', Math.max(0, offset));
  return lineFinder(end === -1 ? text : text.slice(0, end))(offset);
}
