import type { Token } from 'markdown-it';
import { plainTokens } from './plain.ts';

const isEmpty = (token: Token | undefined): boolean => (token?.children ?? []).length === 0;

/** Takes out headings without text, which a screen reader would announce and say nothing. */
export function withoutEmptyHeadings(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.type === 'heading_open' && isEmpty(tokens[i + 1])) i += 2;
    else kept.push(token);
  }
  return kept;
}

/**
 * Sets the level of each heading: the highest becomes `offset` + 1, and none goes down by more than one, whatever the
 * source skips.
 * @returns the text of each heading, in order; its number stands in `data-heading`
 */
export function levelHeadings(tokens: readonly Token[], offset: number): string[] {
  const open: number[] = [];
  const texts: string[] = [];
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open') return;
    const level = Number(token.tag.slice(1));
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const tag = `h${Math.min(6, offset + open.length)}`;
    token.tag = tag;
    (tokens[i + 2] as Token).tag = tag;
    token.attrSet('data-heading', String(texts.length));
    texts.push(plainTokens((tokens[i + 1] as Token).children ?? []));
  });
  return texts;
}
