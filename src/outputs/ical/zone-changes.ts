import { calendarDate, weekday } from '../../domain/calendar-date.ts';
import { dayOf, type Instant, type LocalTime, wallClock } from '../../domain/local-time.ts';

/** A change of the clocks. Offsets in minutes east of Greenwich. */
export interface ZoneChange {
  readonly from: number;
  readonly to: number;
  /** What the clock would show at that moment, had it not been changed: the form in which DTSTART tells it. */
  readonly local: LocalTime;
  readonly name: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No clock is changed twice within so many days. */
const STEP = 10 * DAY;

/** Minutes by which the clock in `zone` is ahead of UTC at `at`, in milliseconds. */
export const offsetAt = (at: number, zone: string): number =>
  Date.parse(`${wallClock(at as Instant, zone)}:00Z`) / MINUTE - Math.floor(at / MINUTE);

const known = new Map<string, readonly ZoneChange[]>();

/** The changes of the clocks in `zone` (IANA name) within a year, earliest first; from the runtime's own tables. */
export function changesOfYear(zone: string, year: number): readonly ZoneChange[] {
  const key = `${zone} ${year}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = findChanges(zone, year)));
  return found;
}

function findChanges(zone: string, year: number): ZoneChange[] {
  const found: ZoneChange[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let at = Date.UTC(year, 0, 1); at < end; at += STEP) {
    const next = Math.min(at + STEP, end);
    const [from, to] = [offsetAt(at, zone), offsetAt(next, zone)];
    if (from === to) continue;
    const moment = momentOf(zone, at, next, from);
    const local = new Date(moment + from * MINUTE).toISOString().slice(0, 16) as LocalTime;
    found.push({ from, to, local, name: nameAt(moment, zone) });
  }
  return found;
}

/** The first minute in (`before`, `after`] with another offset than `from`. */
function momentOf(zone: string, before: number, after: number, from: number): number {
  let [low, high] = [before / MINUTE, after / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, zone) === from) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

/** What people call the time: "CET", "CEST"; "GMT+3" where it has no name. */
export function nameAt(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'LMT';
}

/** The rule by which a yearly change falls on its day, as the end of an RRULE; undefined where the years follow none. */
export function yearlyRule(changes: readonly ZoneChange[]): string | undefined {
  const [first] = changes;
  if (!first || changes.length < 2) return undefined;
  const rules = changes.map(({ local }) => rulesOf(local));
  const follows = (rule: string) => rules.every((others) => others.includes(rule));
  const isYearly = changes.every(
    ({ local }, at) => Number(local.slice(0, 4)) === Number(first.local.slice(0, 4)) + at,
  );
  const sameClock = changes.every(({ local }) => local.slice(11) === first.local.slice(11));
  return isYearly && sameClock ? rules[0]?.find(follows) : undefined;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rules that give the day of `local` in its year: the last or the nth of a weekday in a month. */
function rulesOf(local: LocalTime): string[] {
  const date = dayOf(local);
  const [year, month, day] = [0, 5, 8].map((at) => Number(date.slice(at, at === 0 ? 4 : at + 2))) as [
    number,
    number,
    number,
  ];
  const name = DAYS[weekday(calendarDate(date)) - 1] as string;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const nth = `BYMONTH=${month};BYDAY=${Math.ceil(day / 7)}${name}`;
  return day + 7 > length ? [`BYMONTH=${month};BYDAY=-1${name}`, nth] : [nth];
}
