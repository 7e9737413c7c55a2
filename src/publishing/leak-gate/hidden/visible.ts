import { addDays, type CalendarDate } from '../../../domain/calendar-date.ts';
import type { CouncilRecord, Entry } from '../../../domain/council-record.ts';
import type { Published } from '../../../domain/gate/index.ts';
import { dayOf, type Instant, instantOf, type LocalTime, wallClock } from '../../../domain/local-time.ts';
import type { AgendaItem, Meeting, PublicItem, Resolution } from '../../../domain/schema/index.ts';
import { canonicalAddress, resolutionKey, url } from '../../../domain/url.ts';

/**
 * What may be seen, worked out a second time from the rules as they are written down, without a line of the gate. Were it
 * taken from the gate's own answer, a thing that the gate shows by mistake would count as public and never be replaced.
 */
export interface Visible {
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly isWithdrawn: (address: string) => boolean;
  readonly dates: ReadonlySet<string>;
  readonly agendas: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly minutes: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
  /** Resolutions with a file of their own that tell their text there. */
  readonly resolutions: ReadonlySet<string>;
  /** Resolutions of agenda items of which citizens may read what became of them. */
  readonly implementations: ReadonlySet<string>;
}

/** The margin that the site adds to its notice days. */
const MARGIN = 2;

/** All open items, children too. */
export const openItems = (agenda: readonly AgendaItem[]): PublicItem[] =>
  agenda.flatMap((item) => (item.public ? [item, ...openItems(item.items ?? [])] : []));

interface Ask {
  readonly record: CouncilRecord;
  readonly today: CalendarDate;
  readonly past: (time: LocalTime | undefined) => boolean;
  readonly was: (address: string) => boolean;
  readonly isWithdrawn: (address: string) => boolean;
}

function askOf(record: CouncilRecord, at: Instant, published: Published): Ask {
  const { timeZone } = record.site;
  const today = dayOf(wallClock(at, timeZone));
  const gone = new Set(
    record.withdrawals.filter(({ date }) => date <= today).map(({ target }) => canonicalAddress(target)),
  );
  return {
    record,
    today,
    past: (time) => time !== undefined && instantOf(time, timeZone) <= at,
    was: (address) => published.has(address),
    isWithdrawn: (address) => gone.has(canonicalAddress(address)),
  };
}

interface Parts {
  readonly date: boolean;
  readonly agenda: boolean;
  readonly results: boolean;
  readonly minutes: boolean;
}

function partsOf({ key, data }: Entry<Meeting>, { record, today, past, was, isWithdrawn }: Ask): Parts {
  const page = url.meeting(key);
  const part = (name: string, isOpen: boolean): boolean =>
    (isOpen || was(`${page}#${name}`)) && !isWithdrawn(`${page}#${name}`);
  const sentAt = data.invitation?.sentAt;
  const invited = sentAt === undefined ? data.status === 'held' && past(data.start) : past(sentAt);
  const near = addDays(dayOf(data.start), -(record.site.noticeDays + MARGIN)) <= today;
  const date = !isWithdrawn(page) && (data.fixed === true || invited || near || was(page));
  const { minutes } = data;
  const approved =
    minutes?.status === 'approved' &&
    (minutes.approvedOn === undefined ? past(data.start) : minutes.approvedOn <= today);
  return {
    date,
    agenda: date && part('tagesordnung', invited),
    results: date && part('ergebnisse', invited && past(data.resultsPublishedAt)),
    minutes: date && part('niederschrift', minutes?.showDraft === true ? past(data.start) : approved),
  };
}

const dayMade = (data: Exclude<Resolution, { kind: 'item' }>): CalendarDate =>
  data.kind === 'disclosed' ? data.disclosedOn : data.kind === 'circulation' ? data.closedOn : data.decidedOn;

function showsResolution({ key, data }: Entry<Resolution>, dates: ReadonlySet<string>, ask: Ask): boolean {
  if (data.kind === 'item') return false;
  const address = url.resolution(key);
  const open = data.publishedAt === undefined ? dayMade(data) <= ask.today : ask.past(data.publishedAt);
  return (
    (open || ask.was(address)) &&
    !ask.isWithdrawn(address) &&
    (data.kind !== 'disclosed' || dates.has(data.item.meeting))
  );
}

function implementationsOf(
  { record, past, was, isWithdrawn }: Ask,
  results: ReadonlySet<string>,
): Set<string> {
  const decided = new Set(
    record.meetings
      .filter(({ key }) => results.has(key))
      .flatMap(({ key, data }) =>
        openItems(data.agenda)
          .filter(({ resolution }) => resolution !== undefined)
          .map(({ id }) => resolutionKey(key, id)),
      ),
  );
  const shown = record.resolutions.filter(({ key, data }) => {
    const open =
      data.publishedAt === undefined || past(data.publishedAt) || was(`${url.resolution(key)}#umsetzung`);
    return (
      data.kind === 'item' &&
      decided.has(key) &&
      open &&
      !isWithdrawn(url.resolution(key)) &&
      !isWithdrawn(`${url.resolution(key)}#umsetzung`)
    );
  });
  return new Set(shown.map(({ key }) => key));
}

/** What of `record` a citizen may see at `at`, by keys. */
export function visible(record: CouncilRecord, at: Instant, published: Published): Visible {
  const ask = askOf(record, at, published);
  const parts = record.meetings.map((entry) => [entry.key, partsOf(entry, ask)] as const);
  const having = (part: keyof Parts) => new Set(parts.filter(([, its]) => its[part]).map(([key]) => key));
  const [dates, agendas, results] = [having('date'), having('agenda'), having('results')];
  const resolutions = new Set(
    record.resolutions.filter((entry) => showsResolution(entry, dates, ask)).map(({ key }) => key),
  );
  const named = new Set([
    ...record.meetings
      .filter(({ key }) => agendas.has(key))
      .flatMap(({ data }) => openItems(data.agenda).flatMap(({ papers }) => papers ?? [])),
    ...opensByDecision(ask),
  ]);
  const papers = record.papers.filter(
    ({ key, data }) =>
      !ask.isWithdrawn(url.paper(key)) &&
      (ask.past(data.publishedAt) || ask.was(url.paper(key)) || named.has(key)),
  );
  return {
    at,
    today: ask.today,
    isWithdrawn: ask.isWithdrawn,
    dates,
    agendas,
    results,
    minutes: having('minutes'),
    papers: new Set(papers.map(({ key }) => key)),
    resolutions,
    implementations: implementationsOf(ask, results),
  };
}

/** Papers of decisions that were taken outside a meeting and are public. */
const opensByDecision = (ask: Ask): string[] =>
  ask.record.resolutions.flatMap((entry) => {
    const { data } = entry;
    if (data.kind !== 'circulation' && data.kind !== 'urgent-decision') return [];
    return data.paper !== undefined && showsResolution(entry, new Set(), ask) ? [data.paper] : [];
  });
