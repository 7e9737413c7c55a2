import { addDays, calendarDate, type CalendarDate } from '../../../domain/calendar-date.ts';
import { localTime, type LocalTime } from '../../../domain/local-time.ts';
import type {
  AccessFacts,
  DirectoryMembership,
  DirectoryOrganization,
  DirectoryTerm,
  FormerTerms,
  MembersDocument,
  MembersItem,
  MembersMeeting,
  MembersPaper,
  MembersPart,
  Reader,
} from '../../../domain/members/index.ts';
import type { Role } from '../../../domain/schema/index.ts';
import { between, pick, randomSource } from '../../bench/random.ts';
import { aDocument, aMeeting, anItem, aPaper } from '../part.ts';

/** A made-up council with all that decides on reading, and the people who ask. */
export interface AccessWorld {
  readonly facts: AccessFacts;
  readonly parts: readonly MembersPart[];
  readonly readers: readonly Reader[];
  readonly moments: readonly LocalTime[];
}

type Chance = () => number;
const often = (random: Chance, share: number): boolean => random() < share;
const some = <T>(random: Chance, most: number, things: readonly T[]): T[] => [
  ...new Set(Array.from({ length: between(random, 0, most) }, () => pick(random, things))),
];

/** Ends and beginnings of terms, the days of both time changes, and days on which nothing else happens. */
const TURNS = [
  '2021-11-01',
  '2026-10-25',
  '2026-10-31',
  '2026-11-01',
  '2027-02-28',
  '2027-03-28',
  '2027-10-31',
  '2031-10-31',
].map(calendarDate);
const HOURS = ['00:00', '01:59', '02:30', '03:00', '18:00', '23:59'];

const dayNear = (random: Chance): CalendarDate => addDays(pick(random, TURNS), between(random, -1, 1));
const momentNear = (random: Chance): LocalTime => localTime(`${dayNear(random)}T${pick(random, HOURS)}`);

const TERMS: readonly DirectoryTerm[] = [
  ['2016', '2016-11-01', '2021-10-31'],
  ['2021', '2021-11-01', '2026-10-31'],
  ['2026', '2026-11-01', '2031-10-31'],
  ['2031', '2031-11-01', undefined],
].map(([key = '', start = '', end]) => ({
  key,
  name: key,
  bodies: ['a', 'b'],
  startDate: calendarDate(start),
  ...(end !== undefined && { endDate: calendarDate(end) }),
}));

const ORGANIZATIONS = [
  ['rat-a', 'council', 'a'],
  ['va-a', 'main-committee', 'a', 'rat-a'],
  ['bau-a', 'committee', 'a'],
  ['wege-a', 'committee', 'a', 'bau-a'],
  ['beirat-a', 'advisory-board', 'a', 'rat-a'],
  ['rat-b', 'council', 'b'],
  ['bau-b', 'committee', 'b', 'rat-a'],
  ['amt', 'administration', 'a'],
  ['fraktion', 'faction', 'a', 'rat-a'],
] as const;
const BODIES = ['rat-a', 'va-a', 'bau-a', 'wege-a', 'beirat-a', 'rat-b', 'bau-b'];
const EVERY = ORGANIZATIONS.map(([key]) => key);
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const ROLES: readonly Role[] = [
  'mayor',
  'chair',
  'deputy-chair',
  'member',
  'member',
  'deputy',
  'advisory',
  'secretary',
  'guest',
];

function factsOf(random: Chance): AccessFacts {
  const organizations = ORGANIZATIONS.map(([key, kind, body, parent]): DirectoryOrganization => ({
    key,
    name: key,
    kind,
    body,
    ...(parent !== undefined && { parent }),
    minutes: pick(random, ['none', 'view', 'download'] as const),
  }));
  return {
    rules: {
      formerTerms: pick<FormerTerms>(random, ['none', 'served', 'all']),
      councilReadsCommittees: often(random, 0.5),
    },
    organization: new Map(organizations.map((one) => [one.key, one])),
    term: new Map(TERMS.map((one) => [one.key, one])),
  };
}

function membership(random: Chance): DirectoryMembership {
  return {
    organization: pick(random, EVERY),
    role: pick(random, ROLES),
    ...(often(random, 0.8) && { startDate: dayNear(random) }),
    ...(often(random, 0.6) && { endDate: dayNear(random) }),
  };
}

/** Elected, and elected again: two memberships that follow each other without a gap. */
function reElected(random: Chance): DirectoryMembership[] {
  const seat = { organization: pick(random, BODIES), role: pick(random, ROLES) };
  const endDate = dayNear(random);
  return [
    { ...seat, endDate },
    { ...seat, startDate: addDays(endDate, 1) },
  ];
}

const readerOf = (random: Chance, person: string | undefined): Reader => ({
  ...(person !== undefined && { person }),
  memberships: [
    ...Array.from({ length: between(random, 0, 3) }, () => membership(random)),
    ...(often(random, 0.3) ? reElected(random) : []),
  ],
  clerk: often(random, 0.04),
  leadership: often(random, 0.12),
  offices: often(random, 0.15) ? [pick(random, ['amt', 'rat-a'])] : [],
});

interface Making {
  readonly random: Chance;
  readonly papers: readonly MembersPaper[];
  readonly next: () => string;
}

