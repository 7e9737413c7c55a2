import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import { at } from '../addresses.ts';
import { FIELD_LABELS } from '../clerk/field-labels.ts';
import type { AuditLine } from '../ports.ts';

/** What an entry is about, and where it is found; the page there asks anew who may read it. */
export interface SubjectWords {
  readonly text: string;
  readonly href?: string;
}

/** The subject of an entry by its id; the log bears no title. */
export function subjectWords({ event, subject }: AuditLine): SubjectWords | undefined {
  if (subject === undefined) return undefined;
  if (event === 'meeting-read' || event === 'zip-read') return { text: subject, href: at.meeting(subject) };
  if (event === 'paper-read') return { text: subject, href: at.paper(subject) };
  if (event === 'account-changed')
    return {
      text: subject
        .split(',')
        .map((field) => labels[field] ?? field)
        .join(', '),
    };
  if (event === 'audit-read' && isCalendarDate(subject)) return { text: shortDate(subject) };
  return { text: subject };
}

const labels: Readonly<Record<string, string>> = FIELD_LABELS;
