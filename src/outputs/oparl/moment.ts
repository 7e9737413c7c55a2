import { type Instant, instant, instantOf, type LocalTime, wallClock } from '../../domain/local-time.ts';

const MINUTE = 60_000;
const two = (count: number): string => String(count).padStart(2, '0');

/** An instant as OParl writes it, in the site's zone: `2027-03-08T18:00:00+01:00` (OParl 1.1, section 3.1). */
function moment(at: Instant, timeZone: string): string {
  const wall = wallClock(at, timeZone);
  const seconds = Math.floor(at / 1000) % 60;
  const offset = Math.round((Date.parse(`${wall}:00Z`) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
  const minutes = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${wall}:${two(seconds)}${zone}`;
}

/** How a site writes points in time. Results are kept, since many objects share theirs. */
export interface Moments {
  /** Of a wall clock time of the site. */
  readonly ofLocal: (time: LocalTime) => string;
  /** Of an instant in ISO 8601, as the ledger keeps it. */
  readonly ofIso: (iso: string) => string;
}

/** The points in time of a site in `timeZone` (IANA name). */
export function momentsIn(timeZone: string): Moments {
  const known = new Map<string, string>();
  const keep = (text: string, make: () => string): string => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = make()));
    return found;
  };
  return {
    ofLocal: (time) => keep(time, () => moment(instantOf(time, timeZone), timeZone)),
    ofIso: (iso) => keep(iso, () => moment(instant(iso), timeZone)),
  };
}
