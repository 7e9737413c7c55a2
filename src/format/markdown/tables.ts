import type { Token } from 'markdown-it';

const ALIGN = /text-align:(left|center|right)/;

const isEmptyCell = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.content ?? '').trim() === '';

/** The position of the token that closes what opens at `from`. */
const closing = (tokens: readonly Token[], from: number, type: string): number =>
  tokens.findIndex((token, i) => i > from && token.type === type);

function isEmptyHead(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every((token, i) => token.type !== 'th_open' || isEmptyCell(tokens, from + i));
}

function tidyCell(tokens: readonly Token[], at: number): void {
  const token = tokens[at] as Token;
  const align = ALIGN.exec(String(token.attrGet('style') ?? ''))?.[1];
  token.attrs = align === undefined ? null : [['data-align', align]];
  if (token.type === 'th_open' && isEmptyCell(tokens, at)) {
    token.tag = 'td';
    (tokens[at + 2] as Token).tag = 'td';
  }
}

/** Tables without inline styles, without a head that says nothing, and without header cells that are empty. */
export function tidyTables(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const end = token.type === 'thead_open' ? closing(tokens, i, 'thead_close') : -1;
    if (end !== -1 && isEmptyHead(tokens, i, end)) {
      i = end;
      continue;
    }
    if (token.type === 'th_open' || token.type === 'td_open') tidyCell(tokens, i);
    kept.push(token);
  }
  return kept;
}
