import type { CouncilRecord, Entry } from '../council-record.ts';
import { openItems } from '../gate/door-keeper.ts';
import { NEVER } from '../gate/opening.ts';
import { meetingParts } from '../gate/published.ts';
import type { LocalTime } from '../local-time.ts';
import type { Meeting, PublicItem } from '../schema/index.ts';
import { url } from '../url.ts';
import { tookPlace } from './deadlines.ts';
import type { Thing, ThingKind } from './thing.ts';
import { withdrawalsOf } from './withdrawn-from.ts';

/** What a clerk must do so that a thing becomes public. */
export type Step =
  | 'send-invitation'
  | 'publish-results'
  | 'confirm-held'
  | 'add-minutes'
  | 'approve-minutes'
  | 'open-agenda'
  | 'date-or-agenda'
  | 'ask-consent';

/** A thing that never becomes public by itself. */
export interface Waiting {
  readonly kind: ThingKind;
  readonly address: string;
  readonly title: string;
  readonly file: string;
  readonly start?: LocalTime;
  readonly step: Step;
  /** The field that the clerk fills in. */
  readonly field: string;
}

type Need = readonly [step: Step, field: string];

/** What a thing's need follows from. */
interface Context {
  readonly now: LocalTime;
  readonly meetings: ReadonlyMap<string, Entry<Meeting>>;
  /** Keys of papers that an agenda names. */
  readonly named: ReadonlySet<string>;
}

/** Things of `things` that wait for a clerk at `now`, then meetings that took place and lack minutes. */
export function waitingThings(record: CouncilRecord, things: readonly Thing[], now: LocalTime): Waiting[] {
  const meetings = new Map(record.meetings.map((entry) => [entry.path, entry]));
  const named = new Set(
    record.meetings.flatMap(({ data }) => openOf(data).flatMap(({ papers = [] }) => papers.map(url.paper))),
  );
  const withdrawnFrom = withdrawalsOf(record);
  const isWithdrawn = (address: string) => withdrawnFrom(address.replace(/#.*$/, '')) !== NEVER;
  const waiting = things.flatMap((thing) => {
    if (thing.spans.length > 0 || isWithdrawn(thing.address)) return [];
    const need = needOf(thing, { now, meetings, named });
    return need ? [waitingOf(thing, need)] : [];
  });
  const lacking = record.meetings
    .filter(({ key, data }) => lacksMinutes(data, now) && !isWithdrawn(url.meeting(key)))
    .map(({ key, data, path: file }) => {
      const { title, start } = data;
      const thing = { kind: 'minutes', address: meetingParts(key).minutes, title, file, start } as const;
      return waitingOf(thing, ['add-minutes', 'minutes']);
    });
  return [...waiting, ...lacking];
}

const waitingOf = (
  { kind, address, title, file, start }: Omit<Thing, 'spans'>,
  [step, field]: Need,
): Waiting => ({ kind, address, title, file, ...(start !== undefined && { start }), step, field });

function needOf({ kind, address, file }: Thing, { now, meetings, named }: Context): Need | undefined {
  const meeting = meetings.get(file)?.data;
  if (kind === 'portrait') return ['ask-consent', 'portraitConsent'];
  if (kind === 'paper')
    return named.has(address) ? ['open-agenda', 'invitation.sentAt'] : ['date-or-agenda', 'publishedAt'];
  if (!meeting || meeting.status === 'cancelled' || meeting.status === 'moved') return undefined;
  if (kind === 'agenda')
    return meeting.start > now ? ['send-invitation', 'invitation.sentAt'] : ['confirm-held', 'status'];
  if (kind === 'minutes') return ['approve-minutes', 'minutes.status'];
  if (kind === 'results' && lacksResults(meeting, now)) return ['publish-results', 'resultsPublishedAt'];
  return undefined;
}

const openOf = ({ agenda }: Meeting): PublicItem[] => [...openItems(agenda)];

/** Nothing is told of a meeting without public items, nor of one whose agenda waits itself. */
const lacksResults = (meeting: Meeting, now: LocalTime): boolean =>
  tookPlace(meeting, now) &&
  (meeting.status === 'held' || meeting.invitation?.sentAt !== undefined) &&
  meeting.resultsPublishedAt === undefined &&
  openOf(meeting).length > 0;

const lacksMinutes = (meeting: Meeting, now: LocalTime): boolean =>
  meeting.status === 'held' &&
  meeting.start <= now &&
  meeting.minutes === undefined &&
  openOf(meeting).length > 0;
