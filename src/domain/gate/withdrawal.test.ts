import { describe, expect, test } from 'vitest';
import {
  aRecord,
  at,
  bodyEntry,
  meetingEntry,
  openItem,
  organizationEntry,
  pageEntry,
  paperEntry,
  personEntry,
  resolutionEntry,
  termEntry,
} from '../../testing/factories.ts';
import { publish, remember } from './index.ts';

const NOW = at('2026-07-15T12:00+02:00');
const away = (target: string, more: object = {}) => ({
  target,
  date: '2026-07-01',
  reason: 'Datenschutz',
  ...more,
});
const file = (id: string) => ({ id, title: id, file: `${id}.pdf` });

/** Everything is public; each thing names the others. */
const parts = () => ({
  bodies: [bodyEntry('stadt', { statutorySizes: [{ organization: 'bau', term: 't1', members: 12 }] })],
  terms: [termEntry('t1')],
  organizations: [
    organizationEntry('rat', { parent: 'bau' }),
    organizationEntry('bau', { kind: 'committee', parent: 'rat' }),
    organizationEntry('spd', { kind: 'faction' }),
  ],
  people: [
    personEntry('muster', {
      memberships: [
        { id: 'ms1', organization: 'rat', role: 'member', deputyFor: 'gast', onBehalfOf: 'spd' },
        { id: 'ms2', organization: 'bau', role: 'chair' },
      ],
    }),
    personEntry('gast', { surname: 'Gast' }),
  ],
  meetings: [
    meetingEntry('m1', {
      status: 'held',
      jointWith: ['bau'],
      resultsPublishedAt: '2026-07-01T09:00',
      agenda: [
        openItem('a1', {
          papers: ['p1'],
          resolution: 'Der Rat beschließt.',
          vote: {
            method: 'roll-call',
            yes: 2,
            byName: [
              { person: 'gast', choice: 'yes' },
              { person: 'muster', choice: 'yes' },
            ],
            byFaction: [{ faction: 'spd', yes: 2 }],
          },
          files: [file('f1')],
        }),
      ],
      files: [file('f2')],
    }),
    meetingEntry('m2', {
      start: '2026-07-07T18:00',
      status: 'held',
      agenda: [openItem('a2', { approvesMinutesOf: 'm1' })],
    }),
  ],
  papers: [
    paperEntry('p1', {
      publishedAt: '2026-06-01T08:00',
      office: 'bau',
      originatorPersons: ['gast', 'muster'],
      originatorOrganizations: ['spd', 'bau'],
      files: [file('f1'), { id: 'f2', title: 'Ü', file: 'Übersicht 1.pdf' }],
    }),
    paperEntry('p2', { publishedAt: '2026-06-01T08:00', related: ['p1'], parent: 'p1' }),
  ],
  resolutions: [
    resolutionEntry('m1-a1', {
      kind: 'item',
      item: { meeting: 'm1', item: 'a1' },
      implementation: {
        status: 'open',
        office: 'bau',
        reports: [{ date: '2026-07-02', text: 'T', file: file('b1') }],
      },
    }),
    resolutionEntry('eil', {
      kind: 'urgent-decision',
      title: 'Eil',
      organization: 'rat',
      reason: 'R',
      decidedBy: 'B',
      decidedOn: '2026-07-02',
      text: 'X',
      membersToldOn: '2026-07-03',
      paper: 'p1',
      nextSession: { meeting: 'm1', outcome: 'noted' },
    }),
    resolutionEntry('offen', {
      kind: 'disclosed',
      item: { meeting: 'm1', item: 'c1' },
      title: 'T',
      disclosedOn: '2026-07-02',
      text: 'X',
    }),
  ],
  pages: [pageEntry('hilfe')],
});
const view = (withdrawals: object[], now = NOW) => publish(aRecord({ ...parts(), withdrawals }), now);
const keys = (things: readonly { readonly key: string }[]) => things.map(({ key }) => key);

test('without withdrawals everything is there', () => {
  const all = view([]);
  expect([
    keys(all.meetings),
    keys(all.papers),
    keys(all.resolutions),
    keys(all.people),
    keys(all.organizations),
  ]).toEqual([
    ['m1', 'm2'],
    ['p1', 'p2'],
    ['eil', 'm1-a1', 'offen'],
    ['muster', 'gast'],
    ['rat', 'bau', 'spd'],
  ]);
  expect(all.tombstones).toEqual([]);
});

describe('a withdrawn meeting', () => {
  const seen = view([away('/sitzungen/m1/')]);

  test('leaves a stone with day and reason, and nothing of itself', () => {
    expect(keys(seen.meetings)).toEqual(['m2']);
    expect(seen.tombstones).toEqual([{ url: '/sitzungen/m1/', date: '2026-07-01', reason: 'Datenschutz' }]);
    expect(keys(seen.resolutions)).toEqual(['eil']);
  });

  test('is named by nothing else', () => {
    const { tombstones: _stones, ...rest } = seen;
    expect(JSON.stringify(rest)).not.toContain('m1');
    expect(seen.resolutions[0]?.urgency?.nextSession).toEqual({ outcome: 'noted' });
  });

  test('stays away whatever the memory says', () => {
    const memory = remember(view([]));
    expect(memory.has('/sitzungen/m1/')).toBe(true);
    expect(
      keys(publish(aRecord({ ...parts(), withdrawals: [away('/sitzungen/m1/')] }), NOW, memory).meetings),
    ).toEqual(['m2']);
  });
});

