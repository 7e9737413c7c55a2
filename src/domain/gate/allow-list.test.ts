import { describe, expect, test } from 'vitest';
import {
  aRecord,
  at,
  bodyEntry,
  locationEntry,
  meetingEntry,
  organizationEntry,
  pageEntry,
  paperEntry,
  personEntry,
  resolutionEntry,
  templateEntry,
  termEntry,
} from '../../testing/factories.ts';
import type { CouncilRecord } from '../council-record.ts';
import type { PublicRecord } from '../public-record.ts';
import { publish } from './index.ts';

const LATE = at('2026-12-01T12:00+01:00');
const LOCK = 'verschlossen';

/** Every object of the record with a key that no schema knows. */
function withUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withUnknownKeys(inner)]);
  return { ...Object.fromEntries(entries), intern: LOCK, notiz: { intern: LOCK } };
}

const file = (id: string) => ({
  id,
  title: `Datei ${id}`,
  file: `${id}.pdf`,
  mimeType: 'application/pdf',
  date: '2026-06-01',
  sourceId: LOCK,
});
const source = { id: 'q1', title: 'Quelle', source: 'https://alt.example/q1.pdf' };
const vote = {
  method: 'roll-call',
  majority: 'simple',
  yes: 10,
  no: 3,
  abstain: 1,
  invalid: 1,
  excluded: 1,
  absent: 4,
  present: 16,
  byFaction: [{ faction: 'spd', yes: 5, no: 0, abstain: 1 }],
  byName: [
    { person: 'muster', choice: 'yes' },
    { person: 'gast', choice: 'invalid' },
  ],
};

