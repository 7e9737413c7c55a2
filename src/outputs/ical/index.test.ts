import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { emptyLedger, EVENT_PREFIX, type Ledger, track } from '../../domain/ledger/index.ts';
import { type Instant, instant, instantOf, localTime, wallClock } from '../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import { readWithIcalJs, readWithNodeIcal } from '../../testing/calendars/read-calendars.ts';
import { anOpenRecord } from '../../testing/open-data-site.ts';
import { aBody, aClosedItem, aMeeting, anOpenItem, anOrganization } from '../../testing/public-record.ts';
import { calendarFiles, trackedEvent } from './index.ts';

const FIRST = '2027-03-08T09:00:00.000Z';
const LATER = '2027-03-09T09:00:00.000Z';

/** The ledger after a build of `record` at `at`. */
function tracking(record: PublicRecord, before = emptyLedger('https://rat.example', ''), at = FIRST): Ledger {
  const events = record.meetings.map((meeting) => trackedEvent(meeting, indexOf(record)));
  return track(before, EVENT_PREFIX, events, { at: instant(at), sha256: HASHER.sha256 });
}

const filesOf = (record: PublicRecord, ledger = tracking(record)): ReadonlyMap<string, string> =>
  new Map([...calendarFiles(indexOf(record), ledger)].map(({ address, text }) => [address, text]));

const hall = {
  key: 'saal',
  name: 'Rathaus',
  room: 'Ratssaal, 1. Obergeschoss',
  street: 'Markt 1',
  postalCode: '00000',
  locality: 'Auental',
  latitude: 52.5,
  longitude: 9.25,
};
const people = [
  {
    key: 'anna-muster',
    surname: 'Muster',
    givenName: 'Anna',
    memberships: [
      {
        id: 'm1',
        organization: 'rat',
        role: 'member',
        votingRight: true,
        endDate: calendarDate('2027-03-14'),
      },
      {
        id: 'm2',
        organization: 'bau',
        role: 'guest',
        votingRight: false,
        startDate: calendarDate('2027-03-20'),
      },
    ],
  },
] as const;
const meetings: PublicMeeting[] = [
  aMeeting('rat', '2024-06-01T18:00'),
  aMeeting('rat', '2027-03-12T18:00', {
    title: 'Sitzung des Rates; öffentlich',
    end: localTime('2027-03-12T00:00'),
    location: 'saal',
    status: 'invited',
    jointWith: ['bau'],
    agenda: [
      anOpenItem('h', { title: 'Öffentlicher Teil', heading: true }),
      anOpenItem('a', { number: '1', title: 'Begrüßung, Feststellung der Tagesordnung' }),
      anOpenItem('b', {
        number: '2',
        title: 'Haushalt\n2027',
        items: [
          anOpenItem('b1', {
            number: '2.1',
            title: 'Stellenplan',
            withdrawnAt: localTime('2027-03-05T10:00'),
          }),
        ],
      }),
      aClosedItem('c', { number: 'N 1', category: 'property' }),
    ],
  }),
  aMeeting('bau', '2027-03-28T00:00', { allDay: true, status: 'scheduled', agendaPublic: false }),
  aMeeting('rat', '2027-04-15T18:00', {
    status: 'moved',
    movedTo: '2027-04-22-rat',
    statusReason: 'Der Saal ist belegt',
  }),
  aMeeting('rat', '2027-04-22T19:30', {
    status: 'scheduled',
    agendaPublic: false,
    end: localTime('2027-04-22T21:00'),
  }),
  aMeeting('bau', '2027-10-31T02:30', { status: 'cancelled', agendaPublic: false }),
];
const record = anOpenRecord({
  bodies: [aBody('auental')],
  organizations: [
    anOrganization('rat', 'auental', { name: 'Rat' }),
    anOrganization('bau', 'auental', {
      name: 'Bau- und Wegeausschuss',
      kind: 'committee',
      colour: '#b22222',
    }),
  ],
  locations: [hall],
  people,
  meetings,
});

test('the calendar of all meetings', async () => {
  const text = filesOf(record).get('/sitzungen/sitzungen.ics') ?? '';
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/sitzungen.ics');
});

