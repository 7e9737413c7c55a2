import type { Entry } from '../council-record.ts';
import { openItems } from '../gate/door-keeper.ts';
import { agendaOpens, dateOpens, minutesOpen, resultsOpen } from '../gate/opening.ts';
import { meetingParts } from '../gate/published.ts';
import type { Meeting } from '../schema/index.ts';
import { resolutionKey, url } from '../url.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { laterOf, type Rule, spanOf, type Span, type Start, unionOf } from './span.ts';
import type { Thing, ThingKind } from './thing.ts';

/** A meeting whose parts have their time. */
export interface ScheduledMeeting {
  readonly entry: Entry<Meeting>;
  readonly date: Span;
  readonly agenda: Span;
  readonly results: Span;
  readonly minutes: Span;
}

/** When the parts of a meeting are seen: none before its date, all until it is withdrawn. */
export function scheduleMeeting(entry: Entry<Meeting>, context: ScheduleContext): ScheduledMeeting {
  const { key, data } = entry;
  const { site } = context.record;
  const parts = meetingParts(key);
  const end = context.withdrawnFrom(url.meeting(key));
  const start = (from: number, [rule, field]: [Rule, string]): Start => ({
    from,
    cause: { rule, field, file: entry.path },
  });
  const agendaStart = start(agendaOpens(data, site), agendaCause(data));
  const dateFrom = dateOpens(data, site);
  const date = context.unlessKnown(
    parts.date,
    dateFrom === agendaStart.from ? agendaStart : start(dateFrom, dateCause(data)),
  );
  const within = (address: string, own: Start): Span =>
    spanOf(laterOf(context.unlessKnown(address, own), date), end);
  const resultsFrom = resultsOpen(data, site);
  const results: Start =
    resultsFrom === agendaStart.from
      ? agendaStart
      : start(resultsFrom, ['results-published', 'resultsPublishedAt']);
  return {
    entry,
    date: spanOf(date, end),
    agenda: within(parts.agenda, agendaStart),
    results: within(parts.results, results),
    minutes: within(parts.minutes, start(minutesOpen(data, site), minutesCause(data))),
  };
}

const dateCause = ({ fixed }: Meeting): [Rule, string] =>
  fixed === true ? ['fixed', 'fixed'] : ['notice-days', 'start'];

const agendaCause = ({ invitation }: Meeting): [Rule, string] =>
  invitation?.sentAt === undefined
    ? ['held-without-invitation', 'start']
    : ['invitation-sent', 'invitation.sentAt'];

function minutesCause({ minutes }: Meeting): [Rule, string] {
  if (minutes?.showDraft === true) return ['minutes-draft', 'start'];
  return minutes?.approvedOn === undefined
    ? ['minutes-without-day', 'start']
    : ['minutes-approved', 'minutes.approvedOn'];
}

/** The parts of a meeting as things of the calendar. */
export function* thingsOfMeeting(
  { entry, date, agenda, results, minutes }: ScheduledMeeting,
  { withdrawnFrom }: ScheduleContext,
): Generator<Thing> {
  const { key, data, path: file } = entry;
  const parts = meetingParts(key);
  const part = (kind: ThingKind & keyof typeof parts, span: Span): Thing => ({
    kind,
    address: parts[kind],
    title: data.title,
    file,
    start: data.start,
    spans: unionOf([span]),
  });
  yield part('date', date);
  yield part('agenda', agenda);
  const resolved = [...openItems(data.agenda)].filter(
    ({ id, resolution }) =>
      resolution !== undefined && withdrawnFrom(url.resolution(resolutionKey(key, id))) > results.from,
  );
  yield { ...part('results', results), resolutions: resolved.length };
  if (data.minutes) yield part('minutes', minutes);
}
