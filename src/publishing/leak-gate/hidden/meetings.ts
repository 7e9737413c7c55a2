import type { Entry } from '../../../domain/council-record.ts';
import type { AgendaItem, Meeting, Minutes, MinutesEdition } from '../../../domain/schema/index.ts';
import { type Context, earlierDay, laterDay, laterTime, newFile, newVote } from './context.ts';

/** An agenda that nobody may see, with links to public and hidden things. */
function newAgenda(context: Context): AgendaItem[] {
  const { random, record, newPapers } = context;
  const papers = [...newPapers, ...record.papers.map(({ key }) => key)];
  return random.times(6, () => ({
    id: random.word(),
    title: random.text(),
    public: true as const,
    papers: random.times(3, () => random.pick(papers) ?? 'keine'),
    result: { outcome: 'approved' as const, wording: random.text() },
    resolution: random.text(),
    vote: newVote(context),
    present: random.below(60),
    files: random.times(2, () => newFile(context)),
  }));
}

/** A meeting whose day is too far off to be shown. */
export function newMeeting(key: string, context: Context): Entry<Meeting> {
  const { random, record } = context;
  const data = {
    title: random.text(),
    number: random.word(),
    organization: random.pick(record.organizations)?.key ?? 'keine',
    start: laterTime(context),
    location: random.pick(record.locations)?.key,
    status: random.pick(['scheduled', 'invited', 'cancelled', 'moved', 'held'] as const) ?? 'scheduled',
    statusReason: random.text(),
    movedTo: random.pick(record.meetings)?.key,
    urgent: random.chance(0.3),
    invitation: random.chance(0.5) ? { sentAt: laterTime(context), file: newFile(context) } : {},
    notice: { medium: 'board' as const, firstDay: earlierDay(context), signedBy: random.text() },
    minutes: { status: 'approved' as const, approvedOn: earlierDay(context), file: newFile(context) },
    resultsPublishedAt: laterTime(context),
    agenda: newAgenda(context),
    files: random.times(3, () => newFile(context)),
  };
  return {
    key,
    path: `meetings/${key}/index.md`,
    data: data,
    text: random.text(),
    files: random.times(3, random.word),
  };
}

function withoutResults(item: AgendaItem, context: Context): AgendaItem {
  if (!item.public) return item;
  const { random } = context;
  const { result: _r, vote: _v, resolution: _t, present: _p, minutes: _m, ...rest } = item;
  const hidden = random.chance(0.7)
    ? {
        result: { outcome: 'rejected' as const, wording: random.text() },
        vote: newVote(context),
        resolution: random.text(),
        present: random.below(60),
        minutes: random.text(),
      }
    : {};
  return {
    ...rest,
    ...hidden,
    ...(item.items && { items: item.items.map((child) => withoutResults(child, context)) }),
  };
}

/** References of an open item to meetings that nobody may see lead to others that nobody may see. */
function relinked(item: AgendaItem, context: Context): AgendaItem {
  if (!item.public) return item;
  return {
    ...item,
    approvesMinutesOf: hiddenMeeting(item.approvesMinutesOf, context),
    ...(item.items && { items: item.items.map((child) => relinked(child, context)) }),
  };
}

/** The key, or where it is of a hidden meeting or missing, perhaps that of another hidden one. */
export function hiddenMeeting(
  key: string | undefined,
  { visible, random, newMeetings }: Context,
): string | undefined {
  if (key !== undefined && visible.dates.has(key)) return key;
  return random.chance(0.5) ? random.pick(newMeetings) : undefined;
}

const isLater = (time: string | undefined, { visible }: Context): boolean =>
  time === undefined || time.slice(0, 10) > visible.today;

function replaceAgenda(data: Meeting, context: Context): Meeting {
  const { random } = context;
  const sentAt = data.invitation?.sentAt;
  const replaced = isLater(sentAt, context) ? (random.chance(0.5) ? laterTime(context) : sentAt) : sentAt;
  return {
    ...data,
    invitation: {
      ...(replaced !== undefined && { sentAt: replaced }),
      urgencyReason: random.text(),
      file: newFile(context),
    },
    notice: { medium: 'board', firstDay: earlierDay(context), signedBy: random.text() },
    agenda: newAgenda(context),
    files: random.times(2, () => newFile(context)),
  };
}

