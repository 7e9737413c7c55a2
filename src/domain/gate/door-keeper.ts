import type { CouncilRecord, Entry } from '../council-record.ts';
import { dayOf, type Instant, type LocalTime, wallClock } from '../local-time.ts';
import type { AgendaItem, Meeting, MinutesEdition, PublicItem } from '../schema/index.ts';
import { canonicalAddress, resolutionKey, url } from '../url.ts';
import {
  agendaOpens,
  dateOpens,
  isOpen,
  minutesOpen,
  paperOpens,
  resolutionOpens,
  resultsOpen,
  type Opening,
} from './opening.ts';
import { meetingParts, type Published } from './published.ts';

/** Answers, for one record, instant and memory, whether a thing may be seen. */
export interface DoorKeeper {
  readonly at: Instant;
  readonly now: LocalTime;
  readonly record: CouncilRecord;
  readonly published: Published;
  readonly isWithdrawn: (address: string) => boolean;
  readonly shows: (address: string, opening: Opening) => boolean;
  /** False where the person of this key was withdrawn; no reference may name them any more. */
  readonly showsPerson: (key: string) => boolean;
  /** False where the organization of this key was withdrawn. */
  readonly showsOrganization: (key: string) => boolean;
  readonly meetings: ReadonlySet<string>;
  readonly agendas: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly minutes: ReadonlySet<string>;
  /** Meetings of which citizens may read what the minutes say: the minutes and the results are public. */
  readonly minutesTexts: ReadonlySet<string>;
  /** How much of its minutes the body of an organization publishes, by the organization's key. */
  readonly minutesEdition: (organization: string) => MinutesEdition;
  readonly papers: ReadonlySet<string>;
}

/** All open items of an agenda, children after their parent. */
export function* openItems(agenda: readonly AgendaItem[]): Generator<PublicItem> {
  for (const item of agenda) {
    if (!item.public) continue;
    yield item;
    if (item.items) yield* openItems(item.items);
  }
}

/** The door keeper of `record` at `at`, where `published` is public already. */
export function doorKeeper(record: CouncilRecord, at: Instant, published: Published): DoorKeeper {
  const { site } = record;
  const now = wallClock(at, site.timeZone);
  const today = dayOf(now);
  const withdrawn = new Set(
    record.withdrawals.filter(({ date }) => date <= today).map(({ target }) => canonicalAddress(target)),
  );
  const isWithdrawn = (address: string) => withdrawn.size > 0 && withdrawn.has(canonicalAddress(address));
  const shows = (address: string, opening: Opening) =>
    !isWithdrawn(address) && (isOpen(opening, at) || published.has(address));
  const meetings = keysOf(record.meetings, ({ key, data }) => shows(url.meeting(key), dateOpens(data, site)));
  const within = (part: 'agenda' | 'results' | 'minutes', opens: (meeting: Meeting) => Opening) =>
    keysOf(
      record.meetings,
      ({ key, data }) => meetings.has(key) && shows(meetingParts(key)[part], opens(data)),
    );
  const agendas = within('agenda', (meeting) => agendaOpens(meeting, site));
  const gone = keysOf(record.organizations, ({ key, data }) => isWithdrawn(url.organization(key, data.kind)));
  const results = within('results', (meeting) => resultsOpen(meeting, site));
  const minutes = within('minutes', (meeting) => minutesOpen(meeting, site));
  const keeper = {
    at,
    now,
    record,
    published,
    isWithdrawn,
    shows,
    showsPerson: (key: string) => !isWithdrawn(url.person(key)),
    showsOrganization: (key: string) => !gone.has(key),
    meetings,
    agendas,
    results,
    minutes,
    minutesTexts: new Set([...minutes].filter((key) => results.has(key))),
    minutesEdition: editions(record),
  };
  return { ...keeper, papers: openPapers(keeper) };
}

function editions({ bodies, organizations }: CouncilRecord): (organization: string) => MinutesEdition {
  const ofBody = new Map(bodies.map(({ key, data }) => [key, data.minutesEdition]));
  const bodyOf = new Map(organizations.map(({ key, data }) => [key, data.body]));
  return (organization) => ofBody.get(bodyOf.get(organization) ?? '') ?? 'standard';
}

const keysOf = <T>(entries: readonly Entry<T>[], shows: (entry: Entry<T>) => boolean): ReadonlySet<string> =>
  new Set(entries.filter(shows).map(({ key }) => key));

/** A paper is public by its own date, with the first public agenda that names it, or with a resolution that does. */
function openPapers(keeper: Omit<DoorKeeper, 'papers'>): ReadonlySet<string> {
  const { record, agendas, shows, isWithdrawn } = keeper;
  const named = new Set<string>();
  for (const { key, data } of record.meetings) {
    if (!agendas.has(key)) continue;
    for (const item of openItems(data.agenda)) for (const paper of item.papers ?? []) named.add(paper);
  }
  for (const { key, data } of record.resolutions) {
    if (data.kind !== 'circulation' && data.kind !== 'urgent-decision') continue;
    if (data.paper !== undefined && shows(url.resolution(key), resolutionOpens(data, record.site)))
      named.add(data.paper);
  }
  return keysOf(
    record.papers,
    ({ key, data }) =>
      shows(url.paper(key), paperOpens(data, record.site)) ||
      (named.has(key) && !isWithdrawn(url.paper(key))),
  );
}

/** Whether the resolution of an item may be read: its meeting's results are public and it was not withdrawn. */
export const showsResolution = (keeper: DoorKeeper, meeting: string, item: string): boolean =>
  keeper.results.has(meeting) && !keeper.isWithdrawn(url.resolution(resolutionKey(meeting, item)));
