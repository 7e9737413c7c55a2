import { addDays, type CalendarDate } from '../calendar-date.ts';
import { overdueFrom } from '../implementation.ts';
import { dayOf, type Instant, instantOf, type LocalTime, startOfDay } from '../local-time.ts';
import type { Meeting, Paper, Resolution, Site } from '../schema/index.ts';

/** From when a thing may be seen: an instant, `ALWAYS` or `NEVER` (which clerks change by a date or a state). */
export type Opening = number;
export const ALWAYS: Opening = -Infinity;
export const NEVER: Opening = Infinity;

/** Days added before the announced `noticeDays`, so that one failed daily run breaks no promise. */
export const MARGIN_DAYS = 2;

type Settings = Pick<Site, 'noticeDays' | 'timeZone'>;

const at = (time: LocalTime | undefined, site: Settings): Opening =>
  time === undefined ? NEVER : instantOf(time, site.timeZone);
const from = (date: CalendarDate, site: Settings): Opening => startOfDay(date, site.timeZone);

/** From when the agenda is public: from the invitation on; a meeting held without a recorded one, from its start. */
export function agendaOpens(meeting: Meeting, site: Settings): Opening {
  if (meeting.invitation?.sentAt !== undefined) return at(meeting.invitation.sentAt, site);
  return meeting.status === 'held' ? at(meeting.start, site) : NEVER;
}

/** From when results, votes and resolutions are public: when the clerk publishes them, never before the agenda. */
export const resultsOpen = (meeting: Meeting, site: Settings): Opening =>
  Math.max(at(meeting.resultsPublishedAt, site), agendaOpens(meeting, site));

/** From when the meeting's date is public: at once where fixed, else `noticeDays` and a margin before its day. */
export function dateOpens(meeting: Meeting, site: Settings): Opening {
  if (meeting.fixed === true) return ALWAYS;
  const rule = from(addDays(dayOf(meeting.start), -(site.noticeDays + MARGIN_DAYS)), site);
  return Math.min(rule, agendaOpens(meeting, site));
}

/** From when the minutes are public: on approval, or as a draft where the clerk shows it. */
export function minutesOpen(meeting: Meeting, site: Settings): Opening {
  const { minutes } = meeting;
  if (!minutes) return NEVER;
  if (minutes.showDraft === true) return at(meeting.start, site);
  if (minutes.status !== 'approved') return NEVER;
  return minutes.approvedOn === undefined ? at(meeting.start, site) : from(minutes.approvedOn, site);
}

/** From when a paper is public by its own date; the agendas that name it may open it earlier. */
export const paperOpens = (paper: Paper, site: Settings): Opening => at(paper.publishedAt, site);

/** The day on which a resolution without an agenda item was made. */
export function resolutionDate(resolution: Exclude<Resolution, { kind: 'item' }>): CalendarDate {
  if (resolution.kind === 'disclosed') return resolution.disclosedOn;
  return resolution.kind === 'circulation' ? resolution.closedOn : resolution.decidedOn;
}

/** From when a resolution without an agenda item is public: its own date of publication, else the day it was made. */
export function resolutionOpens(resolution: Exclude<Resolution, { kind: 'item' }>, site: Settings): Opening {
  if (resolution.publishedAt !== undefined) return at(resolution.publishedAt, site);
  return from(resolutionDate(resolution), site);
}

/** From when what became of an item's resolution is public: at once, unless the clerk set a date. */
export const implementationOpens = (resolution: Resolution, site: Settings): Opening =>
  resolution.publishedAt === undefined ? ALWAYS : at(resolution.publishedAt, site);

/** From when a resolution is overdue unless it is carried out before: the start of the day after its due date. */
export function overdueOpens({ implementation }: Resolution, site: Settings): Opening {
  const day = implementation && overdueFrom(implementation);
  return day === undefined ? NEVER : from(day, site);
}

/** True once `opening` has come. */
export const isOpen = (opening: Opening, now: Instant): boolean => opening <= now;