/** A record in which every field of every noun is filled. */
const full = (): CouncilRecord =>
  aRecord({
    site: {
      shortName: 'Rat',
      operator: {
        name: 'Stadt',
        representedBy: 'die Bürgermeisterin',
        street: 'Markt 1',
        postalCode: '67655',
        locality: 'Kaiserslautern',
        phone: '0631 1',
        email: 'rat@stadt.example',
        vatId: 'DE1',
        supervisoryAuthority: 'ADD',
      },
      theme: { primary: '#123456', primaryDark: '#abcdef', coatOfArms: 'wappen.svg' },
      contacts: {
        publishing: { email: `${LOCK}@stadt.example` },
        council: { name: 'Ratsbüro', email: 'rat@stadt.example', phone: '1' },
        accessibility: { name: 'B', email: 'b@stadt.example', phone: '2' },
        dataProtection: { name: 'D', email: 'd@stadt.example', phone: '3' },
      },
      accessibility: {
        land: 'rp',
        createdOn: '2025-12-01',
        reviewedOn: '2026-01-01',
        method: 'self-assessment',
        state: 'partial',
        exceptions: [{ part: 'PDF', reason: 'Alt', alternative: 'Auf Anfrage' }],
      },
      license: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      switches: {
        officialInternetNotice: true,
        recording: true,
        dataQuality: false,
        handbook: false,
        oparlFilter: true,
        personNoindexMonths: 6,
      },
      members: { url: 'https://mitglieder.stadt.example/', formerTerms: 'all', councilReadsCommittees: true },
      subscribe: { url: 'https://abo.stadt.example/' },
      demo: true,
      demoNow: '2026-06-01T10:00',
    },
    bodies: [
      bodyEntry('stadt', {
        shortName: 'KL',
        partOf: 'kreis',
        ags: '07312000',
        rgs: '073120000000',
        inhabitants: 99_000,
        statutorySizes: [{ organization: 'rat', term: 't1', members: 52 }],
        minutesEdition: 'full',
        coatOfArms: 'wappen.svg',
        website: 'https://stadt.example',
        description: 'Eine Stadt',
        sourceId: LOCK,
      }),
    ],
    terms: [termEntry('t1', { endDate: '2029-06-30', electedOn: '2024-06-09', sourceId: LOCK })],
    organizations: [
      organizationEntry('rat', {
        shortName: 'Rat',
        classification: 'Stadtrat',
        startDate: '1946-01-01',
        endDate: '2099-01-01',
        colour: '#ff0000',
        order: 1,
        description: 'Der Rat',
        toCheck: true,
        sourceId: LOCK,
      }),
      organizationEntry('spd', { kind: 'faction', name: 'SPD', parent: 'rat' }),
      organizationEntry('bauamt', { kind: 'administration', name: 'Bauamt' }),
    ],
    people: [
      personEntry('muster', {
        givenName: 'Erika',
        title: 'Dr.',
        memberships: [
          {
            id: 'ms1',
            organization: 'rat',
            role: 'deputy',
            roleTitle: 'Vertreterin',
            votingRight: true,
            deputyFor: 'gast',
            onBehalfOf: 'spd',
            startDate: '2024-07-01',
            endDate: '2029-06-30',
            sourceId: LOCK,
          },
        ],
        portrait: 'erika.jpg',
        portraitConsent: '2026-06-01',
        email: LOCK,
        phone: LOCK,
        birthday: '1970-01-01',
        sourceId: LOCK,
      }),
      personEntry('gast', { surname: 'Gast', portrait: `${LOCK}.jpg` }),
    ],
    locations: [
      locationEntry('rathaus', {
        room: 'Saal',
        street: 'Markt 1',
        postalCode: '67655',
        locality: 'Kaiserslautern',
        access: 'Rampe',
        longitude: 7.7,
        latitude: 49.4,
        sourceId: LOCK,
      }),
    ],
    meetings: [
      meetingEntry('m1', { ...fullMeeting, sourceId: LOCK }, 'Hinweise'),
      meetingEntry('m2', { start: '2026-05-30T18:00', status: 'held' }),
    ],
    papers: [
      paperEntry(
        'p1',
        {
          reference: '0878/2026',
          kindName: 'Beschlussvorlage',
          date: '2026-06-01',
          office: 'bauamt',
          originatorOrganizations: ['spd'],
          originatorPersons: ['muster'],
          consultations: [
            {
              id: 'k1',
              organization: 'rat',
              role: 'decision',
              date: '2026-06-30',
              public: false,
              sourceId: LOCK,
            },
          ],
          related: ['p2'],
          parent: 'p2',
          files: [file('f1'), source],
          summary: 'Kurz',
          finance: 'Keine',
          requestedBy: 'SPD',
          signoffs: [{ office: LOCK, person: LOCK, remark: LOCK }],
          subjects: ['Verkehr'],
          places: ['Markt'],
          sourceId: LOCK,
        },
        'Sachverhalt',
      ),
      paperEntry('p2', { publishedAt: '2026-06-01T08:00' }),
    ],
    resolutions: fullResolutions(),
    pages: [
      pageEntry('hilfe', { navigation: 'none', order: 3, lang: 'de-simple' }, 'Text'),
      pageEntry('ueber', {}, 'Text'),
    ],
    templates: [
      templateEntry('brief', {
        title: LOCK,
        documents: ['invitation', 'notice'],
        body: 'stadt',
        organization: 'rat',
        sender: 'Stadt',
        senderOffice: 'Die Bürgermeisterin',
        contactLines: ['Markt 1'],
        datePlace: 'Musterstadt, den',
        salutation: 'Guten Tag,',
        opening: 'hiermit lade ich ein.',
        closing: 'Mit freundlichen Grüßen',
        signatures: [{ role: 'Vorsitz', name: 'Anna Muster' }, { role: 'Schriftführung' }],
        footer: 'Stadt',
      }),
      templateEntry('satz', { title: LOCK, kind: 'sentence', text: LOCK }),
      templateEntry('punkte', { title: LOCK, kind: 'agenda', items: [{ title: LOCK, public: true }] }),
    ],
    redirects: [{ from: '/alt/', to: '/vorlagen/p1/' }],
    withdrawals: [{ target: '/vorlagen/alt/', date: '2026-06-01', reason: 'Datenschutz', purge: true }],
  });

