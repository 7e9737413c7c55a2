import type { AuditLine } from '../ports.ts';
import { eventWords } from './words.ts';

const HEAD = ['Zeitpunkt (UTC)', 'Ereignis', 'Zugang', 'Durch', 'Gegenstand', 'Sitzung'];

/**
 * A cell of a table. Programs run a cell that begins with one of `= + - @`, a tab or a line break as a formula; an apostrophe
 * before it makes it text (OWASP, CSV Injection).
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/** The first line, with the mark by which spreadsheets see that it is UTF-8. */
export const csvHead = (): string => `\uFEFF${csvLine(HEAD)}`;

/** One line per entry. */
export const csvLines = (entries: readonly AuditLine[]): string =>
  entries
    .map(({ at, event, way, account, by = '', subject = '', session = '' }) =>
      csvLine([at, eventWords({ event, ...(way && { way }) }).label, account, by, subject, session]),
    )
    .join('');
