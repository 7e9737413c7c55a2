import fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { type Instant, instantOf, type LocalTime } from '../domain/local-time.ts';
import {
  IMPLEMENTATION_STATES,
  MEETING_STATES,
  MINUTES_EDITIONS,
  MINUTES_STATES,
} from '../domain/schema/index.ts';
import { aRecord, bodyEntry, meetingEntry, paperEntry, personEntry, resolutionEntry } from './factories.ts';

// Small records for property tests. Every text is a marker such as «m0.agenda», so that a test can read from the public
// JSON what came out. Days lie around one of the days on which the clocks change; no time is in the hours they touch.

const BASES = ['2026-06-15', '2026-03-29', '2026-10-25', '2026-12-31', '2024-02-29'] as const;
export const CLOCKS = ['00:00', '06:00', '18:00', '23:30'] as const;

const when = fc.record({ days: fc.integer({ min: -14, max: 14 }), clock: fc.constantFrom(...CLOCKS) });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const index = fc.nat(2);
const days = fc.integer({ min: -14, max: 14 });

const meetingDates = fc.record({
  start: when,
  sentAt: maybe(when),
  resultsAt: maybe(when),
  approvedOn: maybe(days),
  showDraft: fc.boolean(),
  fixed: fc.boolean(),
  status: fc.constantFrom(...MEETING_STATES),
  minutesStatus: fc.constantFrom(...MINUTES_STATES),
});
const meetingLinks = fc.record({
  papers: fc.uniqueArray(index),
  movedTo: maybe(index),
  approves: maybe(index),
  minutes: fc.boolean(),
});
const paperLinks = fc.record({ related: fc.uniqueArray(index), parent: maybe(index) });
const resolutionLinks = fc.record({ paper: maybe(index), next: maybe(index), of: index });
const three = <T>(value: fc.Arbitrary<T>) => fc.tuple(value, value, value);

/** What stays the same when clerks change dates. */
export const structures = fc.record({
  meetings: three(meetingLinks),
  papers: three(paperLinks),
  resolutions: three(resolutionLinks),
  edition: maybe(fc.constantFrom(...MINUTES_EDITIONS)),
});
/** What clerks may change: dates and states of everything. */
export const dates = fc.record({
  meetings: three(meetingDates),
  papers: three(maybe(when)),
  resolutions: three(fc.record({ made: days, publishedAt: maybe(when) })),
  implementation: maybe(when),
  due: fc.tuple(...[0, 1, 2, 3].map(() => maybe(days))),
  progress: fc.constantFrom(...IMPLEMENTATION_STATES),
  consent: maybe(days),
});
/** What is withdrawn, and from which day on. */
export const withdrawals = fc.record({
  meetings: three(fc.option(days, { nil: undefined, freq: 4 })),
  papers: three(fc.option(days, { nil: undefined, freq: 4 })),
  resolutions: three(fc.option(days, { nil: undefined, freq: 4 })),
  itemResolution: fc.option(days, { nil: undefined, freq: 4 }),
  person: fc.option(days, { nil: undefined, freq: 4 }),
});
export const bases = fc.constantFrom(...BASES.map(calendarDate));
export const moments = when;

type Of<T> = T extends fc.Arbitrary<infer V> ? V : never;
export type Structure = Of<typeof structures>;
export type Dates = Of<typeof dates>;
export type Withdrawals = Of<typeof withdrawals>;
export type Moment = Of<typeof when>;

export const dayAt = (base: CalendarDate, offset: number): CalendarDate => addDays(base, offset);
export const timeAt = (base: CalendarDate, { days: offset, clock }: Moment): LocalTime =>
  `${addDays(base, offset)}T${clock}` as LocalTime;
export const instantAt = (base: CalendarDate, moment: Moment): Instant =>
  instantOf(timeAt(base, moment), 'Europe/Berlin');

/** Days before a meeting on which its date shows in these records, the margin among them. */
export const NOTICE = 5;

/** The record of a structure and its dates. The word `never` stands in all that must never come out. */
export function recordOf(
  base: CalendarDate,
  structure: Structure,
  when: Dates,
  withdrawn?: Withdrawals,
): CouncilRecord {
  const time = (moment: Moment | undefined) => (moment === undefined ? undefined : timeAt(base, moment));
  const day = (offset: number | undefined) => (offset === undefined ? undefined : dayAt(base, offset));
  return aRecord({
    site: { noticeDays: NOTICE - 2, switches: { recording: true } },
    bodies: [bodyEntry('stadt', { minutesEdition: structure.edition })],
    people: [
      personEntry('muster', {
        surname: '«person»',
        portrait: '«portrait».jpg',
        portraitConsent: day(when.consent),
        email: '«never»',
        memberships: [{ id: 'ms', organization: 'rat', role: 'member', phone: '«never»' }],
      }),
    ],
    meetings: structure.meetings.map((links, i) => {
      const its = when.meetings[i as 0];
      return meetingEntry(
        `m${i}`,
        {
          title: `«m${i}.date»`,
          start: time(its.start),
          status: its.status,
          fixed: its.fixed,
          movedTo: links.movedTo === undefined ? undefined : `m${links.movedTo}`,
          invitation: { sentAt: time(its.sentAt), file: file(`m${i}.agenda`) },
          minutes: links.minutes
            ? {
                status: its.minutesStatus,
                showDraft: its.showDraft,
                approvedOn: day(its.approvedOn),
                file: file(`m${i}.minutes`),
                ...minutesOf(i),
              }
            : undefined,
          resultsPublishedAt: time(its.resultsAt),
          agenda: agendaOf(i, links),
          files: [file(`m${i}.agenda`)],
          note: '«never»',
        },
        `«m${i}.date»`,
      );
    }),
    papers: structure.papers.map(({ related, parent }, i) =>
      paperEntry(
        `p${i}`,
        {
          title: `«p${i}»`,
          publishedAt: time(when.papers[i as 0]),
          related: related.map((other) => `p${other}`),
          parent: parent === undefined ? undefined : `p${parent}`,
          originatorPersons: ['muster'],
          signoffs: [{ office: '«never»' }],
          files: [file(`p${i}`)],
        },
        `«p${i}»`,
      ),
    ),
    resolutions: [
      ...structure.resolutions.map((links, i) => resolutionOf(i, links, when, { time, day })),
      resolutionEntry('m0-a1', {
        kind: 'item',
        item: { meeting: 'm0', item: 'a1' },
        publishedAt: time(when.implementation),
        implementation: {
          status: when.progress,
          due: day(when.due[3]),
          reports: [{ date: base, text: '«impl»', file: file('impl') }],
          note: '«never»',
        },
      }),
    ],
    withdrawals: withdrawn ? stones(withdrawn, day) : [],
  });
}

