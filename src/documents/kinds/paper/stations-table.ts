import type { PublicPaper } from '../../../domain/public-record.ts';
import {
  type ItemInMeeting,
  type RecordIndex,
  type Station,
  stationsOf,
} from '../../../domain/view/index.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import { CONSULTATION_ROLE } from '../../../format/wording/enums.ts';
import { outcomeLine } from '../../../format/wording/votes.ts';
import type { Block } from '../../model/index.ts';
import { figuresTogether } from '../../parts/index.ts';

/** How a station ended. Nothing here depends on the day on which the document is made. */
function resultOf({ public: open, at }: Station): string {
  if (!open) return 'nicht öffentlich';
  return (at && resultAt(at)) ?? 'noch offen';
}

function resultAt({ meeting, item }: ItemInMeeting): string | undefined {
  const line = outcomeLine({
    ...item.result,
    vote: item.vote,
    onMinutes: item.approvesMinutesOf !== undefined,
  });
  if (line !== '') return figuresTogether(line);
  if (meeting.status === 'cancelled') return 'Sitzung abgesagt';
  if (meeting.status === 'moved') return 'Sitzung verlegt';
  return item.withdrawnAt === undefined ? undefined : 'von der Tagesordnung abgesetzt';
}

/** "Vorberatung, TOP Ö 5" */
const taskOf = ({ role, at }: Station): string =>
  [role && CONSULTATION_ROLE[role], at?.item.number === undefined ? undefined : `TOP\u00a0${at.item.number}`]
    .filter((part) => part !== undefined)
    .join(', ');

/** The consultation order of a paper with its results as a table; nothing where nobody planned or made any. */
export function stationsTable(paper: PublicPaper, index: RecordIndex): Block[] {
  const stations = stationsOf(paper, index);
  if (stations.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Beratungsfolge',
      head: ['Gremium', 'Tag', 'Beratung', 'Ergebnis'].map((word) => ({ content: [word] })),
      rows: stations.map((station) => [
        { content: [index.organization.get(station.organization)?.name ?? 'Gremium'], header: true },
        { content: [station.date ? shortDate(station.date) : 'offen'] },
        { content: [taskOf(station)] },
        { content: [resultOf(station)] },
      ]),
      widths: [5, 2, 3, 5],
    },
  ];
}