function documentsOf(
  { random, next }: Making,
  most: number,
  over: Partial<MembersDocument>,
): MembersDocument[] {
  return Array.from({ length: between(random, 0, most) }, () => aDocument(next(), over));
}

function itemOf(making: Making, depth: number, closedAbove: boolean): MembersItem {
  const { random, papers, next } = making;
  const isPublic = !closedAbove && often(random, 0.4);
  const keys = papers.filter((paper) => paper.public || !isPublic).map(({ key }) => key);
  return anItem(next(), {
    public: isPublic,
    papers: keys.length === 0 ? [] : some(random, 2, keys),
    guests: often(random, 0.3) ? some(random, 2, PEOPLE) : [],
    excluded: often(random, 0.3) ? some(random, 2, PEOPLE) : [],
    documents: documentsOf(making, 1, { kind: 'item', public: isPublic }),
    items:
      depth > 0 && often(random, 0.35)
        ? Array.from({ length: between(random, 1, 2) }, () => itemOf(making, depth - 1, !isPublic))
        : [],
  });
}

const closedIn = (items: readonly MembersItem[]): string[] =>
  items.flatMap((item) => [...(item.public ? [] : [item.id]), ...closedIn(item.items)]);

/** The edition of all items that are not public, that of none, and one of some. */
function editionsOf({ random, next }: Making, closed: readonly string[]): MembersDocument[] {
  const picked = closed.length === 0 ? [] : some(random, closed.length, closed);
  const kind = pick(random, ['invitation', 'non-public-minutes'] as const);
  return [closed, [], picked].map((items) =>
    aDocument(next(), {
      kind,
      public: kind === 'invitation' && items.length === 0,
      generated: true,
      edition: { items, without: closed.filter((id) => !items.includes(id)) },
    }),
  );
}

function meetingOf(making: Making): MembersMeeting {
  const { random, next } = making;
  const organization = pick(random, BODIES);
  const others = BODIES.filter((body) => body !== organization);
  const opensAt = often(random, 0.15) ? null : momentNear(random);
  const agenda = Array.from({ length: between(random, 1, 3) }, () => itemOf(making, 2, false));
  return aMeeting(next(), {
    organization,
    jointWith: often(random, 0.25) ? [pick(random, others)] : [],
    start: momentNear(random),
    opensAt,
    agenda,
    documents: [
      ...documentsOf(making, 1, { kind: 'meeting', public: often(random, 0.5) }),
      ...(often(random, 0.7) ? [aDocument(next(), { kind: 'non-public-minutes', public: false })] : []),
      ...editionsOf(making, closedIn(agenda)),
    ],
  });
}

function paperOf(random: Chance, next: () => string): MembersPaper {
  const isPublic = often(random, 0.5);
  const documents = Array.from({ length: between(random, 0, 2) }, () =>
    aDocument(next(), { public: isPublic && often(random, 0.6) }),
  );
  const office = often(random, 0.6) ? pick(random, ['amt', 'amt', 'rat-a', 'unbekannt']) : undefined;
  return aPaper(next(), { public: isPublic, documents, ...(office !== undefined && { office }) });
}

const termOn = (day: string): string =>
  TERMS.find(({ startDate, endDate }) => startDate <= day && (endDate === undefined || day <= endDate))
    ?.key ?? '';

const papersIn = (items: readonly MembersItem[]): string[] =>
  items.flatMap((item) => [...item.papers, ...papersIn(item.items)]);

/** As `members:publish` puts them: a meeting with each body that holds it, a paper with each meeting that names it. */
function partsOf(random: Chance, meetings: readonly MembersMeeting[], papers: readonly MembersPaper[]) {
  const parts = new Map<string, MembersPart>();
  const add = (organization: string, term: string, more: Pick<MembersPart, 'meetings' | 'papers'>) => {
    const known = parts.get(`${organization}/${term}`) ?? { organization, term, meetings: [], papers: [] };
    parts.set(`${organization}/${term}`, {
      ...known,
      meetings: [...known.meetings, ...more.meetings],
      papers: [...new Set([...known.papers, ...more.papers])],
    });
  };
  const named = new Set(meetings.flatMap(({ agenda }) => papersIn(agenda)));
  for (const meeting of meetings) {
    const keys = new Set(papersIn(meeting.agenda));
    const term = often(random, 0.1) ? '' : termOn(meeting.start.slice(0, 10));
    for (const organization of [meeting.organization, ...meeting.jointWith])
      add(organization, term, { meetings: [meeting], papers: papers.filter(({ key }) => keys.has(key)) });
  }
  for (const paper of papers)
    if (!named.has(paper.key)) add(paper.office ?? '', '', { meetings: [], papers: [paper] });
  return [...parts.values()];
}

/** A council made of chance; the same seed gives the same one. */
export function accessWorld(seed: number): AccessWorld {
  const random = randomSource(seed);
  let count = 0;
  const next = () => `x${(count += 1)}`;
  const papers = Array.from({ length: between(random, 2, 5) }, () => paperOf(random, next));
  const making: Making = { random, papers, next };
  const meetings = Array.from({ length: between(random, 2, 6) }, () => meetingOf(making));
  return {
    facts: factsOf(random),
    parts: partsOf(random, meetings, papers),
    readers: [...PEOPLE, undefined].map((person) => readerOf(random, person)),
    moments: Array.from({ length: 6 }, () => momentNear(random)),
  };
}
