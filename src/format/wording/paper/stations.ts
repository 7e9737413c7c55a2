import { dayOf } from '../../../domain/local-time.ts';
import type { PublicPaper } from '../../../domain/public-record.ts';
import { resolutionKey, url } from '../../../domain/url.ts';
import {
  type ItemInMeeting,
  type RecordIndex,
  type Station,
  stationsOf,
} from '../../../domain/view/index.ts';
import { type Tendency, tendencyOf } from '../../../domain/view/outcome.ts';
import { CONSULTATION_ROLE } from '../enums.ts';
import { outcomeLine } from '../votes.ts';

/** A stop of a paper as `Timeline` shows it. */
export interface TimelineStation {
  readonly state: 'done' | 'current' | 'planned' | 'nonpublic';
  readonly title: string;
  readonly date?: string;
  readonly href?: string;
  readonly meta?: string;
  readonly note?: string;
  readonly result?: { readonly tone: Tendency; readonly text: string; readonly href?: string };
}

/** The way of a paper through the bodies; the first stop to come is the current one. */
export function timelineOf(paper: PublicPaper, index: RecordIndex): TimelineStation[] {
  let coming = false;
  return stationsOf(paper, index).map((station): TimelineStation => {
    const state = stateOf(station, index, coming);
    coming ||= state === 'current';
    const { date, at } = station;
    const result = at && resultOf(at, index);
    const note = at ? noteOf(at, index, result !== undefined) : missedNote(station, index);
    return {
      state,
      title: index.organization.get(station.organization)?.name ?? 'Gremium',
      ...(date && { date }),
      ...(at && { href: url.item(at.meeting.key, at.item.id) }),
      meta: metaOf(station),
      ...(note !== undefined && { note }),
      ...(result && { result }),
    };
  });
}

function stateOf(
  { public: open, at, date }: Station,
  index: RecordIndex,
  coming: boolean,
): TimelineStation['state'] {
  if (!open) return 'nonpublic';
  const { today } = index.record;
  const over = at
    ? at.meeting.status === 'held' || dayOf(at.meeting.start) < today
    : date !== undefined && date < today;
  if (over) return at ? 'done' : 'planned';
  return coming ? 'planned' : 'current';
}

function metaOf({ role, public: open, at }: Station): string {
  return [
    role && CONSULTATION_ROLE[role],
    open ? undefined : 'nicht öffentlich',
    at?.item.number === undefined ? undefined : `TOP ${at.item.number}`,
    open && !at ? 'geplant' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function resultOf({ meeting, item }: ItemInMeeting, index: RecordIndex): TimelineStation['result'] {
  const text = outcomeLine({
    ...item.result,
    vote: item.vote,
    onMinutes: item.approvesMinutesOf !== undefined,
  });
  if (text === '') return undefined;
  const key = resolutionKey(meeting.key, item.id);
  return {
    tone: tendencyOf(item.result?.outcome),
    text,
    ...(index.resolution.has(key) && { href: url.resolution(key) }),
  };
}

const missedNote = ({ public: open, date }: Station, { record }: RecordIndex): string | undefined =>
  open && date !== undefined && date < record.today
    ? 'Dazu ist keine öffentliche Beratung verzeichnet.'
    : undefined;

function noteOf(
  { meeting, item }: ItemInMeeting,
  { record }: RecordIndex,
  hasResult: boolean,
): string | undefined {
  if (meeting.status === 'cancelled') return 'Die Sitzung wurde abgesagt.';
  if (meeting.status === 'moved') return 'Die Sitzung wurde verlegt.';
  if (item.withdrawnAt !== undefined) return 'Von der Tagesordnung abgesetzt.';
  if (!hasResult && !meeting.resultsPublic && dayOf(meeting.start) < record.today) {
    return 'Das Ergebnis ist noch nicht veröffentlicht.';
  }
  return undefined;
}
