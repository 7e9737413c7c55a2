import { calendarDate } from '../domain/calendar-date.ts';
import type { SearchRecord } from '../outputs/search/search-record.ts';

/** A small record to search; the title is the text unless told. */
export const aSearchRecord = (
  id: string,
  title: string,
  { date, ...more }: Partial<Omit<SearchRecord, 'date'>> & { readonly date?: string } = {},
): SearchRecord => ({
  id,
  kind: 'paper',
  url: `/vorlagen/${id}/`,
  title,
  text: title,
  detail: '',
  filters: { kind: ['Vorlage'], ...(date !== undefined && { year: [date.slice(0, 4)] }) },
  ...(date !== undefined && { date: calendarDate(date) }),
  ...more,
});
