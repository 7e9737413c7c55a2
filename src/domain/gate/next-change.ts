import type { CouncilRecord } from '../council-record.ts';
import { type Instant, startOfDay } from '../local-time.ts';
import type { PublicRecord } from '../public-record.ts';
import {
  agendaOpens,
  dateOpens,
  implementationOpens,
  minutesOpen,
  type Opening,
  overdueOpens,
  paperOpens,
  resolutionOpens,
  resultsOpen,
} from './opening.ts';
import { publish } from './publish.ts';
import { NOTHING, type Published } from './published.ts';

/**
 * The next instant after `at` at which the public view of `record` changes, or undefined where it stays as it is.
 * What depends on the day alone (which meeting is "next") is no change of the view.
 */
export function nextChange(
  record: CouncilRecord,
  at: Instant,
  published: Published = NOTHING,
): Instant | undefined {
  const before = viewOf(publish(record, at, published));
  for (const candidate of openingsAfter(record, at)) {
    if (viewOf(publish(record, candidate, published)) !== before) return candidate;
  }
  return undefined;
}

/** The record without what follows from the instant at which it was first shown. */
const viewOf = ({ at: _at, today: _today, now: _now, ...view }: PublicRecord): string =>
  JSON.stringify(view, (field, value: unknown) => (field === 'shortNotice' ? undefined : value));

function openingsAfter(record: CouncilRecord, at: Instant): Instant[] {
  const later = new Set<Opening>(
    [...openings(record)].filter((opening) => opening > at && Number.isFinite(opening)),
  );
  return [...later].sort((a, b) => a - b) as Instant[];
}

function* openings({
  site,
  meetings,
  papers,
  resolutions,
  people,
  withdrawals,
}: CouncilRecord): Generator<Opening> {
  for (const { data } of meetings) {
    yield dateOpens(data, site);
    yield agendaOpens(data, site);
    yield resultsOpen(data, site);
    yield minutesOpen(data, site);
  }
  for (const { data } of papers) yield paperOpens(data, site);
  for (const { data } of resolutions) {
    yield data.kind === 'item' ? implementationOpens(data, site) : resolutionOpens(data, site);
    yield overdueOpens(data, site);
  }
  for (const { data } of people) {
    if (data.portraitConsent !== undefined) yield startOfDay(data.portraitConsent, site.timeZone);
  }
  for (const { date } of withdrawals) yield startOfDay(date, site.timeZone);
}
