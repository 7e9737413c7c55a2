import type { Token } from 'markdown-it';

/** HTML that somebody typed into Markdown, and the line of the text on which it begins, from 0. */
export interface RawHtml {
  readonly content: string;
  readonly line: number;
}

const newlines = (text: string): number => text.split('\n').length - 1;

/** Of a paragraph: the parser keeps no lines within it, so each piece is looked for behind the one before. */
function inParagraph({ content, children }: Token, line: number): RawHtml[] {
  const found: RawHtml[] = [];
  let at = 0;
  for (const child of children ?? []) {
    const start = child.content === '' ? -1 : content.indexOf(child.content, at);
    if (child.type === 'html_inline')
      found.push({ content: child.content, line: line + newlines(content.slice(0, Math.max(at, start))) });
    if (start !== -1) at = start + child.content.length;
  }
  return found;
}

/** All raw HTML of a text that was parsed, in its order. */
export function rawHtmlOf(tokens: readonly Token[]): RawHtml[] {
  const found: RawHtml[] = [];
  let line = 0;
  for (const token of tokens) {
    // cells of a table have the line of their row
    line = token.map?.[0] ?? line;
    if (token.type === 'html_block') found.push({ content: token.content, line });
    else if (token.type === 'inline') found.push(...inParagraph(token, line));
  }
  return found;
}

/** The line of a place in the pieces joined by line ends. */
export function lineIn(pieces: readonly RawHtml[], offset: number): number {
  let start = 0;
  for (const { content, line } of pieces) {
    if (offset <= start + content.length) return line + newlines(content.slice(0, offset - start));
    start += content.length + 1;
  }
  return 0;
}
