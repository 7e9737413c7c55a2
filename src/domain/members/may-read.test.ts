import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { localTime } from '../local-time.ts';
import type { AccessFacts, Place, Reader, Reading, Subject } from './access.ts';
import type {
  DirectoryMembership,
  DirectoryOrganization,
  DirectoryTerm,
  MinutesReading,
} from './directory.ts';
import { mayRead } from './may-read.ts';

// A council and its committee; the meeting is on 15 March, its agenda open since 1 March.
const organization = (
  kind: DirectoryOrganization['kind'],
  minutes: MinutesReading = 'view',
): DirectoryOrganization => ({ key: kind, name: kind, kind, body: 'musterdorf', minutes });

const term = (key: string, startDate: string): DirectoryTerm => ({
  key,
  name: key,
  bodies: ['musterdorf'],
  startDate: calendarDate(startDate),
});

const facts = (rules: Partial<AccessFacts['rules']> = {}): AccessFacts => ({
  rules: { formerTerms: 'served', councilReadsCommittees: false, ...rules },
  organization: new Map([
    ['council', organization('council')],
    ['committee', organization('committee', 'download')],
    ['bauamt', organization('administration')],
  ]),
  term: new Map([
    ['old', { ...term('old', '2021-11-01'), endDate: calendarDate('2026-10-31') }],
    ['now', term('now', '2026-11-01')],
  ]),
});

const seat = (over: Partial<DirectoryMembership> = {}): DirectoryMembership => ({
  organization: 'council',
  role: 'member',
  startDate: calendarDate('2026-11-01'),
  ...over,
});

const reader = (over: Partial<Reader> = {}): Reader => ({
  person: 'eva',
  memberships: [seat()],
  clerk: false,
  leadership: false,
  offices: [],
  ...over,
});

const place = (over: Partial<Place> = {}): Place => ({
  organization: 'council',
  term: 'now',
  day: calendarDate('2027-03-15'),
  opensAt: localTime('2027-03-01T12:00'),
  ...over,
});

const item = (over: Partial<NonNullable<Place['item']>> = {}): Place =>
  place({ item: { public: false, guests: [], excluded: [], ...over } });

const subject = (places: readonly Place[] = [item()], over: Partial<Subject> = {}): Subject => ({
  places,
  offices: [],
  public: false,
  ...over,
});

type Case = readonly [
  words: string,
  reading: Reading,
  who: Reader,
  what: Subject,
  at?: string | undefined,
  rules?: Partial<AccessFacts['rules']>,
];

const nobody = reader({ memberships: [] });
const minutes = (places = [item()]) => subject(places, { minutes: true });
const edition = (items: readonly Subject[], without: readonly Subject[]) =>
  subject([place()], { edition: { items, without } });