const fullMeeting = {
  number: '12',
  jointWith: ['spd'],
  end: '2026-06-30T20:00',
  allDay: true,
  location: 'rathaus',
  status: 'held',
  statusReason: 'Ort geändert',
  movedTo: 'm2',
  fixed: true,
  urgent: true,
  invitation: { sentAt: '2026-06-20T09:00', urgencyReason: 'Frist', secondCall: true, file: file('i1') },
  notice: {
    medium: 'gazette',
    name: 'Amtsblatt',
    firstDay: '2026-06-20',
    lastDay: '2026-06-30',
    issue: 'Nr. 25/2026',
    page: '3',
    removedOn: '2026-07-01',
    signedBy: 'B. Muster',
    file: file('n1'),
    proof: file('n2'),
  },
  healing: { defect: 'Frist', attended: 20, waived: 2 },
  minutes: {
    status: 'approved',
    showDraft: true,
    chair: 'muster',
    secretary: 'G. Gast',
    openedAt: '2026-06-30T18:03',
    closedAt: '2026-06-30T20:01',
    sentOn: '2026-07-03',
    objectionsUntil: '2026-07-09',
    objections: [
      { on: '2026-07-05', item: 'a1', text: 'Zahl', decision: 'Geändert', decidedOn: '2026-07-10' },
      { on: '2026-07-05', item: 'c1', text: LOCK },
    ],
    approvedOn: '2026-07-10',
    versions: [
      {
        status: 'sent',
        on: '2026-07-03',
        items: [
          {
            item: 'a1',
            text: 'Beraten',
            result: { outcome: 'approved', wording: 'einstimmig' },
            vote,
            resolution: 'Der Rat beschloss.',
            present: 38,
          },
          { item: 'c1', text: LOCK },
        ],
      },
      { status: 'approved', on: '2026-07-10', items: [{ item: 'a1', text: LOCK }] },
    ],
    file: file('x1'),
  },
  recording: { url: 'https://video.example/1', title: 'Aufzeichnung' },
  resultsPublishedAt: '2026-07-01T09:00',
  present: 40,
  agenda: [
    {
      id: 'a1',
      number: '1',
      title: 'Haushalt',
      public: true,
      heading: true,
      papers: ['p1', 'p2'],
      role: 'decision',
      text: 'Beratung',
      result: { outcome: 'approved', wording: 'einstimmig' },
      vote,
      resolution: 'Der Rat beschließt.',
      minutes: 'Beraten und abgestimmt',
      present: 39,
      approvesMinutesOf: 'm2',
      circulation: 'umlauf',
      addedAt: '2026-06-22T10:00',
      movedAt: '2026-06-22T11:00',
      withdrawnAt: '2026-06-22T12:00',
      addedReason: 'Eilig',
      movedReason: 'Zeit',
      withdrawnReason: 'Entfallen',
      madePublicOn: '2026-06-30',
      requestedBy: 'SPD',
      files: [file('t1')],
      recordingOffset: 60,
      subjects: ['Haushalt'],
      places: ['Stadt'],
      sourceId: LOCK,
      items: [{ id: 'c2', public: false, category: 'charges' }],
    },
    {
      id: 'c1',
      number: '2',
      public: false,
      category: 'personnel',
      addedAt: '2026-06-22T10:00',
      movedAt: '2026-06-22T11:00',
      withdrawnAt: '2026-06-22T12:00',
      items: [{ id: 'c3', number: '2.1', public: false, category: 'other' }],
    },
  ],
  files: [file('s1')],
};

