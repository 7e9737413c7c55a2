import { dayOf } from '../local-time.ts';
import type { Entry } from '../council-record.ts';
import { defined } from '../defined.ts';
import { isOverdueOn } from '../implementation.ts';
import type { PublicImplementation, PublicResolution } from '../public-record.ts';
import type { ItemLink, Meeting, Resolution, Vote } from '../schema/index.ts';
import { resolutionKey, url } from '../url.ts';
import { type DoorKeeper, openItems, showsResolution } from './door-keeper.ts';
import { implementationOpens, resolutionDate, resolutionOpens } from './opening.ts';
import { publicFile, publicFiles } from './public-file.ts';
import { publicVote } from './public-vote.ts';
import { implementationPart } from './published.ts';

/** All resolutions that citizens may read, from agenda items and from files of their own, by key. */
export function publicResolutions(keeper: DoorKeeper): PublicResolution[] {
  const ofItems = keeper.record.resolutions.filter(({ data }) => data.kind === 'item');
  const own = new Map(ofItems.map((entry) => [entry.key, entry]));
  const found = new Map<string, PublicResolution>();
  // An item made public after its disclosure stands at the same address: the item's own words go first.
  for (const entry of keeper.record.resolutions) add(ofEntry(entry, keeper), found);
  for (const meeting of keeper.record.meetings)
    for (const one of ofMeeting(meeting, own, keeper)) add(one, found);
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function add(resolution: PublicResolution | undefined, to: Map<string, PublicResolution>): void {
  if (resolution) to.set(resolution.key, resolution);
}

function ofMeeting(
  { key, data }: Entry<Meeting>,
  own: ReadonlyMap<string, Entry<Resolution>>,
  keeper: DoorKeeper,
): PublicResolution[] {
  const found: PublicResolution[] = [];
  for (const item of openItems(data.agenda)) {
    if (item.resolution === undefined || !showsResolution(keeper, key, item.id)) continue;
    const entry = own.get(resolutionKey(key, item.id));
    found.push(
      defined({
        key: resolutionKey(key, item.id),
        kind: 'item' as const,
        title: item.title,
        organization: data.organization,
        date: dayOf(data.start),
        text: item.resolution,
        outcome: item.result?.outcome,
        wording: item.result?.wording,
        vote: item.vote && publicVote(item.vote, keeper),
        meeting: key,
        item: item.id,
        papers: (item.papers ?? []).filter((paper) => keeper.papers.has(paper)),
        implementation: entry && implementationOf(entry, keeper),
        files: entry && showsImplementation(entry, keeper) ? filesOf(entry, keeper) : [],
      }),
    );
  }
  return found;
}

function ofEntry(entry: Entry<Resolution>, keeper: DoorKeeper): PublicResolution | undefined {
  const { key, data } = entry;
  if (data.kind === 'item') return undefined;
  if (!keeper.shows(url.resolution(key), resolutionOpens(data, keeper.record.site))) return undefined;
  const shared = {
    key,
    title: data.title,
    date: resolutionDate(data),
    text: data.text,
    vote: 'vote' in data && data.vote ? publicVote(data.vote as Vote, keeper) : undefined,
    implementation: implementationOf(entry, keeper),
    files: filesOf(entry, keeper),
  };
  if (data.kind === 'disclosed') return disclosed(data, shared, keeper);
  const papers = data.paper !== undefined && keeper.papers.has(data.paper) ? [data.paper] : [];
  if (data.kind === 'circulation') {
    return circulation(data, { ...shared, papers }, keeper);
  }
  const { organization, legalBasis } = data;
  return defined({
    ...shared,
    kind: data.kind,
    organization,
    legalBasis,
    papers,
    urgency: urgencyOf(data, keeper),
  });
}

type Kind<K extends Resolution['kind']> = Extract<Resolution, { kind: K }>;
type Shared = Pick<PublicResolution, 'key' | 'title' | 'date' | 'text' | 'files'> & {
  vote: PublicResolution['vote'] | undefined;
  implementation: PublicImplementation | undefined;
};

function disclosed(
  data: Kind<'disclosed'>,
  shared: Shared,
  keeper: DoorKeeper,
): PublicResolution | undefined {
  const meeting = keeper.record.meetings.find(({ key }) => key === data.item.meeting);
  if (!meeting || !keeper.meetings.has(meeting.key)) return undefined;
  return defined({
    ...shared,
    kind: data.kind,
    organization: meeting.data.organization,
    date: dayOf(meeting.data.start),
    meeting: meeting.key,
    item: data.item.item,
    papers: [],
    disclosedOn: data.disclosedOn,
  });
}

/** Where the procedure found too little consent, votes do not count and are shown to nobody. */
function circulation(
  data: Kind<'circulation'>,
  shared: Shared & Pick<PublicResolution, 'papers'>,
  keeper: DoorKeeper,
): PublicResolution {
  const { kind, organization, legalBasis, openedOn, consented, statutory, objected, ballot, chainHead } =
    data;
  const { outcome, item, reason, declared, approvalNeeded } = data;
  const failed = outcome === 'no-consent' || outcome === 'no-quorum' ? outcome : undefined;
  return defined({
    ...shared,
    ...(failed && { implementation: undefined }),
    ...(failed === 'no-consent' && { vote: undefined }),
    kind,
    organization,
    legalBasis,
    openedOn,
    consented,
    statutory,
    objected,
    reason,
    declared,
    approvalNeeded: approvalNeeded === true ? approvalNeeded : undefined,
    ballot,
    chainHead,
    failed,
    outcome: failed ? ('no-decision' as const) : outcome === 'rejected' ? outcome : undefined,
    onAgenda: item && agendaPlace(item, keeper),
  });
}

function agendaPlace({ meeting: key, item }: ItemLink, { record, agendas }: DoorKeeper) {
  const meeting = agendas.has(key) ? record.meetings.find((one) => one.key === key) : undefined;
  if (!meeting) return undefined;
  const isOpen = [...openItems(meeting.data.agenda)].some(({ id }) => id === item);
  return isOpen ? { meeting: key, item } : { meeting: key };
}

function urgencyOf(data: Kind<'urgent-decision'>, keeper: DoorKeeper) {
  const next = data.nextSession;
  return defined({
    reason: data.reason,
    decidedBy: data.decidedBy,
    consulted: data.consulted,
    membersToldOn: data.membersToldOn,
    nextSession:
      next &&
      defined({
        meeting: keeper.meetings.has(next.meeting) ? next.meeting : undefined,
        outcome: next.outcome,
      }),
  });
}

/** Of an item's resolution what became of it has a date of its own; elsewhere it comes with the resolution. */
const showsImplementation = ({ key, data }: Entry<Resolution>, keeper: DoorKeeper): boolean =>
  data.kind !== 'item' ||
  keeper.shows(implementationPart(key), implementationOpens(data, keeper.record.site));

function implementationOf(entry: Entry<Resolution>, keeper: DoorKeeper): PublicImplementation | undefined {
  const { key, data } = entry;
  const { implementation } = data;
  if (!implementation || !showsImplementation(entry, keeper)) return undefined;
  return defined({
    status: implementation.status,
    office:
      implementation.office !== undefined && keeper.showsOrganization(implementation.office)
        ? implementation.office
        : undefined,
    due: implementation.due,
    doneOn: implementation.doneOn,
    overdue: isOverdueOn(implementation, dayOf(keeper.now)) ? (true as const) : undefined,
    reports: (implementation.reports ?? []).map(({ date, text, file }) =>
      defined({ date, text, file: publicFile(file, url.resolution(key), keeper) }),
    ),
  });
}

const filesOf = ({ key, data }: Entry<Resolution>, keeper: DoorKeeper) =>
  publicFiles(data.files, url.resolution(key), keeper);
