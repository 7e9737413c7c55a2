const CLOCK = /^\s*(?:(?:um|ab|bis)\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?\s*(?:,|$)/i;
const DAY = 1440;

/** Minutes since midnight, of "19:15", "19.15 Uhr" or "19:15, TOP 4"; undefined of "TOP 4" and what is no time. */
export function minutesIn(text: string): number | undefined {
  const [, hours, minutes = '0'] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since the midnight before a meeting that opens at `opening`: a time far before the opening is one after midnight. */
export const inMeeting = (minutes: number, opening: number | undefined): number =>
  minutes + DAY / 2 < (opening ?? 0) ? minutes + DAY : minutes;

/** `HH:mm` of minutes since midnight. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
