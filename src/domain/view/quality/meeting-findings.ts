import type { CalendarDate } from '../../calendar-date.ts';
import { minutesDue } from '../../law/index.ts';
import { dayOf } from '../../local-time.ts';
import type { LegalProfile } from '../../profiles/index.ts';
import type { OpenItem, PublicMeeting } from '../../public-record.ts';
import { url } from '../../url.ts';
import { flatOpenItems } from '../record-index.ts';
import type { Checked, Finding } from './finding.ts';

/** False where all that is known of the agenda was dealt with behind closed doors. */
const isPublic = ({ agenda }: PublicMeeting): boolean =>
  agenda.length === 0 || agenda.some((item) => item.public);

const place = ({ key, title, start }: PublicMeeting) => ({
  page: url.meeting(key),
  title,
  date: dayOf(start),
});

/** Meetings held in public of which no minutes are published, with the day by which they are usual. */
export function minutesFindings(
  meetings: readonly PublicMeeting[],
  profile: LegalProfile | undefined,
  today: CalendarDate,
): Checked {
  const held = meetings.filter(
    (meeting) => meeting.status === 'held' && dayOf(meeting.start) <= today && isPublic(meeting),
  );
  const findings = held
    .filter(({ minutes }) => minutes === undefined)
    .map((meeting): Finding => {
      const usualBy = profile && minutesDue(profile, dayOf(meeting.start));
      return {
        ...place(meeting),
        ...(usualBy !== undefined && { usualBy, late: usualBy < today }),
      };
    });
  return { kind: 'minutes', checked: held.length, findings };
}

/** Meetings of past days without results, without any outcome, or of which nobody wrote that they took place. */
export function resultFindings(meetings: readonly PublicMeeting[], today: CalendarDate): Checked {
  const past = meetings.filter(
    (meeting) =>
      meeting.status !== 'cancelled' &&
      meeting.status !== 'moved' &&
      dayOf(meeting.start) < today &&
      isPublic(meeting),
  );
  const findings = past.flatMap((meeting): Finding[] => {
    const state = stateOf(meeting);
    return state === undefined ? [] : [{ ...place(meeting), state }];
  });
  return { kind: 'results', checked: past.length, findings };
}

function stateOf(meeting: PublicMeeting): Finding['state'] {
  if (meeting.status !== 'held') return 'unconfirmed';
  if (!meeting.resultsPublic) return 'unpublished';
  const items = [...flatOpenItems(meeting.agenda)].filter(({ heading }) => !heading);
  return items.length > 0 && !items.some(hasOutcome) ? 'empty' : undefined;
}

const hasOutcome = ({ result, vote, resolution }: OpenItem): boolean =>
  result !== undefined || vote !== undefined || resolution !== undefined;
