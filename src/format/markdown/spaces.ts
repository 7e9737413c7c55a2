import type { Token } from 'markdown-it';
import { keepTogether } from '../wording/keep-together.ts';

/** Keeps figures with their units in the words of a text; code, addresses and HTML stay as they are. */
export function keepFiguresTogether(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === 'text') token.content = keepTogether(token.content);
    else if (token.type === 'inline') keepFiguresTogether(token.children ?? []);
  }
}