function fullResolutions() {
  const implementation = {
    status: 'done',
    office: 'bauamt',
    due: '2026-09-01',
    doneOn: '2026-08-01',
    reports: [{ date: '2026-07-15', text: 'Begonnen', file: file('b1') }],
  };
  const more = { implementation, files: [file('r1')], sourceId: LOCK };
  return [
    resolutionEntry('m1-a1', { kind: 'item', item: { meeting: 'm1', item: 'a1' }, ...more }),
    resolutionEntry('offen', {
      kind: 'disclosed',
      item: { meeting: 'm1', item: 'c1' },
      title: 'Personal',
      disclosedOn: '2026-07-20',
      text: 'Bestellt.',
      vote,
      ...more,
    }),
    resolutionEntry('umlauf', {
      kind: 'circulation',
      title: 'Umlauf',
      organization: 'rat',
      legalBasis: '§ 35 Abs. 3 GemO',
      openedOn: '2026-07-01',
      closedOn: '2026-07-05',
      consented: 12,
      statutory: 14,
      objected: 1,
      reason: 'Hochwasser',
      declared: ['emergency'],
      approvalNeeded: true,
      item: { meeting: 'm1', item: 'a1' },
      outcome: 'rejected',
      ballot: 'a2'.repeat(13),
      ballotItem: 'a1',
      chainHead: '0'.repeat(64),
      text: 'Zugestimmt.',
      paper: 'p1',
      vote,
      ...more,
    }),
    resolutionEntry('eil', {
      kind: 'urgent-decision',
      title: 'Eil',
      organization: 'rat',
      reason: 'Hochwasser',
      decidedBy: 'Bürgermeisterin',
      decidedOn: '2026-07-02',
      consulted: 'Beigeordnete',
      legalBasis: '§ 48 GemO',
      text: 'Gesperrt.',
      paper: 'p1',
      membersToldOn: '2026-07-03',
      nextSession: { meeting: 'm1', outcome: 'noted' },
      ...more,
    }),
  ];
}

const seen = (record: CouncilRecord = full()): PublicRecord => publish(record, LATE);

describe('what comes out', () => {
  test('every allowed field of every noun, and no other', () => {
    expect(seen()).toMatchSnapshot();
  });

  test('is the same with unknown keys in every object of the record', () => {
    const record = withUnknownKeys(full()) as CouncilRecord;
    expect(JSON.stringify(record)).toContain(LOCK);
    expect(seen(record)).toEqual(seen());
    expect(JSON.stringify(seen(record))).not.toContain(LOCK);
  });

  test('is made anew: what the door adds to it does not reach the record', () => {
    const record = full();
    const copy = structuredClone(record);
    const view = seen(record) as unknown as { site: { theme: object }; papers: { files: object[] }[] };
    Object.assign(view.site.theme, { added: true });
    Object.assign(view.papers[0]?.files[0] ?? {}, { size: 1 });
    expect(record).toEqual(copy);
  });
});

test('a statement without exceptions has none', () => {
  const accessibility = { land: 'rp', reviewedOn: '2026-01-01', method: 'self-assessment', state: 'full' };
  expect(seen(aRecord({ site: { accessibility } })).site.accessibility).toEqual(accessibility);
});

describe('a non-public item', () => {
  test('shows its allowed keys, whatever the file says beside them', () => {
    const record = full();
    const item = record.meetings[0]?.data.agenda[1] as Record<string, unknown>;
    Object.assign(item, {
      title: LOCK,
      papers: ['p1'],
      resolution: LOCK,
      vote,
      files: [file('g1')],
      text: LOCK,
    });
    const closed = seen(record).meetings[0]?.agenda[1];
    expect(closed).toEqual({
      public: false,
      id: 'c1',
      number: '2',
      category: 'personnel',
      addedAt: '2026-06-22T10:00',
      movedAt: '2026-06-22T11:00',
      withdrawnAt: '2026-06-22T12:00',
      items: [{ public: false, id: 'c3', number: '2.1', category: 'other', items: [] }],
    });
  });

  test('makes no child of it public, no paper and no resolution', () => {
    const record = aRecord({
      meetings: [
        meetingEntry('m1', {
          invitation: { sentAt: '2026-06-20T09:00' },
          resultsPublishedAt: '2026-06-20T09:00',
          agenda: [{ id: 'c1', public: false, category: 'other' }],
        }),
      ],
      papers: [paperEntry('p1')],
    });
    const item = record.meetings[0]?.data.agenda[0] as Record<string, unknown>;
    item['items'] = [{ id: 'a9', public: true, title: LOCK, papers: ['p1'], resolution: LOCK }];
    const view = publish(record, LATE);
    expect(view.papers).toEqual([]);
    expect(view.resolutions).toEqual([]);
    expect(JSON.stringify(view)).not.toContain(LOCK);
  });
});

