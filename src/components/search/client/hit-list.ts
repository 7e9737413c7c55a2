import { element } from './dom.ts';
import type { Hit, Segment } from './engine-types.ts';

const piecesOf = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, mark }) => (mark ? element('mark', '', text) : text));

/** One thing that was found, with a link to its place. */
export function hitItem(
  { kindLabel, title, detail, url, page, excerpt }: Hit,
  isNew: boolean,
): HTMLLIElement {
  const link = element('a', 'hit__title', piecesOf(title));
  link.href = url;
  const heading = element('h3', 'hit__heading', [link]);
  const about = element('p', 'hit__about', [
    ...(isNew ? [element('span', 'badge badge--info', 'neu'), ' '] : []),
    element('span', 'hit__kind', kindLabel),
    ...(detail === '' ? [] : [` ${detail}`]),
    ...(page === undefined ? [] : [`, Seite ${page}`]),
  ]);
  const text = excerpt.length === 0 ? [] : [element('p', 'hit__excerpt', piecesOf(excerpt))];
  return element('li', 'hit', [heading, about, ...text]);
}