describe('what a calendar holds', () => {
  const keys = (address: string) =>
    readWithIcalJs(filesOf(record).get(address) ?? '').map(({ uid }) => uid.replace('@rat.example', ''));

  test('two years back, and all of an organization or body', () => {
    expect(keys('/sitzungen/sitzungen.ics')).toEqual(meetings.slice(1).map(({ key }) => key));
    expect(keys('/koerperschaften/auental/sitzungen.ics')).toEqual(meetings.slice(1).map(({ key }) => key));
    expect(keys('/gremien/bau/sitzungen.ics')).toEqual([
      '2027-03-12-rat',
      '2027-03-28-bau',
      '2027-10-31-bau',
    ]);
    expect(keys('/sitzungen/2024-06-01-rat/termin.ics')).toEqual(['2024-06-01-rat']);
  });

  test('a joint meeting stands in the calendar of each body', () => {
    const joint = filesOf(
      anOpenRecord({
        bodies: [aBody('auental'), aBody('bergdorf'), aBody('cella')],
        organizations: [
          anOrganization('rat', 'auental'),
          anOrganization('nachbar', 'bergdorf'),
          anOrganization('fern', 'cella'),
        ],
        meetings: [aMeeting('rat', '2027-03-12T18:00', { jointWith: ['nachbar'] })],
      }),
    );
    const events = ['auental', 'bergdorf', 'cella'].map(
      (body) => readWithIcalJs(joint.get(`/koerperschaften/${body}/sitzungen.ics`) ?? '').length,
    );
    expect(events).toEqual([1, 1, 0]);
  });

  test('of a person the organizations of that day', () =>
    expect(keys('/personen/anna-muster/sitzungen.ics')).toEqual([
      '2027-03-12-rat',
      '2027-03-28-bau',
      '2027-10-31-bau',
    ]));

  test('nothing at all is a calendar too', () => {
    const files = filesOf(anOpenRecord({ organizations: [anOrganization('rat', 'auental')] }));
    expect([...files.keys()]).toEqual(['/sitzungen/sitzungen.ics', '/gremien/rat/sitzungen.ics']);
    for (const text of files.values()) {
      expect(readWithIcalJs(text)).toEqual([]);
      expect(text.replaceAll('\r\n ', '')).toMatch(/\r\nDESCRIPTION:.*Zurzeit stehen keine darin\\,/);
    }
    expect(filesOf(record).get('/gremien/rat/sitzungen.ics')).not.toContain('Zurzeit');
  });
});

test('two builds give the same bytes', () => {
  const again = anOpenRecord({ ...record });
  expect([...filesOf(again)]).toEqual([...filesOf(record)]);
});

describe('SEQUENCE', () => {
  const base = meetings[1] as PublicMeeting;
  const sequenceAfter = (changed: PublicMeeting, more: Partial<PublicRecord> = {}) => {
    const before = tracking(record);
    const next = anOpenRecord({
      ...record,
      ...more,
      meetings: meetings.map((one) => (one === base ? changed : one)),
    });
    const after = tracking(next, before, LATER);
    const [event] = readWithIcalJs(filesOf(next, after).get('/sitzungen/2027-03-12-rat/termin.ics') ?? '');
    return [event?.sequence, event?.stamp];
  };

  test.each<[string, Partial<PublicMeeting>]>([
    ['start', { start: localTime('2027-03-12T19:00') }],
    ['end', { end: localTime('2027-03-12T21:00') }],
    ['day only', { allDay: true }],
    ['status', { status: 'cancelled' }],
    ['movedTo', { movedTo: '2027-04-22-rat' }],
    ['no place', { location: undefined as never }],
  ])('rises with a change of %s', (_name, change) =>
    expect(sequenceAfter({ ...base, ...change })).toEqual([1, '2027-03-09T09:00:00Z']),
  );

  test('rises where the place itself is called otherwise', () =>
    expect(sequenceAfter(base, { locations: [{ ...hall, room: 'Foyer' }] })).toEqual([
      1,
      '2027-03-09T09:00:00Z',
    ]));

  test.each<[string, Partial<PublicMeeting>]>([
    ['title', { title: 'Öffentliche Sitzung' }],
    ['agenda', { agenda: [] }],
    ['organizations', { jointWith: [] }],
    ['reason', { statusReason: 'Sturm' }],
    ['an end at the start', { end: localTime('2027-03-12T18:00') }],
    ['an end that is none', { end: localTime('2027-03-12T17:00') }],
  ])('stays with a change of %s', (_name, change) =>
    expect(sequenceAfter({ ...base, ...change })).toEqual([0, '2027-03-08T09:00:00Z']),
  );
});

test('an event was last modified when anything of its meeting was', () => {
  const ledger = tracking(record);
  const id = 'meetings/2027-03-12-rat';
  const object = {
    id,
    type: 'Meeting',
    url: '/sitzungen/2027-03-12-rat/',
    firstPublic: FIRST,
    modified: LATER,
    sequence: 3,
  } as const;
  const files = filesOf(record, { ...ledger, objects: new Map([[id, object]]) });
  const event = files.get('/sitzungen/2027-03-12-rat/termin.ics') ?? '';
  for (const line of [
    'DTSTAMP:20270309T090000Z',
    'LAST-MODIFIED:20270309T090000Z',
    'CREATED:20270308T090000Z',
    'SEQUENCE:0',
  ])
    expect(event).toContain(`${line}\r\n`);
});

