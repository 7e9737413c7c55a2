import { isCalendarDate } from '../calendar-date.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { instantOf, isInGap, isLocalTime, type LocalTime } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';

type Path = readonly (string | number)[];

const DAY = 86_400_000;

/** Asks the time zone once per day, since it is slow to answer. */
function gapFinder(timeZone: string): (time: LocalTime) => boolean {
  const losesTime = new Map<string, boolean>();
  return (time) => {
    const day = time.slice(0, 10);
    let loses = losesTime.get(day);
    if (loses === undefined) {
      const morning = instantOf(`${day}T00:00` as LocalTime, timeZone);
      loses = instantOf(`${day}T23:59` as LocalTime, timeZone) - morning < DAY - 60_000;
      losesTime.set(day, loses);
    }
    return loses && isInGap(time, timeZone);
  };
}

const looksLikeTime = (value: string): value is LocalTime =>
  value.length === 16 && value[10] === 'T' && isCalendarDate(value.slice(0, 10)) && isLocalTime(value);

function eachTime(value: unknown, at: Path, found: (time: LocalTime, at: Path) => void): void {
  if (typeof value === 'string') {
    if (looksLikeTime(value)) found(value, at);
  } else if (Array.isArray(value)) {
    value.forEach((entry, position) => eachTime(entry, [...at, position], found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) eachTime(field, [...at, key], found);
  }
}

/** Times that no clock shows because summer time begins. */
export function timesInGap(record: CouncilRecord): Problem[] {
  const isGap = gapFinder(record.site.timeZone);
  const problems: Problem[] = [];
  const look = (file: string, data: unknown) =>
    eachTime(data, [], (time, field) => {
      if (isGap(time))
        problems.push(problem('time-gap', { file, field }, { value: time, timeZone: record.site.timeZone }));
    });
  look('site.yml', record.site);
  const entries: readonly Entry<unknown>[] = [...record.meetings, ...record.papers, ...record.resolutions];
  for (const { path, data } of entries) look(path, data);
  return problems;
}
