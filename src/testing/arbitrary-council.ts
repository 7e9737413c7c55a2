import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { CATEGORIES, CONSULTATION_ROLES, OUTCOMES, PAPER_KINDS, ROLES } from '../domain/schema/index.ts';
import {
  aRecord,
  bodyEntry,
  locationEntry,
  meetingEntry,
  organizationEntry,
  paperEntry,
  personEntry,
  termEntry,
} from './factories.ts';

// Random councils of two bodies in which all is public that OParl can carry, as a council system would hold them: every
// id is used once, words look like those of real councils, meetings before the day were held or cancelled.

/** The day on which these councils are looked at. */
export const TODAY = calendarDate('2027-03-08');

const BODIES = ['nordau', 'wiesen'] as const;
const KINDS = [
  ['rat', 'Rat', 'council'],
  ['bau', 'Bauausschuss', 'committee'],
  ['va', 'Verwaltungsausschuss', 'main-committee'],
  ['senioren', 'Seniorenbeirat', 'advisory-board'],
  ['gruen', 'Fraktion Grün', 'faction'],
  ['blau', 'Partei Blau', 'party'],
  ['amt', 'Fachbereich Bauen', 'administration'],
] as const;
const MEETING = ['rat', 'bau', 'va', 'senioren'] as const;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const body = fc.constantFrom(...BODIES);
const organ = fc.tuple(body, fc.constantFrom(...MEETING)).map(([in_, kind]) => `${in_}-${kind}`);
const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays(TODAY, count));
const clock = fc.constantFrom('00:30', '09:00', '18:30', '19:15');
const word = fc.constantFrom(
  'Brücke',
  'Schulhof',
  'Radweg',
  'Kläranlage',
  'Spielplatz',
  'Haushalt',
  'Ortsmitte',
);
const sentence = fc.tuple(word, word).map(([a, b]) => `Der Rat beschließt: ${a} und ${b} werden erneuert.`);
const files = (name: string) =>
  fc
    .array(fc.record({ word, date: maybe(days(-900, 0)) }), { maxLength: 2 })
    .map((all) => all.map((one) => ({ ...one, name })));

interface ItemShape {
  readonly open: boolean;
  readonly items: readonly ItemShape[];
  readonly [field: string]: unknown;
}
const item = (depth: number): fc.Arbitrary<ItemShape> =>
  fc.record({
    open: fc.boolean(),
    word,
    papers: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
    role: maybe(fc.constantFrom(...CONSULTATION_ROLES)),
    outcome: maybe(fc.constantFrom(...OUTCOMES)),
    resolution: maybe(sentence),
    category: fc.constantFrom(...CATEGORIES),
    subjects: fc.uniqueArray(word, { maxLength: 2 }),
    files: files('Anlage'),
    items: depth === 0 ? fc.constant([]) : fc.array(item(depth - 1), { maxLength: 2 }),
  });

