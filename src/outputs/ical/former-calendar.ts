import type { CalendarDate } from '../../domain/calendar-date.ts';
import { longDate } from '../../format/wording/dates.ts';
import { component, contentLine, textValue } from './content-line.ts';
import { timeZone } from './time-zone.ts';

/** A calendar without events, at the address of one that is offered no more since `gone`: programs that subscribed to it empty theirs. */
export function formerCalendar(gone: CalendarDate, zone: string): string {
  const year = Number(gone.slice(0, 4));
  const words = `Diesen Kalender gibt es seit dem ${longDate(gone)} nicht mehr. Bitte kündigen Sie das Abonnement.`;
  const lines = [
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Ratsfenster//Sitzungskalender//DE'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', textValue('Kalender beendet')),
    contentLine('X-WR-CALNAME', textValue('Kalender beendet')),
    contentLine('DESCRIPTION', textValue(words)),
    contentLine('X-WR-CALDESC', textValue(words)),
    // A calendar holds at least one component (RFC 5545, section 3.4).
    timeZone(zone, year, year),
  ];
  return component('VCALENDAR', lines.join(''));
}
