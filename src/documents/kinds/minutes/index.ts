import type { PublicMeeting, PublicRecord } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import type { PlannedDocument } from '../../model/index.ts';
import { planned } from '../../parts/index.ts';
import { minutesOf } from './minutes-document.ts';
import { RESULTS_TITLE } from './state-blocks.ts';

export { fullMinutesOf } from './full-minutes.ts';
export { minutesOf } from './minutes-document.ts';
export type { Attendant, ItemSaid } from './view.ts';

function titleOf({ minutes }: PublicMeeting): string {
  if (minutes?.file) return RESULTS_TITLE;
  return minutes?.status === 'approved' ? 'Niederschrift' : 'Niederschrift (Entwurf)';
}

/** Minutes of every meeting of which minutes, agenda and results are public. */
export const plannedMinutes = ({ meetings }: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  meetings
    .filter(
      ({ minutes, agendaPublic, resultsPublic }) => minutes !== undefined && agendaPublic && resultsPublic,
    )
    .map((meeting) =>
      planned({
        kind: 'minutes',
        owner: `meetings/${meeting.key}`,
        page: url.meeting(meeting.key),
        title: titleOf(meeting),
        data: minutesOf(meeting, index),
      }),
    );
