import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ColumnName, SearchKind } from '../../format/search/index-files.ts';

/** Values by which a record is narrowed, in German as they are shown. */
export type RecordFilters = Readonly<Partial<Record<ColumnName, readonly string[]>>>;

/** One thing that can be found. */
export interface SearchRecord {
  /** Its kind, or `minutes`, and its key, id or address behind a colon; stable. */
  readonly id: string;
  readonly kind: SearchKind;
  /** Path on the site, with an anchor where it is a part of a page; of a document elsewhere its address. */
  readonly url: string;
  readonly title: string;
  /** What is searched and excerpted: plain words in one line. */
  readonly text: string;
  /** For sorting and for the shard. */
  readonly date?: CalendarDate;
  /** One line under the title: number, body, date. */
  readonly detail: string;
  readonly filters: RecordFilters;
  /** Numbers by which the thing is called, as they are written: "0878/2017". */
  readonly numbers?: readonly string[];
  /** Further words by which it is found, shown nowhere: other spellings. */
  readonly words?: readonly string[];
  /** Word of `text` with which each page of a document begins. */
  readonly pages?: readonly number[];
}

/** Plain words in one line, without marks that only guide a line break. */
export const oneLine = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text !== '')
    .join(' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The same of texts that belong together by nothing but their thing: a full stop keeps each from running into the next. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  const said = texts.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  return oneLine(
    ...said.map((text, at) => (at === said.length - 1 || /[.!?:;,…]$/.test(text) ? text : `${text}.`)),
  );
}

/** "Rat · 15. Mai 2017": the parts that there are. */
export const detailOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');
