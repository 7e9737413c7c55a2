import type {
  CalendarDay,
  Deadline,
  Late,
  PublishingCalendar,
  Waiting,
} from '../../domain/calendar/index.ts';
import { clock, fullDate, fullTime, longDate, shortDate } from '../../format/wording/dates.ts';
import { counted } from '../../format/wording/numbers.ts';
import { causeWords, changeWords, named } from '../../format/wording/calendar/change-words.ts';
import {
  deadlineWords,
  disclosureNote,
  lateWords,
  sourceWords,
  waitingWords,
} from '../../format/wording/calendar/duty-words.ts';

/** The calendar as text for a clerk, without a line break at its end. `noticeDays` as in `site.yml`. */
export function calendarText(calendar: PublishingCalendar, noticeDays: number): string {
  const { now, until, days, passed, late, waiting } = calendar;
  const head = [
    `Veröffentlichungskalender ab ${fullTime(now)}, bis ${longDate(until)}`,
    'Jede Änderung erscheint mit der ersten Veröffentlichung ab der genannten Uhrzeit.',
  ];
  const parts = [
    head,
    ...section('Versäumt', passed.flatMap(passedLines)),
    ...section('Kurzfristig', late.filter(isKnown).flatMap(lateLines)),
    ...section(UNKNOWN, late.filter((one) => !isKnown(one)).flatMap(lateLines)),
    ...(days.length === 0 ? [['In diesem Zeitraum ändert sich nichts, und keine Frist läuft ab.']] : []),
    ...days.map((day) => dayLines(day, noticeDays)),
    ...disclosureLines([...passed, ...days.flatMap(({ deadlines }) => deadlines)]),
    ...section('Wartet auf Sie', waiting.flatMap(waitingLines)),
    ...older(calendar),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

const UNKNOWN =
  'Bald und ohne Nachweis: Seit wann diese Termine öffentlich sind, zeigt nur das Protokoll (--ledger)';

const isKnown = ({ state }: Late): boolean => state !== 'unknown';

const lateLines = (one: Late): string[] => [`  ${lateWords(one)}`, `    Datei: ${one.file}`];

const section = (title: string, lines: readonly string[]): string[][] =>
  lines.length === 0 ? [] : [[title, ...lines]];

function dayLines({ day, changes, deadlines }: CalendarDay, noticeDays: number): string[] {
  return [
    fullDate(day),
    ...changes.flatMap((change) => [
      `  ${clock(change.time)}  ${changeWords(change)}`,
      `    Grund: ${causeWords(change.cause, noticeDays)}`,
      `    Datei: ${change.cause.file}`,
    ]),
    ...deadlines.flatMap((deadline) => [
      `  Frist      ${deadlineWords(deadline)}`,
      `    Grundlage: ${sourceWords(deadline)}`,
      `    Datei: ${deadline.file} (${deadline.field})`,
    ]),
  ];
}

/** Once for all reminders of disclosure, which say the same. */
const disclosureLines = (deadlines: readonly Deadline[]): string[][] => {
  const reminder = deadlines.find(({ kind }) => kind === 'disclosure');
  return reminder === undefined ? [] : [[disclosureNote(reminder.amount ?? 0)]];
};

const passedLines = (deadline: Deadline): string[] => [
  `  ! Frist verstrichen am ${shortDate(deadline.day)}: ${PASSED[deadline.kind]}: ${named(deadline)}`,
  `    Grundlage: ${sourceWords(deadline)}`,
  `    Datei: ${deadline.file} (${deadline.field})`,
];

const PASSED: Readonly<Record<Deadline['kind'], string>> = {
  invitation: 'Ein Versand der Einladung ist nicht eingetragen',
  notice: 'Eine Bekanntmachung ist nicht eingetragen',
  minutes: 'Ein Versand der Niederschrift an die Mitglieder ist nicht eingetragen',
  disclosure:
    'Ob Beschlüsse aus nichtöffentlicher Sitzung bekannt zu geben sind, ist nicht entschieden oder nicht hier eingetragen',
};

const waitingLines = (one: Waiting): string[] => [
  `  ${named(one)}`,
  `    ${waitingWords(one)}`,
  `    Datei: ${one.file}`,
];

function older({ older: { deadlines, waiting } }: PublishingCalendar): string[][] {
  if (deadlines + waiting === 0) return [];
  const parts = [
    ...(deadlines === 0 ? [] : [counted(deadlines, 'verstrichene Frist', 'verstrichene Fristen')]),
    ...(waiting === 0 ? [] : [counted(waiting, 'wartender Eintrag', 'wartende Einträge')]),
  ];
  return [[`Weiter zurück und nicht aufgeführt: ${parts.join(' und ')}. Mehr zeigt ein größeres --days.`]];
}
