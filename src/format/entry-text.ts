import { FormatError } from './fault.ts';
import { lineAt } from './text-place.ts';

/** The line above and below the fields. */
export const FENCE = '---';

/** The text without byte order mark, with `\n` as the only line end. */
export function normalizeText(source: string): string {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The Markdown part in its canonical form. */
export const normalizeBody = (body: string): string => {
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return text === '' ? '' : `${text}\n`;
};

/** The line of a file, from 1, on which its Markdown part `text`, in canonical form, begins. */
export function bodyLine(source: string, text: string): number {
  const normal = normalizeText(source).trimEnd();
  return normal.slice(0, normal.length - text.trimEnd().length).split('\n').length;
}

/** Offset of the line end before the closing `---`. @throws FormatError where there is no front matter. */
export function closingFence(source: string): number {
  if (!source.startsWith(FENCE) || source.startsWith('----')) {
    throw new FormatError([{ code: 'front-matter-missing', values: {}, line: 1 }]);
  }
  const language = (source.slice(FENCE.length).split('\n', 1)[0] as string).trim();
  if (language !== '')
    throw new FormatError([{ code: 'front-matter-language', values: { language }, line: 1 }]);
  const close = source.indexOf('\n---', FENCE.length);
  if (close === -1) throw new FormatError([{ code: 'front-matter-unclosed', values: {}, line: 1 }]);
  const line = lineAt(source, close + 1);
  if (line.text.trimEnd() !== FENCE) {
    throw new FormatError([
      { code: 'front-matter-unclosed', values: { original: line.text }, line: line.number },
    ]);
  }
  return close;
}

/** What stands below the line that begins at `fence`. */
export const bodyAfter = (source: string, fence: number): string => {
  const lineEnd = source.indexOf('\n', fence);
  return lineEnd === -1 ? '' : source.slice(lineEnd + 1);
};