describe('a withdrawn meeting', () => {
  const before = tracking(record);
  const seat = (id: string, organization: string, more: object = {}) => ({
    id,
    organization,
    role: 'member' as const,
    votingRight: true,
    ...more,
  });
  const without = anOpenRecord({
    ...record,
    bodies: [...record.bodies, aBody('bergdorf')],
    organizations: [...record.organizations, anOrganization('fern', 'bergdorf')],
    people: [
      ...people,
      { key: 'bert-fern', surname: 'Fern', memberships: [seat('m3', 'fern')] },
      {
        key: 'cora-vorher',
        surname: 'Vorher',
        memberships: [seat('m4', 'rat', { endDate: calendarDate('2027-03-11') })],
      },
    ],
    meetings: meetings.filter(({ key }) => key !== '2027-03-12-rat'),
  });
  const ledger = tracking(without, before, LATER);
  const files = filesOf(without, ledger);

  test('is cancelled in its own file and among all, without a word of what it was', () => {
    for (const address of ['/sitzungen/2027-03-12-rat/termin.ics', '/sitzungen/sitzungen.ics']) {
      const found = readWithIcalJs(files.get(address) ?? '').find(({ uid }) =>
        uid.startsWith('2027-03-12-rat@'),
      );
      expect(found).toMatchObject({
        start: '2027-03-12',
        status: 'CANCELLED',
        sequence: 1,
        stamp: '2027-03-09T09:00:00Z',
      });
    }
    expect([...files.values()].join('')).not.toContain('Haushalt');
  });

  test.each(['koerperschaften/auental', 'gremien/rat', 'gremien/bau', 'personen/anna-muster'])(
    'is cancelled in the calendar of /%s/, of which it was, for 90 days',
    (page) => {
      const address = `/${page}/sitzungen.ics`;
      const statesOn = (day: string) =>
        readWithIcalJs(
          filesOf(anOpenRecord({ ...without, today: calendarDate(day) }), ledger).get(address) ?? '',
        )
          .filter(({ uid }) => uid.startsWith('2027-03-12-rat@'))
          .map(({ status }) => status);
      expect(statesOn('2027-06-07')).toEqual(['CANCELLED']);
      expect(statesOn('2027-06-08')).toEqual([]);
    },
  );

  test('is in no calendar of which it was not', () => {
    const naming = [...files].filter(([, text]) => text.includes('UID:2027-03-12-rat')).map(([file]) => file);
    expect(naming.toSorted()).toEqual([
      '/gremien/bau/sitzungen.ics',
      '/gremien/rat/sitzungen.ics',
      '/koerperschaften/auental/sitzungen.ics',
      '/personen/anna-muster/sitzungen.ics',
      '/sitzungen/2027-03-12-rat/termin.ics',
      '/sitzungen/sitzungen.ics',
    ]);
  });

  test('is after 90 days in its own file alone', () => {
    const later = filesOf(anOpenRecord({ ...without, today: calendarDate('2027-06-08') }), ledger);
    expect(later.get('/sitzungen/sitzungen.ics')).not.toContain('2027-03-12-rat');
    expect(later.get('/sitzungen/2027-03-12-rat/termin.ics')).toContain('STATUS:CANCELLED');
  });

  test('stands on the day of its withdrawal where its key names none', () => {
    const odd = anOpenRecord({ meetings: [{ ...(meetings[1] as PublicMeeting), key: 'sondersitzung' }] });
    const gone = tracking(anOpenRecord(), tracking(odd), LATER);
    const [event] = readWithIcalJs(
      filesOf(anOpenRecord(), gone).get('/sitzungen/sondersitzung/termin.ics') ?? '',
    );
    expect(event?.start).toBe('2027-03-09');
  });
});

test('ical.js and node-ical find each meeting at its instant, across both changes of the clocks', () => {
  const aroundChanges = fc.constantFrom(
    '2027-03-27T22:00',
    '2027-10-30T22:00',
    '2026-03-28T22:00',
    '2028-10-28T22:00',
  );
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'Europe/Berlin',
    'America/New_York',
    'Europe/Lisbon',
    'Asia/Kolkata',
    'UTC',
  );
  const start = fc.tuple(aroundChanges, fc.nat(2 * 24 * 60)).map(([day, minutes]) => later(day, minutes));
  fc.assert(
    fc.property(zones, fc.array(fc.tuple(start, fc.nat(600)), { maxLength: 4 }), (timeZone, times) => {
      const made = times.map(([from, minutes], at) =>
        aMeeting('rat', from, { key: `m${at}`, end: localTime(later(from, minutes)) }),
      );
      const given = anOpenRecord({
        meetings: made,
        site: { ...record.site, timeZone },
        today: calendarDate('2027-06-01'),
      });
      const text = filesOf(given).get('/sitzungen/sitzungen.ics') ?? '';
      const expected = made.map(({ key, start: from, end }) => {
        const [starts, ends] = [from, end ?? from].map((time) => instantOf(time, timeZone)) as [
          Instant,
          Instant,
        ];
        return [key, iso(starts), ends > starts && (end ?? from) > from ? iso(ends) : null];
      });
      for (const read of [readWithIcalJs, readWithNodeIcal]) {
        const found = read(text).map((event) => [event.uid.split('@')[0], event.start, event.end]);
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
      }
    }),
    { numRuns: 200 },
  );
});

const later = (time: string, minutes: number): string =>
  wallClock((Date.parse(`${time}:00Z`) + minutes * 60_000) as Instant, 'UTC');
const iso = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
