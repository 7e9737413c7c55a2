import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type {
  BookFiles,
  MembersCirculation,
  MembersItem,
  MembersMeeting,
  MembersPaper,
  MembersTask,
} from '../../domain/members/index.ts';
import type { Council, Who } from '../../functions/members/ports.ts';
import { aCouncil, anOrganization } from './council.ts';
import { aDocument, aMeeting, anItem, aPaper, aPart } from './part.ts';
import { aWho } from './who.ts';

/** A council with something of everything, for looking at pages and for what they must not show. */

/** Words that only stand where `p-excluded` may read nothing; no page of that person may hold one of them. */
export const SECRET = 'Wiesengrundstück';

const COUNCIL_PAPERS: readonly MembersPaper[] = [
  aPaper('0121-2027', {
    reference: '0121/2027',
    title: 'Haushaltssatzung und Haushaltsplan für das Jahr 2027',
    office: 'kaemmerei',
    html: '<p>Der Rat beschließt die Haushaltssatzung für das Haushaltsjahr 2027 in der vorgelegten Fassung.</p><h2>Sachverhalt</h2><p>Der Entwurf wurde am 12. Februar eingebracht. Die Straßenausbaubeiträge sind darin nicht mehr enthalten.</p>',
    documents: [
      aDocument('d-haushalt', { title: 'Vorlage 0121/2027', kind: 'paper', size: 240_000 }),
      aDocument('d-plan', {
        title: 'Haushaltsplan 2027 mit allen Anlagen',
        size: 18_400_000,
        addedAt: '2027-03-05T13:00:00.000Z',
      }),
      aDocument('d-stellen', {
        title: 'Stellenplan',
        size: 512_000,
        changedAt: '2027-03-06T08:30:00.000Z',
      }),
    ],
  }),
  aPaper('0124-2027-n', {
    reference: '0124/2027 N',
    title: `Verkauf des ${SECRET}s am Mühlbach`,
    office: 'liegenschaften',
    public: false,
    html: `<p>Das ${SECRET} soll an die bisherige Pächterin verkauft werden.</p>`,
    documents: [
      aDocument('d-verkauf', { title: `Vorlage: ${SECRET}`, kind: 'paper', public: false, size: 98_000 }),
      aDocument('d-gutachten', { title: 'Wertgutachten', public: false, size: 2_300_000 }),
    ],
  }),
];

const agenda: readonly MembersItem[] = [
  anItem('a1', { number: '1', title: 'Eröffnung, Feststellung der Beschlussfähigkeit' }),
  anItem('a2', { number: '2', title: 'Einwohnerfragestunde' }),
  anItem('a3', {
    number: '3',
    title: 'Haushalt 2027',
    heading: true,
    items: [
      anItem('a3-1', {
        number: '3.1',
        title: 'Haushaltssatzung und Haushaltsplan für das Jahr 2027',
        papers: ['0121-2027'],
      }),
      anItem('a3-2', {
        number: '3.2',
        title: 'Antrag auf Zuschuss für das Freibad',
        addedAt: localTime('2027-03-05T14:00'),
        addedReason: 'Die Frist für die Förderung läuft am 31. März ab.',
        documents: [aDocument('d-freibad', { title: 'Antrag des Fördervereins', kind: 'item' })],
      }),
    ],
  }),
  anItem('a4', {
    number: '4',
    title: 'Umbenennung der Bahnhofstraße',
    withdrawnAt: localTime('2027-03-03T09:00'),
    withdrawnReason: 'Die Anwohner werden zuerst gehört.',
  }),
  anItem('n1', {
    number: '5',
    public: false,
    category: 'property',
    title: `Verkauf des ${SECRET}s am Mühlbach`,
    html: '<p>Die Pächterin nimmt an der Beratung als Gast teil.</p>',
    papers: ['0124-2027-n'],
    excluded: ['p-excluded'],
    guests: ['p-guest'],
    disclosure: 'pending',
  }),
  anItem('n2', {
    number: '6',
    public: false,
    category: 'personnel',
    title: 'Besetzung der Leitung des Bauamtes',
    documents: [aDocument('d-personal', { title: 'Übersicht der Bewerbungen', kind: 'item', public: false })],
  }),
];

const NEXT = aMeeting('2027-03-15-rat', {
  title: '9. Sitzung des Rates der Gemeinde Musterdorf',
  location: { name: 'Rathaus', room: 'Ratssaal', street: 'Marktplatz 1', place: 'Musterdorf' },
  agenda,
  documents: [aDocument('d-ladung', { title: 'Ladung mit Tagesordnung', kind: 'invitation', size: 84_000 })],
});

