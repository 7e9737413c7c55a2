import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import type { FoundEntry } from '../../control-props.ts';
import { keyOf } from '../../paper-picker/model/current.ts';
import type { Circumstances } from './circumstances.ts';
import { fromEarlier, fromTemplate, type MeetingBefore } from './copy.ts';
import { circulationSource } from './failed-circulations.ts';
import { agendaOf, childrenOf, type Items } from './tree.ts';
import { titleOf } from './words.ts';

/** One item that may be taken over. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  readonly isPublic: boolean;
}

/** Where items come from: the last meeting, procedures by circulation that led to nothing, or a template. */
export interface Source {
  readonly id: string;
  readonly label: string;
  /** What of the items is taken over, where that is not the titles alone. */
  readonly hint?: string;
  readonly offers: readonly Offer[];
  readonly items: (chosen: ReadonlySet<string>, around: Circumstances, reason?: string) => AgendaItem[];
}

/** The meeting that is edited, as far as it matters. */
export interface EditedMeeting {
  readonly organization: unknown;
  readonly start: unknown;
  readonly agenda: Items;
}

const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);

/** Entries of the desk that agendas are made of. */
export interface SourceEntries {
  readonly meetings: readonly FoundEntry[];
  readonly circulations: readonly FoundEntry[];
  readonly templates: readonly FoundEntry[];
}

/** The last meeting with items of the same organization, what it could not decide by circulation, then the templates. */
export function sourcesOf(
  { meetings, circulations, templates }: SourceEntries,
  edited: EditedMeeting,
): Source[] {
  const earlier = earlierMeetings(meetings, edited);
  const [latest] = earlier;
  const before = latest && { key: keyOf(latest), start: textOf(latest.data['start']) };
  const last = earlier.find(({ data }) => agendaOf(data).length > 0);
  const failed = circulationSource(circulations, meetings, edited);
  return [
    ...(last ? [meetingSource(last, before)] : []),
    ...(failed ? [failed] : []),
    ...templates
      .filter(({ data }) => data['kind'] === 'agenda')
      .map((entry) => templateSource(entry, before)),
  ];
}

/** Meetings of the organization that took or take place before the edited one, the latest first. */
function earlierMeetings(
  meetings: readonly FoundEntry[],
  { organization, start }: EditedMeeting,
): FoundEntry[] {
  const until = typeof start === 'string' && start !== '' ? start : '9999';
  return meetings
    .filter(({ data }) => data['organization'] === organization && textOf(data['start'], '9999') < until)
    .filter(({ data }) => data['status'] !== 'cancelled' && data['status'] !== 'moved')
    .toSorted((a, b) => textOf(b.data['start']).localeCompare(textOf(a.data['start'])));
}

function meetingSource(entry: FoundEntry, before: MeetingBefore | undefined): Source {
  const agenda = agendaOf(entry.data);
  const date = longDate(textOf(entry.data['start']).slice(0, 10) as CalendarDate);
  return {
    id: `meeting-${keyOf(entry)}`,
    label: `Letzte Sitzung vom ${date}`,
    offers: offersOf(agenda, 0),
    items: (chosen, around, reason) => fromEarlier(agenda, chosen, before, around, reason),
  };
}

const offersOf = (items: Items, depth: number): Offer[] =>
  items.flatMap((item) => [
    ...(item.withdrawnAt === undefined
      ? [{ id: item.id, label: titleOf(item), depth, isPublic: item.public }]
      : []),
    ...offersOf(childrenOf(item), depth + 1),
  ]);

function templateSource(entry: FoundEntry, before: MeetingBefore | undefined): Source {
  const items = (entry.data['items'] ?? []) as readonly {
    readonly title: string;
    readonly public: boolean;
  }[];
  return {
    id: `template-${keyOf(entry)}`,
    label: textOf(entry.data['title'], keyOf(entry)),
    offers: items.map(({ title, public: isPublic }, i) => ({ id: `${i}`, label: title, depth: 0, isPublic })),
    items: (chosen, around, reason) =>
      fromTemplate({ items: items.filter((_, i) => chosen.has(`${i}`)) }, before, around, reason),
  };
}

/** Standard sentences among the templates, by title. */
export const sentencesOf = (
  templates: readonly FoundEntry[],
): { readonly title: string; readonly text: string }[] =>
  templates
    .filter(({ data }) => data['kind'] === 'sentence' && typeof data['text'] === 'string')
    .map((entry) => ({
      title: textOf(entry.data['title'], keyOf(entry)),
      text: entry.data['text'] as string,
    }));