const CASES: readonly Case[] = [
  ['a member reads what is open', 'download', reader(), subject()],
  ['nobody reads before the invitation', 'none', reader(), subject(), '2027-03-01T11:59'],
  [
    'a member reads from the minute of the invitation on',
    'download',
    reader(),
    subject(),
    '2027-03-01T12:00',
  ],
  [
    'what never opens stays closed',
    'none',
    reader(),
    subject([{ organization: 'council', term: 'now', day: calendarDate('2027-03-15') }]),
  ],
  [
    'the clerk reads before the invitation',
    'download',
    reader({ clerk: true }),
    subject(),
    '2027-01-01T00:00',
  ],
  ['who has no seat reads nothing', 'none', nobody, subject()],
  [
    'a seat that ended yesterday reads nothing today',
    'none',
    reader({ memberships: [seat({ endDate: calendarDate('2027-03-09') })] }),
    subject(),
  ],
  [
    'a seat reads on its last day',
    'download',
    reader({ memberships: [seat({ endDate: calendarDate('2027-03-10') })] }),
    subject(),
  ],
  ['a guest of the body has no seat', 'none', reader({ memberships: [seat({ role: 'guest' })] }), subject()],
  ['a deputy has one', 'download', reader({ memberships: [seat({ role: 'deputy' })] }), subject()],
  ['a guest of the item reads it', 'download', nobody, subject([item({ guests: ['eva'] })])],
  [
    'a guest reads it on the day of the meeting',
    'download',
    nobody,
    subject([item({ guests: ['eva'] })]),
    '2027-03-15T23:59',
  ],
  [
    'a guest no longer reads it the day after',
    'none',
    nobody,
    subject([item({ guests: ['eva'] })]),
    '2027-03-16T00:00',
  ],
  ['a guest reads no minutes', 'none', nobody, minutes([item({ guests: ['eva'] })])],
  ['an excluded member reads nothing of it', 'none', reader(), subject([item({ excluded: ['eva'] })])],
  [
    'exclusion on one way closes the others',
    'none',
    reader(),
    subject([item({ excluded: ['eva'] }), place({ organization: 'committee' }), item()]),
  ],
  [
    'what is public stays open to the excluded',
    'download',
    reader(),
    subject([item({ excluded: ['eva'], public: true })], { public: true }),
  ],
  [
    'what lies in the overlay of a public item does not',
    'none',
    reader(),
    subject([item({ excluded: ['eva'], public: true })]),
  ],
  [
    'leadership reads before the invitation',
    'download',
    reader({ memberships: [], leadership: true }),
    subject(),
    '2027-01-01T00:00',
  ],
  ['leadership reads no minutes', 'none', reader({ memberships: [], leadership: true }), minutes()],
  ['leadership reads nothing that is nowhere', 'none', reader({ leadership: true }), subject([])],
  [
    'an excluded leader reads nothing of it',
    'none',
    reader({ leadership: true }),
    subject([item({ excluded: ['eva'] })]),
  ],
  [
    'an office reads what it wrote before the invitation',
    'download',
    reader({ memberships: [], offices: ['bauamt'] }),
    subject(undefined, { offices: ['bauamt'] }),
    '2027-01-01T00:00',
  ],
  ['an office reads nothing of others', 'none', reader({ memberships: [], offices: ['kasse'] }), subject()],
  ['the edition of all items', 'download', reader(), edition([subject([item()])], [])],
  [
    'no edition that tells of an item from which one is excluded',
    'none',
    reader(),
    edition([subject([item({ excluded: ['eva'] })])], []),
  ],
  [
    'the edition that leaves this item out',
    'download',
    reader(),
    edition([subject([item()])], [subject([item({ excluded: ['eva'] })])]),
  ],
  ['no edition that leaves out what one reads', 'none', reader(), edition([], [subject([item()])])],
  [
    'no edition before the invitation',
    'none',
    reader(),
    edition([subject([item()])], []),
    '2027-01-01T00:00',
  ],
  [
    'a guest of an item reads no edition',
    'none',
    reader({ memberships: [] }),
    edition([subject([item({ guests: ['eva'] })])], []),
  ],
  [
    'a clerk reads each edition',
    'download',
    reader({ memberships: [], clerk: true }),
    edition([], [subject([item()])]),
  ],
  ['minutes as the body decided', 'view', reader(), minutes()],
  [
    'minutes of a body that decided otherwise',
    'download',
    reader({ memberships: [seat({ organization: 'committee' })] }),
    minutes([place({ organization: 'committee' })]),
  ],
  [
    'minutes of a body that nobody knows',
    'none',
    reader({ memberships: [seat({ organization: 'unknown' })] }),
    minutes([place({ organization: 'unknown' })]),
  ],
  ['a council member reads no committee', 'none', reader(), subject([place({ organization: 'committee' })])],
  [
    'but where the municipality allows it',
    'download',
    reader(),
    subject([place({ organization: 'committee' })]),
    undefined,
    { councilReadsCommittees: true },
  ],
  [
    'a body that nobody knows is no committee',
    'none',
    reader(),
    subject([place({ organization: 'unknown' })]),
    undefined,
    { councilReadsCommittees: true },
  ],
  [
    'an unknown council has no committees',
    'none',
    reader({ memberships: [seat({ organization: 'unknown' })] }),
    subject([place({ organization: 'committee' })]),
    undefined,
    { councilReadsCommittees: true },
  ],
  ['an earlier term that one did not serve', 'none', reader(), subject([place({ term: 'old' })])],
  [
    'an earlier term that one served',
    'download',
    reader({
      memberships: [
        seat(),
        seat({ endDate: calendarDate('2026-10-31'), startDate: calendarDate('2021-11-01') }),
      ],
    }),
    subject([place({ term: 'old' })]),
  ],
  [
    'an earlier term where all are open',
    'download',
    reader(),
    subject([place({ term: 'old' })]),
    undefined,
    { formerTerms: 'all' },
  ],
  [
    'an earlier term where none is',
    'none',
    reader({ memberships: [seat({ startDate: calendarDate('2021-11-01') })] }),
    subject([place({ term: 'old' })]),
    undefined,
    { formerTerms: 'none' },
  ],
];

describe('who may read what', () => {
  for (const [words, reading, who, what, at = '2027-03-10T10:00', rules = {}] of CASES)
    test(`${words}: ${reading}`, () => {
      expect(mayRead(who, what, facts(rules), localTime(at))).toBe(reading);
    });
});
