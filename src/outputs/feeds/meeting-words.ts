import { dayOf } from '../../domain/local-time.ts';
import type { PublicAgendaItem, PublicMeeting } from '../../domain/public-record.ts';
import { flatItems } from '../../domain/view/agenda-parts.ts';
import { clipped, LONG_TITLE, type RecordIndex } from '../../domain/view/index.ts';
import { longDate } from '../../format/wording/dates.ts';
import { CATEGORY } from '../../format/wording/enums.ts';
import { isNamedIn } from '../../format/wording/meeting/is-named-in.ts';
import { placeOf, whenOf } from '../../format/wording/meeting/meeting-words.ts';
import { counted } from '../../format/wording/numbers.ts';

/** Points of an agenda that an entry lists; the page shows all. */
const LONG_AGENDA = 40;

/** `title` with the leading organization before it where it does not name it. */
export function withOrganization(title: string, meeting: PublicMeeting, index: RecordIndex): string {
  const { name, shortName } = index.organization.get(meeting.organization) ?? {};
  const isNamed =
    name === undefined || isNamedIn(title, name) || (shortName !== undefined && isNamedIn(title, shortName));
  return isNamed ? title : `${name}: ${title}`;
}

/** When and where a meeting is, and whether it takes place: a sentence each. */
export function meetingSentences(meeting: PublicMeeting, index: RecordIndex): string[] {
  const location = index.location.get(meeting.location ?? '');
  const place = location ? `, ${placeOf(location).replaceAll('\u00a0', ' ')}` : '';
  return [`${whenOf(meeting)}${place}.`, ...stateOf(meeting, index)];
}

function stateOf({ status, movedTo }: PublicMeeting, index: RecordIndex): string[] {
  if (status === 'cancelled') return ['Die Sitzung ist abgesagt.'];
  if (status !== 'moved') return [];
  const next = index.meeting.get(movedTo ?? '');
  return [
    next ? `Die Sitzung ist verlegt auf den ${longDate(dayOf(next.start))}.` : 'Die Sitzung ist verlegt.',
  ];
}

/** The points of a published agenda; of those behind closed doors the category alone. */
export function agendaPoints({ agenda, agendaPublic }: PublicMeeting): string[] {
  if (!agendaPublic) return [];
  const points = [...flatItems(agenda)].map(({ item }) => pointOf(item));
  const left = points.length - LONG_AGENDA;
  const more = left > 0 ? [`… und ${counted(left, 'weiterer Punkt', 'weitere Punkte')} auf der Website`] : [];
  return [...points.slice(0, LONG_AGENDA), ...more];
}

function pointOf(item: PublicAgendaItem): string {
  const text = item.public
    ? clipped(item.title.replace(/\s+/g, ' '), LONG_TITLE)
    : `${CATEGORY[item.category]} (nichtöffentlich)`;
  const number = item.number === undefined ? '' : `TOP ${item.number}: `;
  return `${number}${text}${item.withdrawnAt === undefined ? '' : ' (abgesetzt)'}`;
}
