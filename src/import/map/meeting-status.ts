import type { LocalTime } from '../../domain/local-time.ts';
import type { MeetingState } from '../../domain/schema/index.ts';

/** What the source tells of a meeting's course. */
export interface Course {
  /** OParl `meetingState`: terminiert, eingeladen, durchgeführt, in practice free text. */
  readonly state?: string | undefined;
  readonly cancelled: boolean;
  readonly start: LocalTime;
  readonly isInvited: boolean;
  readonly hasMinutes: boolean;
}

/**
 * State of a meeting. No clock is asked, so that the same source always gives the same content: held is what has
 * minutes or began before the newest change in the whole source.
 * @param newest wall clock of that change, where the source tells any
 */
export function meetingStatus(course: Course, newest: LocalTime | undefined): MeetingState {
  const state = course.state?.toLowerCase() ?? '';
  if (course.cancelled || /abgesagt|ausgefallen|entfällt|storniert/.test(state)) return 'cancelled';
  if (/verlegt|verschoben/.test(state)) return 'moved';
  if (course.hasMinutes || /durchgeführt|beendet|abgeschlossen/.test(state)) return 'held';
  if (newest !== undefined && course.start < newest) return 'held';
  return course.isInvited || /eingeladen|einladung/.test(state) ? 'invited' : 'scheduled';
}
