/** A text broken into lines, and the size at which they fit. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room that a text has: sizes in pixels, largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** Height of a line in multiples of the size. */
  readonly leading: number;
}

type Measure = (text: string, size: number) => number;

/** The words of a text in lines of at most `width`; a wider word has a line of its own. */
function broken(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many words of a line as fit with an ellipsis; of a single long word as many letters. */
function cut(line: string, width: number, size: number, measure: Measure): string {
  const separator = line.includes(' ') ? ' ' : '';
  const parts = separator === '' ? Array.from(line) : line.split(separator);
  while (parts.length > 1 && measure(`${parts.join(separator)}…`, size) > width) parts.pop();
  return `${parts.join(separator)}…`;
}

/** The text at the largest size at which it fits into the room; at the smallest one, what does not fit is cut off. */
export function fitLines(
  text: string,
  { width, height, sizes, leading }: Room,
  measure: Measure,
): FittedText {
  const smallest = sizes.at(-1) ?? 0;
  for (const size of sizes) {
    const lines = broken(text, width, size, measure);
    const fits =
      lines.every((line) => measure(line, size) <= width) && lines.length * size * leading <= height;
    if (fits) return { size, lines };
  }
  const lines = broken(text, width, smallest, measure);
  const most = Math.max(1, Math.floor(height / (smallest * leading)));
  const kept = lines.slice(0, most);
  return {
    size: smallest,
    lines: kept.map((line, position) => {
      const isCut = position === most - 1 && lines.length > most;
      return isCut || measure(line, smallest) > width ? cut(line, width, smallest, measure) : line;
    }),
  };
}