test('a withdrawn paper is named by no item, paper or resolution', () => {
  const { tombstones, ...rest } = view([away('/vorlagen/p1/')]);
  expect(JSON.stringify(rest)).not.toContain('p1');
  expect(tombstones).toHaveLength(1);
  expect(keys(rest.papers)).toEqual(['p2']);
});

test.each(['/vorlagen/p1', '/vorlagen/p1/'])('%s is that paper, with or without its last slash', (target) => {
  const seen = view([away(target)]);
  expect(keys(seen.papers)).toEqual(['p2']);
  expect(seen.tombstones[0]?.url).toBe('/vorlagen/p1/');
});

test('a withdrawn resolution takes its wording from the item; result and vote stay', () => {
  const seen = view([away('/beschluesse/m1-a1/')]);
  expect(keys(seen.resolutions)).toEqual(['eil', 'offen']);
  const item = seen.meetings[0]?.agenda[0];
  expect(item).not.toHaveProperty('resolution');
  expect(item).toHaveProperty('vote');
});

test('a withdrawn urgent decision no longer makes its paper public', () => {
  const hidden = { ...parts(), papers: [paperEntry('p1')], meetings: [] };
  const seen = (withdrawals: object[]) => keys(publish(aRecord({ ...hidden, withdrawals }), NOW).papers);
  expect(seen([])).toEqual(['p1']);
  expect(seen([away('/beschluesse/eil/')])).toEqual([]);
});

test.each([
  ['/vorlagen/p1/f1/f1.pdf', ['f2']],
  ['/vorlagen/p1/f2/Übersicht%201.pdf', ['f1']],
  ['/vorlagen/p1/f2/%C3%9Cbersicht%201.pdf', ['f1']],
])('a withdrawn document: %s', (target, left) => {
  const seen = view([away(target)]);
  expect(seen.papers[0]?.files.map(({ id }) => id)).toEqual(left);
  expect(keys(seen.papers)).toEqual(['p1', 'p2']);
});

test('documents of meetings, items and reports can be withdrawn too', () => {
  const seen = view([
    away('/sitzungen/m1/f1/f1.pdf'),
    away('/sitzungen/m1/f2/f2.pdf'),
    away('/beschluesse/m1-a1/b1/b1.pdf'),
  ]);
  const [meeting] = seen.meetings;
  expect(meeting?.files).toEqual([]);
  expect(meeting?.agenda[0]).toMatchObject({ files: [] });
  expect(seen.resolutions.find(({ key }) => key === 'm1-a1')?.implementation?.reports).toEqual([
    { date: '2026-07-02', text: 'T' },
  ]);
});

test('a withdrawn person is named nowhere: no deputy, no author, no vote', () => {
  const { tombstones, ...rest } = view([away('/personen/gast/')]);
  expect(JSON.stringify(rest)).not.toContain('gast');
  expect(tombstones).toHaveLength(1);
  expect(keys(rest.people)).toEqual(['muster']);
  expect(rest.papers[0]?.originatorPersons).toEqual(['muster']);
  expect(rest.people[0]?.memberships).toHaveLength(2);
});

test('a withdrawn committee is named nowhere but where it is the subject', () => {
  const { tombstones, ...rest } = view([away('/gremien/bau/')]);
  expect(JSON.stringify(rest)).not.toContain('bau');
  expect(tombstones).toHaveLength(1);
  expect(keys(rest.organizations)).toEqual(['rat', 'spd']);
  expect(rest.people[0]?.memberships.map(({ id }) => id)).toEqual(['ms1']);
});

test('a withdrawn Fraktion is named by no seat, vote or paper', () => {
  const { tombstones, ...rest } = view([away('/fraktionen/spd/')]);
  expect(JSON.stringify(rest)).not.toContain('spd');
  expect(tombstones).toHaveLength(1);
});

test.each([
  ['/koerperschaften/stadt/', 'bodies'],
  ['/wahlperioden/t1/', 'terms'],
  ['/seiten/hilfe/', 'pages'],
] as const)('%s goes from the %s', (target, noun) => {
  expect(view([away(target)])[noun]).toEqual([]);
});

describe('a withdrawal of a day to come', () => {
  const later = [away('/vorlagen/p1/', { date: '2026-07-16' })];

  test.each([
    ['2026-07-15T23:59+02:00', true],
    ['2026-07-16T00:00+02:00', false],
  ])('at %s the paper shows: %s', (now, shows) => {
    const seen = view(later, at(now));
    expect(keys(seen.papers).includes('p1')).toBe(shows);
    expect(seen.tombstones).toHaveLength(shows ? 0 : 1);
  });
});

test('two withdrawals of one address leave one stone, the later word', () => {
  const stones = view([away('/vorlagen/p1/'), away('/vorlagen/p1', { reason: 'Urteil' })]).tombstones;
  expect(stones).toEqual([{ url: '/vorlagen/p1/', date: '2026-07-01', reason: 'Urteil' }]);
});
