import type { CalendarDate } from '../../calendar-date.ts';
import type { PublicPaper } from '../../public-record.ts';
import { url } from '../../url.ts';
import { dayOfPaper } from '../papers.ts';
import type { RecordIndex } from '../record-index.ts';
import { stationsOf } from '../stations.ts';
import type { Checked, Finding } from './finding.ts';

/** Title of a paper with its number before it. */
const titleOf = ({ reference, title }: PublicPaper): string =>
  reference === undefined ? title : `${reference}: ${title}`;

/** Page, title and day of a paper. */
export function placeOfPaper(
  paper: PublicPaper,
  index: RecordIndex,
): Pick<Finding, 'page' | 'title' | 'date'> {
  const date = dayOfPaper(paper, index);
  return { page: url.paper(paper.key), title: titleOf(paper), ...(date !== undefined && { date }) };
}

/** Papers that hold neither a document nor a text. */
export function emptyPaperFindings(papers: readonly PublicPaper[], index: RecordIndex): Checked {
  const empty = papers.filter(({ files, text }) => files.length === 0 && text.trim() === '');
  return {
    kind: 'paper-empty',
    checked: papers.length,
    findings: empty.map((paper) => placeOfPaper(paper, index)),
  };
}

/** Public consultations whose day is over and that no published agenda shows. */
export function stationFindings(
  papers: readonly PublicPaper[],
  today: CalendarDate,
  index: RecordIndex,
): Checked {
  const past = papers.flatMap((paper) =>
    stationsOf(paper, index).flatMap(({ public: open, date, at, organization }) =>
      open && date !== undefined && date < today ? [{ paper, date, at, organization }] : [],
    ),
  );
  const findings = past
    .filter(({ at }) => at === undefined)
    .map(({ paper, date, organization }) => ({ ...placeOfPaper(paper, index), date, organization }));
  return { kind: 'station', checked: past.length, findings };
}
