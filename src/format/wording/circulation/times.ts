import { type Instant, wallClock } from '../../../domain/local-time.ts';
import { fullTime } from '../dates.ts';
import { keepTogether } from '../keep-together.ts';
import { counted } from '../numbers.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const wall = (at: string | number, timeZone: string) =>
  wallClock(new Date(at).getTime() as Instant, timeZone);

/** "Freitag, 12. März 2027, 18:00 Uhr" of an instant (ISO 8601, or milliseconds since 1970). */
export const deadlineWords = (at: string | number, timeZone: string): string =>
  keepTogether(fullTime(wall(at, timeZone)));

/** "Freitag, 12. März 2027, 18:00:07 Uhr": to the second, as the server counts. */
export const secondWords = (at: string | number, timeZone: string): string => {
  const seconds = String(new Date(at).getUTCSeconds()).padStart(2, '0');
  return keepTogether(fullTime(wall(at, timeZone)).replace(' Uhr', `:${seconds} Uhr`));
};

/** Whether both instants lie on one day of that zone. */
export const isSameDay = (one: string | number, other: string | number, timeZone: string): boolean =>
  wall(one, timeZone).slice(0, 10) === wall(other, timeZone).slice(0, 10);

/** "noch 2 Tage und 3 Stunden"; never more than there is. @param ms until then */
export function remainingWords(ms: number): string {
  if (ms <= 0) return 'abgelaufen';
  if (ms < MINUTE) return 'noch weniger als eine Minute';
  const [days, hours, minutes] = [
    Math.floor(ms / DAY),
    Math.floor((ms % DAY) / HOUR),
    Math.floor((ms % HOUR) / MINUTE),
  ];
  const parts = [
    days > 0 && counted(days, 'Tag', 'Tage'),
    hours > 0 && counted(hours, 'Stunde', 'Stunden'),
    days === 0 && minutes > 0 && counted(minutes, 'Minute', 'Minuten'),
  ].filter((part) => part !== false);
  return `noch ${parts.join(' und ').replaceAll(/(?<=\d) /g, '\u00a0')}`;
}
