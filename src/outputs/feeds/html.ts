import type { Told } from './told-changes.ts';
import { element, escaped } from './xml.ts';

/** What is told as HTML: what changed as a list or else the summary, then the details, then the points. */
export function htmlOf({ words, summary, details, points = [] }: Told): string {
  const first = words.length > 0 ? list(words) : details === undefined ? paragraph(summary) : '';
  return first + (details ?? []).map(paragraph).join('') + list(points);
}

const paragraph = (text: string): string => element('p', escaped(text));

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : element('ul', items.map((item) => element('li', escaped(item))).join(''));
