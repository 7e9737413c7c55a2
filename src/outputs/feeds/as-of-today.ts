import { dayOf } from '../../domain/local-time.ts';
import type { PublicMeeting } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { fullDate, fullTime } from '../../format/wording/dates.ts';
import { agendaPoints, meetingSentences, withOrganization } from './meeting-words.ts';
import { overdueSentences, tellsOverdue } from './overdue-news.ts';
import { paperSentences } from './paper-words.ts';
import { resolutionHeadline, resolutionSentences } from './resolution-words.ts';
import type { ToldChange } from './told-changes.ts';

/**
 * A change with what today's record says of the thing: date and place of a meeting and its agenda, kind and way of a
 * paper, outcome and vote of a resolution. Only for the document that people subscribe to: an archive stays as it is, so
 * it tells what the log does. A thing that is gone is in no record, and nothing more is told of it.
 */
export function asOfToday(change: ToldChange, index: RecordIndex): ToldChange {
  const [folder = '', key = ''] = change.object.split('/');
  return TELLERS[folder]?.(change, key, index) ?? change;
}

type Teller = (change: ToldChange, key: string, index: RecordIndex) => ToldChange | undefined;

const TELLERS: Readonly<Record<string, Teller>> = {
  meetings: (change, key, index) => {
    const meeting = index.meeting.get(key);
    if (!meeting) return undefined;
    const isNew = change.kind === 'published' && change.isForPaper !== true;
    const name = withOrganization(
      isNew ? `${meeting.title}, ${beginOf(meeting)}` : change.name,
      meeting,
      index,
    );
    const tellsAgenda = isNew || change.topic.term === 'tagesordnungen';
    const points = tellsAgenda && change.isForPaper !== true ? agendaPoints(meeting) : [];
    return {
      ...detailed(change, meetingSentences(meeting, index)),
      title: `${change.headline}: ${name}`,
      points,
    };
  },
  papers: (change, key, index) => {
    const paper = index.paper.get(key);
    if (!paper) return undefined;
    const number = paper.reference === undefined ? '' : ` ${paper.reference}`;
    const isNew = change.kind === 'published';
    return isNew
      ? {
          ...detailed(change, paperSentences(paper, index)),
          title: `${change.headline}${number}: ${change.name}`,
        }
      : change;
  },
  resolutions: (change, key, index) => {
    const resolution = index.resolution.get(key);
    if (!resolution) return undefined;
    const overdue = tellsOverdue(change) ? overdueSentences(resolution, index) : [];
    const told = detailed(change, [...overdue, ...resolutionSentences(resolution, index)]);
    if (change.kind !== 'published') return told;
    return { ...told, title: `${resolutionHeadline(resolution, index)}: ${change.name}` };
  },
};

const beginOf = ({ start, allDay }: PublicMeeting): string =>
  allDay ? fullDate(dayOf(start)) : fullTime(start);

/** That a thing is new needs no words of its own where more is told of it. */
function detailed(change: ToldChange, sentences: readonly string[]): ToldChange {
  const { kind, words, summary } = change;
  const details = kind === 'published' || words.length > 0 ? sentences : [summary, ...sentences];
  return { ...change, details, summary: (words.length > 0 ? [summary, ...details] : details).join(' ') };
}
