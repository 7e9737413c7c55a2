import { compact, component, contentLine, textValue } from './content-line.ts';
import { changesOfYear, nameAt, offsetAt, yearlyRule, type ZoneChange } from './zone-changes.ts';

const known = new Map<string, string>();

/**
 * The VTIMEZONE of `zone` (IANA name) that holds for all days of the years `first` to `last` (RFC 5545, section 3.6.5).
 * A change that comes every year by one rule is told by the rule, which goes on after `last`. Others stand one by one:
 * of several RDATE readers forget the first.
 */
export function timeZone(zone: string, first: number, last: number): string {
  const key = `${zone} ${first} ${last}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = written(zone, first, last)));
  return found;
}

function written(zone: string, first: number, last: number): string {
  // From the year before on, so that a change lies before every day; to the year after, so that a rule is known to last.
  const from = first - 1;
  const years = Array.from({ length: last - from + 2 }, (_, at) => from + at);
  const changes = years.flatMap((year) => changesOfYear(zone, year));
  const groups = [...Map.groupBy(changes, (change) => `${change.from} ${change.to} ${change.name}`).values()];
  const rules = groups.map(yearlyRule);
  const isRegular = groups.length > 0 && rules.every((rule) => rule !== undefined);
  const observances = isRegular
    ? groups.map(([change], at) => observance(change as ZoneChange, rules[at]))
    : [beginning(zone, from), ...changes].map((change) => observance(change));
  return component('VTIMEZONE', contentLine('TZID', textValue(zone)) + observances.join(''));
}

/** What holds on the first of January of `year`. */
function beginning(zone: string, year: number): ZoneChange {
  const at = Date.UTC(year, 0, 1);
  const offset = offsetAt(at, zone);
  const local = `${String(year).padStart(4, '0')}-01-01T00:00` as ZoneChange['local'];
  return { from: offset, to: offset, local, name: nameAt(at, zone) };
}

function observance({ from, to, local, name }: ZoneChange, rule?: string): string {
  const lines = [
    contentLine('DTSTART', compact(local)),
    contentLine('TZOFFSETFROM', utcOffset(from)),
    contentLine('TZOFFSETTO', utcOffset(to)),
    contentLine('TZNAME', textValue(name)),
    rule === undefined ? '' : contentLine('RRULE', `FREQ=YEARLY;${rule}`),
  ];
  // Clocks that are put forward show daylight saving time.
  return component(to > from ? 'DAYLIGHT' : 'STANDARD', lines.join(''));
}

/** "+0100" (RFC 5545, section 3.3.14) */
function utcOffset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