const HELD = aMeeting('2027-02-22-rat', {
  title: '8. Sitzung des Rates der Gemeinde Musterdorf',
  start: '2027-02-22T18:30',
  opensAt: '2027-02-08T12:00',
  status: 'held',
  minutes: { status: 'approved', approvedOn: calendarDate('2027-03-01') },
  location: { name: 'Rathaus', room: 'Ratssaal' },
  documents: [
    aDocument('d-niederschrift', { title: 'Niederschrift, öffentlicher Teil', kind: 'minutes' }),
    aDocument('d-niederschrift-n', {
      title: 'Niederschrift, nichtöffentlicher Teil',
      kind: 'non-public-minutes',
      public: false,
    }),
  ],
  agenda: [
    anItem('b1', {
      number: '1',
      title: 'Bebauungsplan Mühlenfeld',
      result: { outcome: 'approved' },
      resolutionHtml: '<p>Der Bebauungsplan wird als Satzung beschlossen.</p>',
      vote: {
        method: 'open',
        majority: 'simple',
        yes: 14,
        no: 3,
        abstain: 1,
        byFaction: [
          { faction: 'gruene', yes: 4, no: 0, abstain: 1 },
          { faction: 'mitte', yes: 10, no: 3, abstain: 0 },
        ],
      },
    }),
  ],
});

const COMMITTEE: readonly MembersMeeting[] = [
  aMeeting('2027-03-10-bau', {
    title: 'Sitzung des Ausschusses für Bauen und Umwelt',
    organization: 'bau',
    start: '2027-03-10T17:00',
    opensAt: '2027-03-06T10:00',
    location: { name: 'Feuerwehrhaus' },
    agenda: [anItem('c1', { number: '1', title: 'Radweg am Kanal' })],
  }),
  aMeeting('2027-04-14-bau', {
    title: 'Sitzung des Ausschusses für Bauen und Umwelt',
    organization: 'bau',
    start: '2027-04-14T17:00',
    opensAt: null,
    status: 'scheduled',
  }),
];

const TASKS: readonly MembersTask[] = [
  {
    key: '2026-12-14-rat-b3',
    kind: 'urgent-decision',
    publicHtml: '<p>Die Satzung gilt ab Januar.</p>',
    publicPath: '/beschluesse/2026-12-14-rat-b3/',
    title: 'Neue Satzung über die Hundesteuer bekannt machen',
    organization: 'rat',
    excluded: [],
    decidedOn: calendarDate('2026-12-14'),
    status: 'in-progress',
    office: 'kaemmerei',
    due: calendarDate('2027-02-28'),
    reports: [{ date: calendarDate('2027-01-20'), text: 'Der Text liegt der Kommunalaufsicht vor.' }],
  },
  {
    key: '2027-02-22-rat-b1',
    title: 'Bebauungsplan Mühlenfeld ausfertigen',
    organization: 'rat',
    meeting: '2027-02-22-rat',
    item: 'b1',
    excluded: [],
    decidedOn: calendarDate('2027-02-22'),
    status: 'open',
    office: 'kaemmerei',
    due: calendarDate('2027-03-31'),
    reports: [],
  },
  {
    key: '2027-02-22-rat-n4',
    title: `Vermessung: ${SECRET}`,
    organization: 'rat',
    excluded: ['p-excluded'],
    decidedOn: calendarDate('2027-02-22'),
    status: 'open',
    office: 'liegenschaften',
    reports: [],
  },
  {
    key: '2027-03-15-rat-n1',
    kind: 'item',
    title: `Verkauf des ${SECRET}s vorbereiten`,
    organization: 'rat',
    meeting: '2027-03-15-rat',
    item: 'n1',
    excluded: ['p-excluded'],
    decidedOn: calendarDate('2027-03-01'),
    status: 'in-progress',
    office: 'liegenschaften',
    due: calendarDate('2027-05-31'),
    reports: [
      { date: calendarDate('2027-03-02'), text: 'Der Notar ist beauftragt.' },
      { date: calendarDate('2027-03-05'), text: 'Der Entwurf liegt vor.' },
    ],
  },
  {
    key: '2027-02-22-rat-b1-spaeter',
    kind: 'item',
    title: 'Ausgleichsflächen anlegen',
    organization: 'rat',
    meeting: '2027-02-22-rat',
    item: 'b1',
    excluded: [],
    decidedOn: calendarDate('2027-02-22'),
    opensAt: localTime('2027-03-20T08:00'),
    status: 'open',
    office: 'liegenschaften',
    reports: [],
  },
];

