import type { AllowanceStatement } from '../../domain/allowance/statements.ts';
import { ALLOWANCE_FUNCTION } from '../../format/wording/enums.ts';
import { euroAmount, lineNote } from '../../format/wording/allowance.ts';
import { shortDate } from '../../format/wording/dates.ts';
import { toCsv } from '../bulk/csv.ts';

/** What keys of the record are called. */
export interface AllowanceNames {
  readonly person: (key: string) => string;
  readonly organization: (key: string) => string;
  readonly body: (key: string) => string;
}

const STATEMENT = ['Tag', 'Art', 'Gremium', 'Funktion', 'Satz in Euro', 'Betrag in Euro', 'Hinweis'];

/** One statement line by line, its sum last; for a spreadsheet set to German. */
export const statementCsv = ({ lines, total }: AllowanceStatement, names: AllowanceNames): string =>
  toCsv([
    STATEMENT,
    ...lines.map((line) => [
      shortDate(line.day),
      line.kind === 'meeting' ? 'Sitzung' : 'Monatsbetrag',
      line.organization === undefined ? names.body(line.body) : names.organization(line.organization),
      ALLOWANCE_FUNCTION[line.function],
      euroAmount(line.rate),
      euroAmount(line.amount),
      lineNote(line),
    ]),
    ['', 'Summe', '', '', '', euroAmount(total), ''],
  ]);

const PAYROLL = [
  'Kennung',
  'Name',
  'Körperschaft',
  'Von',
  'Bis',
  'Sitzungen anwesend',
  'davon gezahlt',
  'Sitzungsgeld in Euro',
  'Monatsbeträge in Euro',
  'Summe in Euro',
];

/** What is to be paid out: a row for each statement. */
export const payrollCsv = (statements: readonly AllowanceStatement[], names: AllowanceNames): string =>
  toCsv([PAYROLL, ...statements.map((one) => payrollRow(one, names))]);

function payrollRow({ person, body, period, lines, total }: AllowanceStatement, names: AllowanceNames) {
  const meetings = lines.filter((line) => line.kind === 'meeting');
  const forMeetings = meetings.reduce((sum, { amount }) => sum + amount, 0);
  return [
    person,
    names.person(person),
    names.body(body),
    shortDate(period.from),
    shortDate(period.to),
    String(meetings.length),
    String(meetings.filter(({ unpaid }) => unpaid === undefined).length),
    euroAmount(forMeetings),
    euroAmount(total - forMeetings),
    euroAmount(total),
  ];
}
