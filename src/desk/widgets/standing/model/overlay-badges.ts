import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import type { MinutesReading } from '../../../../domain/members/index.ts';
import { fullDate } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { dayOfMeeting, organizationOf } from '../../parts/meeting-seats.ts';
import { type Badge, type BadgeContext, type Form, groupOf, textOf } from './badge.ts';

const keysOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** Who reads what of the non-public part, beside the members who read it anyway. */
export function overlayBadges(form: Form, context: BadgeContext): Badge[] {
  const items = Array.isArray(form['agenda']) ? (form['agenda'] as Form[]) : [];
  const badges = [...items.flatMap((item) => itemBadge(item, context)), minutesBadge(form, items, context)];
  return badges.filter((badge) => badge !== undefined);
}

function itemBadge(item: Form, { key = '' }: BadgeContext): Badge[] {
  const guests = keysOf(item['guests']).length;
  const excluded = keysOf(item['excluded']).length;
  if (guests + excluded === 0) return [];
  const day = dayOfMeeting(key);
  const until =
    day === undefined
      ? ', bis der Sitzungstag vorbei ist'
      : ` bis zum Ende des Sitzungstags, ${fullDate(day as CalendarDate)}`;
  const parts = [
    guests > 0 && `${counted(guests, 'Gast liest', 'Gäste lesen')} ihn${until}`,
    excluded > 0 && `${counted(excluded, 'Mitglied liest', 'Mitglieder lesen')} nichts davon`,
  ].filter((part) => part !== false);
  return [{ tone: 'info', text: `„${textOf(item['title']) ?? 'Punkt ohne Titel'}“: ${parts.join('; ')}.` }];
}

const READING: Readonly<Record<MinutesReading, string>> = {
  none: 'Die nichtöffentliche Niederschrift liest im Mitgliederbereich nur das Ratsbüro. Erlaubt Ihre Geschäftsordnung mehr, so tragen Sie es in der öffentlichen Redaktion bei der Körperschaft ein.',
  view: 'Die nichtöffentliche Niederschrift lesen die Mitglieder am Bildschirm. Herunterladen können sie sie nicht.',
  download: 'Die nichtöffentliche Niederschrift dürfen die Mitglieder lesen und herunterladen.',
};

function minutesBadge(form: Form, items: readonly Form[], context: BadgeContext): Badge | undefined {
  const { index, key = '', minutesReading } = context;
  if (Object.keys(groupOf(groupOf(form['minutes'])['file'])).length === 0) return undefined;
  const organization = organizationOf(key, Object.keys(index.organizations ?? {}));
  const reading = minutesReading?.[index.organizations?.[organization ?? '']?.body ?? ''];
  if (reading === undefined) return undefined;
  const without =
    reading !== 'none' && items.some((item) => keysOf(item['excluded']).length > 0)
      ? ' Wer von einem Punkt ausgeschlossen ist, liest sie nicht.'
      : '';
  return { tone: 'info', text: `${READING[reading]}${without}` };
}
