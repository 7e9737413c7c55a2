import type { Told } from './told-changes.ts';
import { element, escaped } from './xml.ts';

/** A change as HTML: what changed as a list, else the summary. */
export function htmlOf({ words, summary }: Pick<Told, 'words' | 'summary'>): string {
  if (words.length === 0) return element('p', escaped(summary));
  return element('ul', words.map((word) => element('li', escaped(word))).join(''));
}