/** The council on 8 March 2027, 10 o'clock. */
export const aBusyCouncil = (): Council =>
  aCouncil({
    organizations: [
      anOrganization({ key: 'rat', name: 'Rat', minutes: 'view' }),
      anOrganization({
        key: 'bau',
        name: 'Ausschuss für Bauen und Umwelt',
        kind: 'committee',
        parent: 'rat',
      }),
      anOrganization({ key: 'kaemmerei', name: 'Kämmerei', kind: 'administration' }),
      anOrganization({ key: 'liegenschaften', name: 'Liegenschaften', kind: 'administration' }),
      anOrganization({ key: 'gruene', name: 'Die Grünen Wiesen', kind: 'faction' }),
      anOrganization({ key: 'mitte', name: 'Fraktion der Mitte', kind: 'faction' }),
    ],
    parts: [
      aPart({
        meetings: [HELD, NEXT],
        papers: COUNCIL_PAPERS,
        circulations: CIRCULATIONS.flatMap(({ key, decidedOn, excluded, documents }) =>
          documents ? [{ key, decidedOn, excluded, documents }] : [],
        ),
        book: BOOK,
      }),
      aPart({ organization: 'bau', meetings: COMMITTEE }),
    ],
    tasks: TASKS,
    circulations: CIRCULATIONS,
    texts: {
      'd-plan': `Der Haushaltsplan sieht für den Radweg 120.000 Euro vor. ${'Der Rat berät. '.repeat(30)}`,
      'd-pacht': `Der Pachtzins für das ${SECRET} bleibt gleich.`,
      'd-verkauf': `Das ${SECRET} liegt am Mühlbach und grenzt an den Radweg.`,
    },
    site: { demoNow: localTime('2027-03-08T10:00') },
  });

/** By circulation and not public; the second one did not come about. */
const BOOK: BookFiles = {
  latest: calendarDate('2027-03-02'),
  excluded: ['p-excluded'],
  documents: [
    aDocument('d-beschlussbuch', {
      title: 'Beschlussbuch: Rat, Wahlperiode 2026 bis 2031',
      kind: 'resolution-book',
      public: false,
      generated: true,
    }),
  ],
};

const CIRCULATIONS: readonly MembersCirculation[] = [
  {
    key: '2027-03-02-umlauf-pacht',
    title: `Pacht des ${SECRET}s`,
    organization: 'rat',
    term: '2026',
    decidedOn: calendarDate('2027-03-02'),
    legalBasis: '§ 35 Abs. 3 GemO',
    html: `<p>Das ${SECRET} wird für ein Jahr weiter verpachtet.</p>`,
    outcome: 'adopted',
    consented: 20,
    statutory: 20,
    objected: 0,
    vote: { method: 'open', majority: 'simple', yes: 18, no: 1, abstain: 1 },
    disclosure: 'pending',
    excluded: ['p-excluded'],
    documents: [
      aDocument('d-pachtumlauf', {
        title: 'Umlaufbeschluss',
        kind: 'circulation',
        public: false,
        generated: true,
      }),
      aDocument('d-pacht', { title: `Pachtvertrag ${SECRET}`, public: false }),
    ],
  },
  {
    key: '2027-02-02-umlauf-dach',
    title: 'Vergabe der Dacharbeiten',
    organization: 'rat',
    term: '2026',
    decidedOn: calendarDate('2027-02-02'),
    legalBasis: '§ 35 Abs. 3 GemO',
    html: '<p>Den Auftrag erhält das wirtschaftlichste Angebot.</p>',
    outcome: 'no-consent',
    consented: 17,
    statutory: 20,
    objected: 1,
    excluded: [],
  },
];

const seat = (organization: string) => ({
  organization,
  role: 'member' as const,
  startDate: calendarDate('2026-11-01'),
});

const LOOKED = { lookedUntil: '2027-03-04T09:00:00Z' };

/** People of that council: who they are decides what they read. */
export const PEOPLE = {
  member: () =>
    aWho({ person: 'p-1', name: 'Alex Beispiel', memberships: [seat('rat'), seat('bau')], session: LOOKED }),
  excluded: () =>
    aWho({ person: 'p-excluded', name: 'Toni Anders', memberships: [seat('rat')], session: LOOKED }),
  guest: () => aWho({ person: 'p-guest', name: 'Kim Gast', session: LOOKED }),
  nobody: () => aWho({ person: 'p-none', name: 'Sam Niemand' }),
  clerk: () => aWho({ person: 'k-1', name: 'Robin Büro', clerk: true, session: LOOKED }),
  leadership: () => aWho({ person: 'p-chef', name: 'Chris Leitung', leadership: true, session: LOOKED }),
  staff: () => aWho({ person: 'p-amt', name: 'Jo Amt', offices: ['kaemmerei'], session: LOOKED }),
  unconfirmed: () =>
    aWho({
      person: 'p-1',
      name: 'Alex Beispiel',
      memberships: [seat('rat'), seat('bau')],
      account: { channel: 'paper' },
      session: { ...LOOKED, level: 1 },
    }),
} satisfies Record<string, () => Who>;
