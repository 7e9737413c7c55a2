import { dayOf } from '../../domain/local-time.ts';
import type { PublicAgendaItem, PublicLocation, PublicMeeting } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { flatItems } from '../../domain/view/agenda-parts.ts';
import { clipped, LONG_TITLE, type RecordIndex } from '../../domain/view/index.ts';
import { movedFrom } from '../../domain/view/meeting-links.ts';
import { longDate } from '../../format/wording/dates.ts';
import { CATEGORY } from '../../format/wording/enums.ts';
import { placeOf, whenOf } from '../../format/wording/meeting/meeting-words.ts';
import { counted } from '../../format/wording/numbers.ts';

/** Points of an agenda that a calendar shows; the page shows all. */
const LONG_AGENDA = 80;

/** "Rathaus, Ratssaal, Marktplatz 1, 12345 Musterdorf" with plain spaces. */
export const locationText = (location: PublicLocation): string => placeOf(location).replaceAll('\u00a0', ' ');

/** State, agenda and the way to the page, in plain text. */
export function descriptionOf(meeting: PublicMeeting, index: RecordIndex): string {
  const page = `${index.record.site.baseUrl}${url.meeting(meeting.key)}`;
  return [...stateParagraphs(meeting, index), agendaText(meeting), `Mehr dazu: ${page}`]
    .filter((paragraph) => paragraph !== undefined)
    .join('\n\n');
}

function* stateParagraphs(meeting: PublicMeeting, index: RecordIndex): Generator<string> {
  const { status, statusReason: reason } = meeting;
  const why = reason === undefined ? [] : [/[.!?]$/.test(reason) ? reason : `${reason}.`];
  if (status === 'cancelled') yield ['Diese Sitzung ist abgesagt.', ...why].join(' ');
  if (status === 'moved') yield ['Diese Sitzung ist verlegt.', ...why, newDate(meeting, index)].join(' ');
  const before = movedFrom(meeting, index);
  if (before) yield `Diese Sitzung ersetzt den Termin vom ${longDate(dayOf(before.start))}.`;
}

function newDate({ movedTo }: PublicMeeting, index: RecordIndex): string {
  const next = index.meeting.get(movedTo ?? '');
  if (!next) return 'Ein neuer Termin steht noch nicht fest.';
  return `Neuer Termin: ${whenOf(next)}, ${index.record.site.baseUrl}${url.meeting(next.key)}`;
}

function agendaText({ agenda, agendaPublic, status }: PublicMeeting): string | undefined {
  if (!agendaPublic || agenda.length === 0) {
    const isAhead = status === 'scheduled' || status === 'invited';
    return isAhead ? 'Die Tagesordnung wird mit der Einladung veröffentlicht.' : undefined;
  }
  const lines = [...flatItems(agenda)].map(({ item }) => {
    const text = item.public
      ? clipped(item.title.replace(/\s+/g, ' '), LONG_TITLE)
      : `${CATEGORY[item.category]} (nichtöffentlich)`;
    const withdrawn = item.withdrawnAt === undefined ? '' : ' (abgesetzt)';
    return `${markOf(item)}${text}${withdrawn}`;
  });
  const left = lines.length - LONG_AGENDA;
  const more = left > 0 ? [`… und ${counted(left, 'weiterer Punkt', 'weitere Punkte')} auf der Website`] : [];
  return ['Tagesordnung', ...lines.slice(0, LONG_AGENDA), ...more].join('\n');
}

/** "3. " for a plain number, "Ö 3 " and "3.1 " as they are; a dash without a number, nothing before a heading. */
function markOf(item: PublicAgendaItem): string {
  const { number } = item;
  if (number !== undefined) return /^\d+$/.test(number) ? `${number}. ` : `${number} `;
  return item.public && item.heading ? '' : '– ';
}
