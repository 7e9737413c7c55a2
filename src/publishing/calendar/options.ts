import path from 'node:path';
import { readOptions } from '../read-options.ts';
import { UsageError } from '../usage-error.ts';

/** What `npm run calendar` was asked for. */
export interface CalendarOptions {
  readonly content: string;
  readonly ledger: string | undefined;
  /** ISO 8601 instant, or a wall clock time of the site, or undefined. */
  readonly at: string | undefined;
  /** Days to list after the day of `at`. */
  readonly days: number;
  readonly json: boolean;
}

const HELP = `Zeigt, was wann und warum öffentlich wird, was fällig ist und was auf Sie wartet.

Aufruf: npm run calendar -- [--content ORDNER] [--ledger ORDNER] [--at ZEITPUNKT] [--days TAGE] [--json]

  --content ORDNER  der Ordner, in dem site.yml liegt (sonst: content)
  --ledger ORDNER   das Protokoll der Veröffentlichungen; ohne es gilt nichts als schon veröffentlicht
  --at ZEITPUNKT    so, als wäre es dann: 2027-03-08T10:00 (Ortszeit) oder 2027-03-08T10:00:00+01:00
  --days TAGE       wie viele Tage voraus und, bei Versäumtem, zurück (1 bis 3660; sonst: 60)
  --json            Ausgabe für Programme
  --help            diese Hilfe

Der geschützte Teil (protected/) wird nicht gelesen.`;

const DEFAULT_DAYS = 60;
const MOST_DAYS = 3660;

/** Reads the arguments of `npm run calendar`. @throws UsageError, HelpWanted */
export function calendarOptions(args: readonly string[], workingFolder: string): CalendarOptions {
  const { content, ledger, at, days, json } = parseOrRefuse(args);
  return {
    content: path.resolve(workingFolder, content ?? 'content'),
    ledger: ledger === undefined ? undefined : path.resolve(workingFolder, ledger),
    at,
    days: days === undefined ? DEFAULT_DAYS : daysIn(days),
    json: json === true,
  };
}

function daysIn(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new UsageError(`--days ${text}: Bitte eine ganze Zahl von 1 bis ${MOST_DAYS} angeben.`);
}

const parseOrRefuse = (args: readonly string[]) =>
  readOptions(
    {
      args: [...args],
      options: {
        content: { type: 'string' },
        ledger: { type: 'string' },
        at: { type: 'string' },
        days: { type: 'string' },
        json: { type: 'boolean' },
      },
    },
    HELP,
  ).values;