function replaceResults(data: Meeting, context: Context): Meeting {
  const { random } = context;
  const hasNoDate = isLater(data.resultsPublishedAt, context) && random.chance(0.5);
  return {
    ...data,
    ...(hasNoDate && { resultsPublishedAt: laterTime(context) }),
    present: random.below(60),
    healing: { defect: random.text(), attended: random.below(60) },
    agenda: data.agenda.map((item) => withoutResults(item, context)),
  };
}

function replaceMinutes(data: Meeting, context: Context): Meeting {
  const { minutes } = data;
  const isDraft = minutes === undefined || (minutes.showDraft !== true && minutes.status !== 'approved');
  if (isDraft)
    return {
      ...data,
      minutes: { status: context.random.pick(['draft', 'sent'] as const) ?? 'draft', file: newFile(context) },
    };
  const moved =
    minutes.approvedOn !== undefined && minutes.approvedOn > context.visible.today
      ? { approvedOn: laterDay(context) }
      : {};
  return { ...data, minutes: { ...minutes, ...moved, ...newMinutes(context), file: newFile(context) } };
}

/** All that the minutes say beside their state. */
const newMinutes = (context: Context): Partial<Minutes> => ({
  chair: context.random.pick(context.record.people)?.key,
  secretary: context.random.text(),
  sentOn: earlierDay(context),
  objectionsUntil: laterDay(context),
  ...newHistory(context),
});

/** Objections and earlier versions, which the edition `full` shows alone. */
const newHistory = ({ random, visible }: Context): Partial<Minutes> => ({
  objections: random.times(2, () => ({ on: visible.today, text: random.text() })),
  versions: random.times(2, () => ({
    status: 'sent' as const,
    on: visible.today,
    items: random.times(2, () => ({ item: random.word(), text: random.text(), resolution: random.text() })),
  })),
});

/** How much of its minutes the body of a meeting publishes. */
function editionOf({ organization }: Meeting, { record }: Context): MinutesEdition {
  const body = record.organizations.find(({ key }) => key === organization)?.data.body;
  return record.bodies.find(({ key }) => key === body)?.data.minutesEdition ?? 'standard';
}

const withoutMinutes = (item: AgendaItem, context: Context): AgendaItem =>
  item.public
    ? {
        ...item,
        minutes: context.random.text(),
        ...(item.items && { items: item.items.map((child) => withoutMinutes(child, context)) }),
      }
    : item;

/** What the minutes say of items waits for the results, and the edition may leave it out. */
function replaceTexts(key: string, data: Meeting, context: Context): Meeting {
  const { visible } = context;
  const open = visible.minutes.has(key) && visible.results.has(key);
  const edition = open ? editionOf(data, context) : 'minimum';
  const texts =
    edition === 'minimum' ? data.agenda.map((item) => withoutMinutes(item, context)) : data.agenda;
  const history = edition === 'full' || !data.minutes ? {} : newHistory(context);
  return { ...data, agenda: texts, ...(data.minutes && { minutes: { ...data.minutes, ...history } }) };
}

/** A meeting of which citizens may see at least the day, with all else replaced. */
export function replaceInMeeting(entry: Entry<Meeting>, context: Context): Entry<Meeting> {
  const { key } = entry;
  const { visible, record, random } = context;
  // Results that stay public by memory alone keep their agenda, which they are read from.
  const keepsAgenda = visible.agendas.has(key) || visible.results.has(key);
  let data: Meeting = { ...entry.data, movedTo: hiddenMeeting(entry.data.movedTo, context) };
  if (!keepsAgenda) data = replaceAgenda(data, context);
  if (!visible.results.has(key)) data = replaceResults(data, context);
  if (!visible.minutes.has(key)) data = replaceMinutes(data, context);
  data = replaceTexts(key, data, context);
  if (record.site.switches?.recording !== true)
    data = { ...data, recording: { url: `https://${random.word()}.example/` } };
  const agenda = data.agenda.map((item) => relinked(item, context));
  return { ...entry, data: { ...data, agenda }, text: visible.agendas.has(key) ? entry.text : random.text() };
}
