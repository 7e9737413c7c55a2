const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const STRICT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const found = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** Whether a text is a date and time of XML Schema with a time zone, at a time that exists. */
export function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (!match) return false;
  const [, date = '', hour, minute, second, , zone = ''] = match;
  const offset = zone === 'Z' ? [0, 0] : zone.slice(1).split(':').map(Number);
  const [hours = 0, minutes = 0] = offset;
  return (
    isDate(date) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    hours <= 14 &&
    minutes < 60
  );
}

/** Whether a date and time is in the one form that every program reads: whole seconds, the offset in digits. */
export const isPlainDateTime = (text: string): boolean => STRICT.test(text);

/** Seconds since 1970 of a date and time, or undefined where it is none. */
export const epochOf = (value: unknown): number | undefined =>
  typeof value === 'string' && isDateTime(value) ? Math.floor(Date.parse(value) / 1000) : undefined;
