import { dayOf } from '../../domain/local-time.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { plainText } from '../../format/markdown.ts';
import { longDate } from '../../format/wording/dates.ts';
import { MEETING_STATE } from '../../format/wording/enums.ts';
import { placeOf, takesPlace, whenOf } from '../../format/wording/meeting/meeting-words.ts';
import { filtersOf } from './filters.ts';
import { detailOf, oneLine, sentences, type SearchRecord } from './search-record.ts';

/** A record for each meeting: title, day, place, notes. */
export const meetingRecords = (index: RecordIndex): SearchRecord[] =>
  index.meetings.map((meeting) => {
    const date = dayOf(meeting.start);
    const organizations = [meeting.organization, ...meeting.jointWith];
    const names = organizations.flatMap((key) => index.organization.get(key)?.name ?? []);
    const location = index.location.get(meeting.location ?? '');
    const state = takesPlace(meeting) ? undefined : MEETING_STATE[meeting.status];
    return {
      id: `meeting:${meeting.key}`,
      kind: 'meeting',
      url: url.meeting(meeting.key),
      title: oneLine(meeting.title),
      date,
      detail: detailOf(names[0], longDate(date), state),
      text: sentences(
        ...names,
        meeting.number,
        whenOf(meeting),
        location && placeOf(location),
        state,
        meeting.statusReason,
        meeting.healing?.defect,
        plainText(meeting.text),
      ),
      filters: filtersOf({ kind: 'Sitzung', organizations, date }, index),
    };
  });
