import { isCalendarDate } from '../calendar-date.ts';
import { isLocalTime } from '../local-time.ts';

const two = (text: string): string => text.padStart(2, '0');

/** The date that a clerk probably meant, as `YYYY-MM-DD`; undefined where there is no telling. */
export function suggestDate(text: string): string | undefined {
  const german = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : iso ? iso.slice(1) : [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) && date !== text ? date : undefined;
}

/** The time that a clerk probably meant, as `YYYY-MM-DDTHH:mm`; undefined where there is no telling. */
export function suggestTime(text: string): string | undefined {
  const date = suggestDate(text) ?? text.slice(0, 10);
  const clock = /(?:[T ,]|um )\s*(\d{1,2})(?:[:.](\d{2})|\s*Uhr)/.exec(text.slice(6));
  if (!clock) return undefined;
  const time = `${date}T${two(clock[1] as string)}:${clock[2] ?? '00'}`;
  return isLocalTime(time) && time !== text ? time : undefined;
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `text` in lower case ASCII letters, digits and single hyphens, for keys and anchors; empty where nothing is left. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] as string)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The key that a clerk probably meant; undefined where `text` is one, or where there is no telling. */
export function suggestKey(text: string): string | undefined {
  const key = slugOf(text);
  return key === '' || key === text ? undefined : key;
}