/** What a random council is made of. */
export const councilShapes = fc.record({
  seats: fc.array(
    fc.record({
      surname: fc.constantFrom('Ahlers', 'Behrens', 'Cordes', 'von der Aue'),
      givenName: maybe(fc.constantFrom('Anke', 'Bernd')),
      title: maybe(fc.constantFrom('Dr.', 'Prof. Dr.')),
      held: fc.array(
        fc.record({
          organ,
          role: fc.constantFrom(...ROLES),
          faction: fc.boolean(),
          from: maybe(days(-900, 0)),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 4 },
  ),
  locations: fc.array(fc.record({ room: maybe(word), point: fc.boolean() }), { minLength: 1, maxLength: 2 }),
  meetings: fc.array(
    fc.record({
      organ,
      joint: maybe(organ),
      day: days(-400, 200),
      /** Only its date is public yet. */
      planned: fc.boolean(),
      clock,
      hours: maybe(fc.integer({ min: 1, max: 3 })),
      location: maybe(fc.nat(1)),
      cancelled: fc.boolean(),
      invitation: fc.boolean(),
      minutes: fc.boolean(),
      files: files('Öffentliche Bekanntmachung'),
      items: fc.array(item(1), { maxLength: 4 }),
    }),
    { maxLength: 5 },
  ),
  papers: fc.array(
    fc.record({
      body,
      word,
      kind: fc.constantFrom(...PAPER_KINDS),
      date: days(-500, -1),
      files: files('Vorlage'),
      stations: fc.array(
        fc.record({ organ, role: fc.constantFrom(...CONSULTATION_ROLES), day: maybe(days(-400, 20)) }),
        { maxLength: 3 },
      ),
      related: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
      parent: maybe(fc.nat(4)),
      office: fc.boolean(),
      originator: maybe(fc.nat(3)),
      subjects: fc.uniqueArray(word, { maxLength: 2 }),
    }),
    { minLength: 5, maxLength: 5 },
  ),
});
type Of<T> = T extends fc.Arbitrary<infer V> ? V : never;
export type CouncilShape = Of<typeof councilShapes>;

/** Counts up, so that every id is another one. */
function ids() {
  let count = 0;
  return (letter: string): string => `${letter}${(count += 1)}x`;
}
type Ids = ReturnType<typeof ids>;

const documents = (
  all: readonly { word: string; name: string; date?: CalendarDate | undefined }[],
  id: Ids,
) =>
  all.map(({ word: about, name, date }) => {
    const own = id('f');
    const title = [name, about, own].filter((part) => part !== '').join(' ');
    return {
      id: own,
      title,
      source: `https://alt.example/dok/${own}.pdf`,
      mimeType: 'application/pdf',
      date,
    };
  });

/** The council of a shape. */
export function councilOf(shape: CouncilShape): CouncilRecord {
  const id = ids();
  return aRecord({
    site: { license: { name: 'Null', url: 'https://lizenz.example/null' } },
    bodies: [
      bodyEntry('nordau', {
        name: 'Samtgemeinde Nordau',
        kind: 'joint-municipality',
        profile: 'ni-nkomvg',
        ags: '03999001',
      }),
      bodyEntry('wiesen', {
        name: 'Gemeinde Wiesen',
        kind: 'municipality',
        profile: 'ni-nkomvg',
        website: 'https://wiesen.example/',
      }),
    ],
    terms: [
      termEntry('t1', {
        name: '2021 bis 2026',
        bodies: [...BODIES],
        startDate: '2021-11-01',
        endDate: '2026-10-31',
      }),
      termEntry('t2', { name: 'ab 2026', bodies: ['wiesen'], startDate: '2026-11-01' }),
    ],
    organizations: BODIES.flatMap((key) =>
      KINDS.map(([part, name, kind]) =>
        organizationEntry(`${key}-${part}`, {
          name: key === 'nordau' ? (part === 'va' ? 'Samtgemeindeausschuss' : name) : `${name} Wiesen`,
          kind,
          body: key,
          parent: part === 'bau' ? `${key}-rat` : undefined,
          shortName: part === 'va' ? 'VA' : undefined,
          startDate: part === 'gruen' ? '2021-11-01' : undefined,
        }),
      ),
    ),
    people: shape.seats.map((one, n) => personOf(one, n, id)),
    locations: shape.locations.map(({ room, point }, n) =>
      locationEntry(`ort-${n}`, {
        name: `Rathaus ${n + 1}`,
        room,
        street: `Marktplatz ${n + 1}`,
        postalCode: '29999',
        locality: 'Nordau',
        ...(point && { longitude: 9.5, latitude: 52.5 + n }),
      }),
    ),
    meetings: shape.meetings.map((one, n) => meetingOf(one, n, { shape, id })),
    papers: shape.papers.map((one, n) => paperOf(one, n, { shape, id })),
  });
}

/** Roles that go without a vote, unless a source says otherwise. */
const WITHOUT_VOTE: ReadonlySet<string> = new Set(['advisory', 'guest', 'secretary']);

const personOf = ({ held, ...name }: CouncilShape['seats'][number], n: number, id: Ids) =>
  personEntry(`person-${n}`, {
    ...name,
    memberships: held.map(({ organ: key, role, faction, from }) => ({
      id: id('m'),
      organization: key,
      role,
      // each third person against what is usual
      votingRight: WITHOUT_VOTE.has(role) === (n % 3 === 2),
      onBehalfOf: faction ? `${key.split('-')[0]}-gruen` : undefined,
      startDate: from,
    })),
  });

interface Rest {
  readonly shape: CouncilShape;
  readonly id: Ids;
}

function meetingOf(one: CouncilShape['meetings'][number], n: number, { shape, id }: Rest) {
  const isPast = one.day <= TODAY;
  const hour = Number(one.clock.slice(0, 2));
  const status = one.cancelled ? 'cancelled' : isPast ? 'held' : one.planned ? 'scheduled' : 'invited';
  const numbers = { count: 0 };
  return meetingEntry(`m-${n}`, {
    title: `Sitzung ${n + 1} des Gremiums`,
    organization: one.organ,
    jointWith: one.joint === undefined || one.joint === one.organ ? undefined : [one.joint],
    start: `${one.day}T${one.clock}`,
    end: one.hours && `${one.day}T${String(hour + one.hours).padStart(2, '0')}:45`,
    location: one.location === undefined ? undefined : `ort-${one.location % shape.locations.length}`,
    status,
    fixed: true,
    invitation:
      status === 'scheduled'
        ? undefined
        : {
            sentAt: `${addDays(isPast ? one.day : TODAY, -40)}T09:00`,
            file: one.invitation
              ? documents([{ name: 'Einladung, öffentlicher Teil', word: '' }], id)[0]
              : undefined,
          },
    minutes:
      one.minutes && status === 'held'
        ? {
            status: 'approved',
            file: documents([{ name: 'Niederschrift, öffentlicher Teil', word: '' }], id)[0],
          }
        : undefined,
    resultsPublishedAt: status === 'held' ? `${one.day}T${one.clock}` : undefined,
    files: documents(one.files, id),
    agenda: [
      { id: id('a'), title: 'Eröffnung', number: '0', public: true },
      ...one.items.map((part) => agendaOf(part, true, { status, id, numbers })),
    ],
  });
}

interface Agenda {
  readonly status: string;
  readonly id: Ids;
  readonly numbers: { count: number };
}

function agendaOf(one: ItemShape, mayBeOpen: boolean, all: Agenda): object {
  const { id, numbers, status } = all;
  const open = one.open && mayBeOpen;
  const own = { id: id(open ? 'a' : 'n'), number: String((numbers.count += 1)) };
  const items = one.items.map((child) => agendaOf(child, open, all));
  if (!open) return { ...own, public: false, category: one['category'], ...(items.length > 0 && { items }) };
  const held = status === 'held';
  return {
    ...own,
    public: true,
    title: `${String(one['word'])} ${own.number}: Beratung`,
    papers: (one['papers'] as number[]).map((paper) => `p-${paper}`),
    role: one['role'],
    subjects: one['subjects'],
    result: held && one['outcome'] !== undefined ? { outcome: one['outcome'] } : undefined,
    resolution: held ? one['resolution'] : undefined,
    files: documents(one['files'] as { word: string; name: string }[], id),
    ...(items.length > 0 && { items }),
  };
}

const paperOf = (one: CouncilShape['papers'][number], n: number, { shape, id }: Rest) =>
  paperEntry(`p-${n}`, {
    reference: `${String(n + 1).padStart(4, '0')}/2026`,
    title: `${one.word}, Vorlage ${n + 1}`,
    kind: one.kind,
    date: one.date,
    publishedAt: `${one.date}T00:00`,
    body: one.body,
    office: one.office ? `${one.body}-amt` : undefined,
    originatorOrganizations: one.office ? undefined : [`${one.body}-gruen`],
    originatorPersons:
      one.originator !== undefined && one.originator < shape.seats.length
        ? [`person-${one.originator}`]
        : undefined,
    consultations: one.stations.map(({ organ: key, role, day }) => ({
      id: id('c'),
      organization: key,
      role,
      date: day,
    })),
    related: one.related.filter((other) => other !== n).map((other) => `p-${other}`),
    parent: one.parent !== undefined && one.parent < n ? `p-${one.parent}` : undefined,
    files: documents(one.files, id),
    subjects: one.subjects,
  });
