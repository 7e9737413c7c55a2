import { longDate } from '../../format/wording/dates.ts';
import type { DocumentData } from '../model/index.ts';
import { Writer } from './block.ts';
import { letterheadHtml } from './letterhead.ts';
import { element, escaped } from './tags.ts';

/** What a document on a page needs to know of its surroundings. */
export interface DocumentPage {
  /** Address of the picture of the arms; without it the letterhead has none. */
  readonly armsUrl?: string;
}

const line = (text: string | undefined, name: string): string =>
  text === undefined ? '' : element('p', escaped(text), { class: name });

/** "Aubrück, den 3. März 2027" */
function dateHtml({ place, date, undated }: DocumentData): string {
  if (date === undefined || undated) return '';
  const before = place === undefined ? '' : `${escaped(place)} `;
  return element('p', before + element('time', longDate(date), { datetime: date }), { class: 'doc-date' });
}

/**
 * A document as HTML: an `<article>` with its title as `<h1>`, in the same words and order as its PDF. All text is escaped;
 * its classes begin with `doc`, its looks are in `styles/_document.scss`.
 */
export function documentHtml(data: DocumentData, { armsUrl }: DocumentPage = {}): string {
  const head = element(
    'header',
    letterheadHtml(data.letterhead, armsUrl) +
      line(data.mark, 'doc-mark') +
      dateHtml(data) +
      line(data.kicker, 'doc-kicker') +
      element('h1', escaped(data.title)),
    { class: 'doc-head' },
  );
  const foot =
    data.footer === '' ? '' : element('footer', line(data.footer, 'doc-small'), { class: 'doc-foot' });
  return element('article', head + new Writer().blocks(data.blocks) + foot, {
    class: `doc doc-${data.sheet}`,
    lang: 'de',
  });
}
