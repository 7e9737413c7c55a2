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

/** Of what kind a subject is of which the index knows a title. */
export type SubjectKind = 'document' | 'meeting' | 'paper';

const KINDS: Partial<Readonly<Record<AuditLine['event'], SubjectKind>>> = {
  'document-read': 'document',
  'document-refused': 'document',
  'meeting-read': 'meeting',
  'meeting-refused': 'meeting',
  'zip-read': 'meeting',
  'meeting-taken': 'meeting',
  'invitation-ordered': 'meeting',
  'invitation-printed': 'meeting',
  'invitation-decided': 'meeting',
  'paper-read': 'paper',
  'paper-refused': 'paper',
};

/** Undefined where the subject is something else, or there is none. */
export const subjectKind = (event: AuditLine['event']): SubjectKind | undefined => KINDS[event];

/** Whether it is the id of a passkey. */
export const isPasskey = (subject: string | undefined): subject is string =>
  subject !== undefined && /^[0-9a-f]{64}$/.test(subject);

/** Pages that show titles of many things, by what the log calls them. */
const OVERVIEWS: ReadonlyMap<string, SubjectWords> = new Map([
  ['start', { text: 'Start', href: at.home }],
  ['neues', { text: 'Neues', href: at.news }],
  ['beschlusskontrolle', { text: 'Beschlusskontrolle', href: at.tracker }],
  ['umlauf', { text: 'Umlaufverfahren', href: at.ballots }],
  ['aufgaben', { text: 'Aufgaben', href: at.tasks }],
]);

/** Digits by which one passkey or ballot is told from another. */
const DIGITS = 8;

/** The subject of an entry by its id; the log bears no title. */
export function subjectWords({ event, subject }: AuditLine): SubjectWords | undefined {
  if (subject === undefined) return undefined;
  if (subjectKind(event) === 'meeting' && event !== 'meeting-refused')
    return { text: subject, href: at.meeting(subject) };
  if (event === 'paper-read') return { text: subject, href: at.paper(subject) };
  if (event.startsWith('ballot-') && event !== 'ballot-refused')
    return { text: `Umlaufverfahren ${subject.slice(0, DIGITS)}`, href: at.ballot(subject) };
  if (event === 'overview-read') return OVERVIEWS.get(subject);
  if (event === 'account-changed')
    return {
      text: subject
        .split(',')
        .map((field) => labels[field] ?? field)
        .join(', '),
    };
  if (event === 'audit-read' && isCalendarDate(subject)) return { text: shortDate(subject) };
  return { text: isPasskey(subject) ? `Passkey ${subject.slice(0, DIGITS)}` : subject };
}

const labels: Readonly<Record<string, string>> = FIELD_LABELS;