describe('a vote', () => {
  const record = (more: object) =>
    aRecord({
      meetings: [
        meetingEntry('m1', {
          status: 'held',
          resultsPublishedAt: '2026-07-01T09:00',
          agenda: [{ id: 'a1', title: 'Wahl', public: true, vote: { ...vote, ...more } }],
        }),
      ],
    });
  const voteOf = (more: object) => {
    const item = publish(record(more), LATE).meetings[0]?.agenda[0];
    return item?.public ? item.vote : undefined;
  };

  test('in secret shows the sums alone (L-35)', () => {
    expect(voteOf({ method: 'secret' })).toMatchObject({
      method: 'secret',
      yes: 10,
      byFaction: [],
      byName: [],
    });
  });

  test.each(['open', 'roll-call'])('%s may name Fraktionen and members', (method) => {
    expect(voteOf({ method })?.byFaction).toEqual([{ faction: 'spd', yes: 5, no: 0, abstain: 1 }]);
    expect(voteOf({ method })?.byName).toHaveLength(2);
  });

  test('never says who was excluded or away (L-37, D-03)', () => {
    const byName = ['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent'].map((choice) => ({
      person: `p-${choice}`,
      choice,
    }));
    expect(voteOf({ byName })?.byName.map(({ choice }) => choice)).toEqual([
      'yes',
      'no',
      'abstain',
      'invalid',
    ]);
    expect(voteOf({ byName })).toMatchObject({ excluded: 1, absent: 4 });
  });

  test('without lists shows empty ones', () => {
    expect(voteOf({ byFaction: undefined, byName: undefined })).toMatchObject({ byFaction: [], byName: [] });
  });
});

describe('a portrait', () => {
  const portrait = (more: object, now = '2026-06-10T00:00+02:00') =>
    publish(aRecord({ people: [personEntry('muster', { portrait: 'm.jpg', ...more })] }), at(now)).people[0]
      ?.portrait;

  test('appears from the day of consent on', () => {
    expect(portrait({ portraitConsent: '2026-06-10' })).toEqual({ name: 'm.jpg' });
    expect(portrait({ portraitConsent: '2026-06-09' })).toEqual({ name: 'm.jpg' });
    expect(portrait({ portraitConsent: '2026-06-10' }, '2026-06-09T23:59+02:00')).toBeUndefined();
    expect(portrait({ portraitConsent: '2026-06-11' })).toBeUndefined();
    expect(portrait({})).toBeUndefined();
    expect(portrait({ portrait: undefined, portraitConsent: '2026-06-10' })).toBeUndefined();
  });
});

test.each([
  [{ recording: true }, true],
  [{ recording: false }, false],
  [{}, false],
  [undefined, false],
])('a recording is linked only where the main statute allows any (L-24): %j', (switches, linked) => {
  const record = aRecord({
    site: { switches },
    meetings: [meetingEntry('m1', { recording: { url: 'https://video.example/1', note: LOCK } })],
  });
  expect(publish(record, LATE).meetings[0]?.recording).toEqual(
    linked ? { url: 'https://video.example/1' } : undefined,
  );
});

test('the smallest record needs no optional field', () => {
  expect(
    publish(
      aRecord({
        meetings: [meetingEntry('m1', { agenda: [{ id: 'a1', public: true, title: 'T' }], status: 'held' })],
      }),
      LATE,
    ),
  ).toMatchSnapshot();
});
