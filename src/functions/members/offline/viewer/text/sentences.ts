import type { Stretch } from './find.ts';

/** Behind these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:Nr|Nrn|Abs|Art|Ziff|Buchst|lit|S|Bd|ca|bzw|vgl|gem|ggf|evtl|inkl|zzgl|Dr|Prof|Str|Tel|Mio|Mrd|Tsd|lfd|max|min|usw|[a-zA-Z]|\d{1,2})\.\s*$/u;

/** Most signs of one sentence: a table without any full stop is cut, so that keys reach its parts. */
const LONGEST = 600;

/** The sentences of a page (`page-text.ts`), in reading order: what is chosen by keyboard. A heading is one of its own. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    // line breaks within a paragraph end no sentence; a space has the same length
    const flat = text.slice(start, end).replaceAll(/\s/gu, ' ');
    for (const { start: from, end: to } of joined(flat)) {
      const trimmed = trim(flat, from, to);
      if (trimmed.end > trimmed.start) found.push({ start: start + trimmed.start, end: start + trimmed.end });
    }
  }
  return found;
}

function paragraphsOf(text: string): Stretch[] {
  const ends = [...text.matchAll(/\n\s*\n/gu)].map((match) => match.index + match[0].length);
  return [...ends, text.length].map((end, position) => ({ start: ends[position - 1] ?? 0, end }));
}

/** What the segmenter finds, put together again behind a shortened word. */
function joined(text: string): Stretch[] {
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  const found: Stretch[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    const goesOn = last && SHORTENED.test(text.slice(last.start, last.end)) && end - last.start < LONGEST;
    if (goesOn) found.splice(-1, 1, { start: last.start, end });
    else found.push({ start: index, end });
  }
  return found.flatMap(({ start, end }) => cut(text, start, end));
}

/** In pieces no longer than {@link LONGEST}, at a space. */
function cut(text: string, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

function trim(text: string, from: number, to: number): Stretch {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  return { start, end: Math.max(start, from + whole.trimEnd().length) };
}
