import { failedWords, noteWords, partsWords, unknownWords } from '../../../format/wording/search.ts';
import { element } from './dom.ts';
import type { Jump, SearchState } from './engine-types.ts';

/** Things that a number or a date names by itself; they stand before any hit. */
export function jumpList(jumps: readonly Jump[]): HTMLElement[] {
  if (jumps.length === 0) return [];
  const items = jumps.map(({ title, detail, url }) => {
    const link = element('a', '', title);
    link.href = url;
    return element('li', '', [
      link,
      ...(detail === '' ? [] : [element('span', 'search-jump__detail', ` ${detail}`)]),
    ]);
  });
  return [
    element('section', 'search-jump', [
      element('h2', 'search-jump__title', 'Direkt dorthin'),
      element('ul', '', items),
    ]),
  ];
}

/** What else is to be said: words that occur nowhere, spellings that do, parts that did not load. */
export function remarks(
  { unknown, near, parts, failed, notes, jump }: SearchState,
  addressOf: (word: string, other: string) => string,
): HTMLElement[] {
  const lines: HTMLElement[] = [];
  lines.push(...notes.map((note) => element('p', '', noteWords(note))));
  if (unknown.length > 0 && jump.length === 0) lines.push(element('p', '', unknownWords(unknown)));
  lines.push(...parts.map(({ word, parts: found }) => element('p', '', partsWords(word, found))));
  if (jump.length === 0)
    lines.push(...near.flatMap(({ word, suggestions }) => nearLine(word, suggestions, addressOf)));
  if (failed.length > 0) lines.push(element('p', '', failedWords(failed)));
  return lines;
}

function nearLine(
  word: string,
  suggestions: readonly string[],
  addressOf: (word: string, other: string) => string,
): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const links = suggestions.flatMap((other, i): (Node | string)[] => {
    const link = element('a', '', other);
    link.href = addressOf(word, other);
    return i === 0 ? [link] : [', ', link];
  });
  return [element('p', 'results__near', [`Meinten Sie statt „${word}“ vielleicht `, ...links, '?'])];
}
