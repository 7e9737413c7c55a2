/** A date as a calendar leaf shows it and as it is spoken. */
export interface Leaf {
  /** "Mai", "Sept." */
  readonly month: string;
  /** "15" */
  readonly day: string;
  /** "Mo", or the year where a list spans several. */
  readonly foot: string;
  /** "Montag, 15. Mai 2017" */
  readonly spoken: string;
}

const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', ...options });
const MONTH = part({ month: 'short' });
const WEEKDAY = part({ weekday: 'short' });
const SPOKEN = part({ dateStyle: 'full' });

/** `local` is a date or a local wall clock, `YYYY-MM-DD[THH:mm]`; no time zone comes into it. */
export function leafOf(local: string, withYear = false): Leaf {
  const date = new Date(`${local.slice(0, 10)}T00:00Z`);
  return {
    month: MONTH.format(date),
    day: String(date.getUTCDate()),
    foot: withYear ? String(date.getUTCFullYear()) : WEEKDAY.format(date),
    spoken: SPOKEN.format(date),
  };
}

/** "15. Mai 2017" for a date or a local wall clock. */
export function longDate(local: string): string {
  return part({ dateStyle: 'long' }).format(new Date(`${local.slice(0, 10)}T00:00Z`));
}
