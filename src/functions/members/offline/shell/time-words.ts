import { dayOf, type LocalTime } from '../../../../domain/local-time.ts';
import { clock, fullDate } from '../../../../format/wording/dates.ts';
import { DAYS_WITHOUT_CONTACT } from '../copy/header.ts';

const DAY = 86_400_000;

/** "Dienstag, 9. März 2027, 19:30 Uhr" */
export const startWords = (start: LocalTime): string => `${fullDate(dayOf(start))}, ${clock(start)}`;

const SHORT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** An instant by this device's clock: "09.03.2027, 18:05 Uhr". */
export const dayWords = (instant: string): string => `${SHORT.format(new Date(instant))} Uhr`;

/** Whole days until a copy without contact is erased; at least 0. */
export const daysLeft = (lastContact: Date): number =>
  Math.max(0, Math.ceil(DAYS_WITHOUT_CONTACT - (Date.now() - lastContact.getTime()) / DAY));
