import type { Token } from 'markdown-it';

const BREAKS = new Set(['softbreak', 'hardbreak']);
const ENDS_WORD = new Set(['inline', 'fence', 'code_block']);

function collect(tokens: readonly Token[], into: string[]): void {
  for (const token of tokens) {
    if (BREAKS.has(token.type)) into.push(' ');
    else if (token.children) collect(token.children, into);
    else if (!token.type.startsWith('html')) into.push(token.content);
    if (ENDS_WORD.has(token.type)) into.push(' ');
  }
}

/** The words of some tokens, without markup, in one line. */
export function plainTokens(tokens: readonly Token[]): string {
  const words: string[] = [];
  collect(tokens, words);
  return words.join('').replace(/\s+/g, ' ').trim();
}
