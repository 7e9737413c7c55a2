import type { CalendarDate } from '../calendar-date.ts';
import type { LocalTime } from '../local-time.ts';
import type { MeetingState } from '../schema/index.ts';
import type { PublicAgendaItem } from './agenda-item.ts';
import type { PublicFile } from './file.ts';
import type { PublicMinutes } from './minutes.ts';

/** A meeting (OParl Meeting) with its agenda, results and documents, as far as they are public. */
export interface PublicMeeting {
  readonly key: string;
  readonly title: string;
  readonly number?: string;
  readonly organization: string;
  readonly jointWith: readonly string[];
  readonly start: LocalTime;
  readonly end?: LocalTime;
  readonly allDay: boolean;
  readonly location?: string;
  readonly status: MeetingState;
  readonly statusReason?: string;
  readonly movedTo?: string;
  readonly urgent: boolean;
  /** First shown later than the site's `noticeDays` before its day; known from the ledger only. */
  readonly shortNotice: boolean;
  readonly invitation?: {
    readonly sentAt?: LocalTime;
    readonly urgencyReason?: string;
    readonly secondCall: boolean;
    readonly file?: PublicFile;
  };
  readonly notice?: {
    readonly medium: 'newspaper' | 'gazette' | 'board' | 'internet';
    readonly name?: string;
    readonly issue?: string;
    readonly page?: string;
    readonly firstDay: CalendarDate;
    readonly lastDay?: CalendarDate;
    readonly removedOn?: CalendarDate;
    readonly signedBy?: string;
    readonly file?: PublicFile;
    readonly proof?: PublicFile;
  };
  readonly healing?: { readonly defect: string; readonly attended?: number; readonly waived?: number };
  readonly minutes?: PublicMinutes;
  readonly recording?: { readonly url: string; readonly title?: string };
  /** Whether the agenda is open to the public yet; `agenda` is empty before. */
  readonly agendaPublic: boolean;
  readonly agenda: readonly PublicAgendaItem[];
  /** Whether results are open to the public yet. */
  readonly resultsPublic: boolean;
  readonly present?: number;
  readonly files: readonly PublicFile[];
  readonly text: string;
}
