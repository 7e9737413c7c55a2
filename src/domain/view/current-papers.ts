import { addMonths, type CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { PublicPaper } from '../public-record.ts';
import { dayOfPaper } from './papers.ts';
import type { RecordIndex } from './record-index.ts';
import { termOn } from './terms.ts';

/** Months that count as the current term of a body without one. */
const WITHOUT_TERM = 60;

/** Whether a paper belongs to the current term of its body: by its day, by a meeting that deals with it, or for want of a day. */
export function isCurrentPaper(paper: PublicPaper, index: RecordIndex): boolean {
  const { today } = index.record;
  const begins: CalendarDate = termOn(paper.body, today, index)?.startDate ?? addMonths(today, -WITHOUT_TERM);
  const day = dayOfPaper(paper, index);
  if (day === undefined || day >= begins) return true;
  return (index.itemsOfPaper.get(paper.key) ?? []).some(({ meeting }) => dayOf(meeting.start) >= begins);
}