const file = (marker: string) => ({ id: 'f1', title: `«${marker}»`, file: 'datei.pdf', note: '«never»' });

const agendaOf = (i: number, { papers, approves }: Structure['meetings'][number]) => [
  {
    id: 'h1',
    title: `«m${i}.agenda»`,
    public: true,
    heading: true,
    items: [
      {
        id: 'a1',
        title: `«m${i}.agenda»`,
        public: true,
        papers: papers.map((paper) => `p${paper}`),
        result: { outcome: 'approved', wording: `«m${i}.results»`, note: '«never»' },
        vote: { method: 'secret', yes: 7, byName: [{ person: 'never', choice: 'yes' }] },
        resolution: `«m${i}.resolution»`,
        minutes: `«m${i}.texts»`,
        note: '«never»',
      },
      { id: 'c1', public: false, category: 'property' },
    ],
  },
  {
    id: 'a2',
    title: `«m${i}.agenda»`,
    public: true,
    approvesMinutesOf: approves === undefined ? undefined : `m${approves}`,
  },
  { id: 'c2', public: false, category: 'personnel', items: [{ id: 'c3', public: false, category: 'other' }] },
];

/** What the minutes say beside their state; nothing of it of items behind closed doors, and nothing of other versions. */
const minutesOf = (i: number) => ({
  secretary: `«m${i}.minutes»`,
  objections: [
    { on: BASES[0], text: `«m${i}.history»`, note: '«never»' },
    { on: BASES[0], item: 'c1', text: '«never»' },
  ],
  versions: [
    { status: 'sent', on: BASES[0], items: [{ item: 'a1', text: '«never»' }] },
    {
      status: 'sent',
      on: BASES[0],
      items: [
        { item: 'a1', text: `«m${i}.history»`, resolution: `«m${i}.sent»`, note: '«never»' },
        { item: 'c1', text: '«never»' },
        { item: 'gone', text: '«never»' },
      ],
    },
    { status: 'approved', on: BASES[0], items: [{ item: 'a1', text: '«never»' }] },
  ],
});

const KINDS = ['circulation', 'urgent-decision', 'disclosed'] as const;

interface Clock {
  readonly time: (moment: Moment | undefined) => LocalTime | undefined;
  readonly day: (offset: number | undefined) => CalendarDate | undefined;
}

function resolutionOf(i: number, links: Structure['resolutions'][number], when: Dates, { time, day }: Clock) {
  const { made, publishedAt } = when.resolutions[i as 0];
  return resolutionEntry(`r${i}`, {
    kind: KINDS[i],
    title: `«r${i}»`,
    text: `«r${i}»`,
    organization: 'rat',
    legalBasis: '§ 35 Abs. 3 GemO',
    closedOn: day(made),
    decidedOn: day(made),
    disclosedOn: day(made),
    decidedBy: 'Bürgermeister',
    reason: `«r${i}»`,
    membersToldOn: day(made),
    item: { meeting: `m${links.of}`, item: 'c2' },
    paper: links.paper === undefined ? undefined : `p${links.paper}`,
    nextSession: links.next === undefined ? undefined : { meeting: `m${links.next}`, outcome: 'noted' },
    publishedAt: time(publishedAt),
    implementation: {
      status: when.progress,
      due: day(when.due[i]),
      reports: [{ date: day(made), text: `«r${i}»` }],
    },
    note: '«never»',
  });
}

function stones(withdrawn: Withdrawals, day: Clock['day']) {
  const stone = (target: string, offset: number | undefined) =>
    offset === undefined ? [] : [{ target, date: day(offset), reason: 'Datenschutz' }];
  return [
    ...withdrawn.meetings.flatMap((offset, i) => stone(`/sitzungen/m${i}/`, offset)),
    ...withdrawn.papers.flatMap((offset, i) => stone(`/vorlagen/p${i}`, offset)),
    ...withdrawn.resolutions.flatMap((offset, i) => stone(`/beschluesse/r${i}/`, offset)),
    ...stone('/beschluesse/m0-a1/', withdrawn.itemResolution),
    ...stone('/personen/muster/', withdrawn.person),
  ];
}
