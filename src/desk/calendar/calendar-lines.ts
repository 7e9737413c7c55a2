import type { CalendarDay, Deadline, Waiting } from '../../domain/calendar/index.ts';
import type { PublishingCalendar } from '../../domain/calendar/index.ts';
import { changeWords, named, ruleWords } from '../../format/wording/calendar/change-words.ts';
import { deadlineWords, lateWords, sourceWords } from '../../format/wording/calendar/duty-words.ts';
import { clock, fullDate, shortDate } from '../../format/wording/dates.ts';
import { listed } from '../../format/wording/numbers.ts';
import type { ClerkCalendar } from './clerk-calendar.ts';

/** One line: what, why, and the entry it is about. */
export interface CalendarLine {
  readonly text: string;
  readonly why?: string;
  /** Path of the entry's file below `content/`. */
  readonly file: string;
}

/** Lines under a heading. */
export interface CalendarPart {
  readonly title: string;
  readonly tone: 'warn' | 'plain';
  readonly lines: readonly CalendarLine[];
}

/** What waits, in terms of the forms. */
const STEPS: Readonly<Record<Waiting['step'], string>> = {
  'send-invitation': 'Tragen Sie ein, wann die Einladung versandt wurde. Dann erscheint die Tagesordnung.',
  'confirm-held':
    'Tragen Sie ein, ob die Sitzung stattgefunden hat, oder wann die Einladung versandt wurde. Dann erscheint die Tagesordnung.',
  'publish-results': 'Tragen Sie ein, ab wann die Ergebnisse öffentlich sind.',
  'add-minutes': 'Legen Sie die Niederschrift an.',
  'approve-minutes':
    'Wählen Sie „genehmigt“, sobald die Niederschrift genehmigt ist, oder zeigen Sie den Entwurf.',
  'open-agenda':
    'Die Vorlage erscheint mit der Einladung zu einer Sitzung, deren Tagesordnung sie nennt, oder ab einem eigenen Zeitpunkt.',
  'date-or-agenda':
    'Nehmen Sie die Vorlage in eine Tagesordnung auf, oder geben Sie ihr einen eigenen Zeitpunkt.',
  'ask-consent': 'Tragen Sie den Tag der Einwilligung ein, oder entfernen Sie das Bild.',
};

/** The calendar of a clerk in words, what is late and overdue first; parts without lines are left out. */
export function calendarParts({ calendar, noticeDays }: ClerkCalendar): CalendarPart[] {
  const { days, passed, late, waiting } = calendar;
  const parts: CalendarPart[] = [
    { title: 'Versäumt', tone: 'warn', lines: passed.map(overdue) },
    {
      title: 'Kurzfristig',
      tone: 'warn',
      lines: late.map((one) => ({ text: lateWords(one), file: one.file })),
    },
    ...days.map((day): CalendarPart => ({
      title: fullDate(day.day),
      tone: 'plain',
      lines: ofDay(day, noticeDays),
    })),
    {
      title: 'Wartet auf Sie',
      tone: 'plain',
      lines: waiting.map((one) => ({ text: named(one), why: STEPS[one.step], file: one.file })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

const ofDay = ({ changes, deadlines }: CalendarDay, noticeDays: number): CalendarLine[] => [
  ...changes.map((change) => ({
    text: `${clock(change.time)}: ${changeWords(change)}`,
    why: `Grund: ${ruleWords(change.cause.rule, noticeDays)}.`,
    file: change.cause.file,
  })),
  ...deadlines.map((deadline) => ({
    text: deadlineWords(deadline),
    why: `Grundlage: ${sourceWords(deadline)}.`,
    file: deadline.file,
  })),
];

const overdue = (deadline: Deadline): CalendarLine => ({
  text: `${DUTY[deadline.kind]}: ${named(deadline)}`,
  why: `Die Frist endete am ${shortDate(deadline.day)}. Grundlage: ${sourceWords(deadline)}.`,
  file: deadline.file,
});

const DUTY: Readonly<Record<Deadline['kind'], string>> = {
  invitation: 'Ein Versand der Einladung ist nicht eingetragen',
  notice: 'Eine Bekanntmachung ist nicht eingetragen',
  minutes: 'Ein Versand der Niederschrift an die Mitglieder ist nicht eingetragen',
  disclosure: 'Ob Beschlüsse aus nichtöffentlicher Sitzung bekannt zu geben sind, ist nicht eingetragen',
};

/** What lies further back or could not be read; empty where there is nothing to add. */
export function calendarNotes({ calendar, unreadable }: ClerkCalendar): string[] {
  const { deadlines, waiting } = calendar.older satisfies PublishingCalendar['older'];
  return [
    ...(deadlines + waiting === 0
      ? []
      : [`Weiter zurück liegen ${deadlines + waiting} offene Fristen und Einträge, die hier nicht stehen.`]),
    ...(unreadable.length === 0
      ? []
      : [`Nicht berücksichtigt, weil Angaben fehlen oder nicht stimmen: ${listed(unreadable)}.`]),
  ];
}

/** The address at which Decap opens an entry, `#/collections/meetings/entries/2027-03-01-rat/index`. */
export function editorAddress(file: string): string {
  const [kind = '', key = ''] = file.split('/');
  const folder = file.endsWith('/index.md');
  const slug = folder ? `${key}/index` : key.replace(/\.\w+$/, '');
  return `#/collections/${kind}/entries/${slug}`;
}
