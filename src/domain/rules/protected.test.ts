import { expect, test } from 'vitest';
import type { Entry } from '../council-record.ts';
import { ProtectedMeeting, ProtectedPaper, ProtectedPerson } from '../schema/index.ts';
import {
  aRecord,
  closedItem,
  meetingEntry,
  openItem,
  paperEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { protectedProblems } from './protected.ts';
import { keysOf, unknownReferences } from './references.ts';

const meeting = (data: object, key = 'm', files: readonly string[] = []): Entry<ProtectedMeeting> => ({
  key,
  path: `protected/meetings/${key}/index.md`,
  data: ProtectedMeeting.parse(data),
  text: '',
  files,
});
const paper = (key: string, data: object): Entry<ProtectedPaper> => ({
  key,
  path: `protected/papers/${key}/index.md`,
  data: ProtectedPaper.parse(data),
  text: '',
  files: [],
});

const person = (key: string, data: object = {}): Entry<ProtectedPerson> => ({
  key,
  path: `protected/people/${key}.yml`,
  data: ProtectedPerson.parse({ surname: 'X', ...data }),
  text: '',
  files: [],
});

const AGENDA = [
  openItem('a1'),
  closedItem('b1', { number: '7' }),
  closedItem('c1', { items: [closedItem('c2')] }),
];
const RECORD = aRecord({
  meetings: [meetingEntry('m', { agenda: AGENDA, present: 2 })],
  papers: [paperEntry('p')],
  people: [personEntry('e'), personEntry('f')],
});

const told = (overlay: {
  meetings?: readonly Entry<ProtectedMeeting>[];
  papers?: readonly Entry<ProtectedPaper>[];
  people?: readonly Entry<ProtectedPerson>[];
}) =>
  protectedProblems(RECORD, { meetings: [], papers: [], people: [], ...overlay }).map(
    ({ code, file, field, values }) => [
      code,
      file.replace(/^protected\/|\/index\.md$/g, ''),
      field.join('.'),
      values,
    ],
  );

const item = (id: string, more: object = {}) => ({ id, title: 'x', ...more });
const BOTH = [item('b1'), item('c2')];

test('an overlay that covers what is not public is fine', () => {
  expect(
    told({ meetings: [meeting({ agenda: BOTH, attendance: [{ person: 'e' }, { person: 'f' }] })] }),
  ).toEqual([]);
});

test('it names items of its meeting, each once, and no public ones', () => {
  expect(
    told({ meetings: [meeting({ agenda: [...BOTH, item('b2'), item('zzzzz'), item('a1'), item('b1')] })] }),
  ).toEqual([
    ['item-unknown', 'meetings/m', 'agenda.2.id', { id: 'b2', suggestion: 'b1' }],
    ['item-unknown', 'meetings/m', 'agenda.3.id', { id: 'zzzzz' }],
    ['protected-public', 'meetings/m', 'agenda.4.id', { id: 'a1' }],
    [
      'id-duplicate',
      'meetings/m',
      'agenda.5.id',
      { id: 'b1', kind: 'item', other: 'protected/meetings/m/index.md' },
    ],
  ]);
});

test('what it leaves out and what waits for release is told, headings are not', () => {
  expect(told({ meetings: [meeting({ agenda: [item('c2', { toRelease: true })] })] })).toEqual([
    ['protected-item-missing', 'meetings/m', 'agenda', { id: 'b1', number: '7' }],
    ['protected-release', 'meetings/m', 'agenda', { count: 1 }],
  ]);
  expect(told({ meetings: [meeting({ agenda: [item('b1')] })] })).toEqual([
    ['protected-item-missing', 'meetings/m', 'agenda', { id: 'c2', number: '' }],
  ]);
});

test('names present against the number that is public', () => {
  const attendance = (...people: object[]) =>
    told({ meetings: [meeting({ agenda: BOTH, attendance: people })] });
  expect(attendance({ person: 'e' }, { person: 'f', excused: true })).toEqual([
    ['protected-attendance', 'meetings/m', 'attendance', { named: 1, present: 2 }],
  ]);
  expect(attendance({ person: 'e' }, { person: 'f' }, { person: 'x' })).toEqual([
    [
      'reference-unknown',
      'meetings/m',
      'attendance.2.person',
      { key: 'x', target: 'people', suggestion: 'e' },
    ],
  ]);
});

test('a disclosure is what the public files make of it', () => {
  const resolution = (key: string, item: string, more: object = {}) =>
    resolutionEntry(key, {
      kind: 'disclosed',
      item: { meeting: 'm', item },
      title: 'x',
      disclosedOn: '2026-03-01',
      text: 'x',
      ...more,
    });
  const record = {
    ...RECORD,
    resolutions: [
      resolution('m-b1', 'b1'),
      resolution('n-c2', 'c2', { item: { meeting: 'n', item: 'c2' } }),
      resolutionEntry('m-c2', { kind: 'item', item: { meeting: 'm', item: 'c2' } }),
    ],
  };
  const found = (b1: object | undefined, c2: object | undefined) =>
    protectedProblems(record, {
      meetings: [meeting({ agenda: [item('b1', { disclosure: b1 }), item('c2', { disclosure: c2 })] })],
      papers: [],
      people: [],
    }).map(({ code, field, values }) => [code, field.join('.'), values]);
  const withheld = { state: 'withheld', reason: 'R', reviewOn: '2027-01-01' };
  const behind = ['protected-disclosed', 'agenda.0.disclosure', { resolution: 'm-b1' }];
  const unknown = (name: string) => [
    'protected-disclosure-unknown',
    'agenda.1.disclosure',
    { resolution: name },
  ];
  expect(found({ state: 'pending' }, { state: 'pending' })).toEqual([behind]);
  expect(found(withheld, withheld)).toEqual([behind]);
  expect(found(undefined, undefined)).toEqual([]);
  expect(found({ state: 'disclosed', resolution: 'm-b1' }, { state: 'disclosed' })).toEqual([unknown('')]);
  for (const name of ['n-c2', 'm-c2', 'm-b1']) {
    expect(found(undefined, { state: 'disclosed', resolution: name })).toEqual([unknown(name)]);
  }
});

test('meetings, papers and people must be there, public or protected', () => {
  const whole = { title: 'x', kind: 'report', body: 'stadt' };
  const papers = [paper('q', whole), paper('p', whole), paper('r', { ...whole, body: 'nix' })];
  const agenda = [
    item('b1', { papers: ['p', 'q', 'zzzz'] }),
    item('c2', { vote: { yes: 1, byName: [{ person: 'nein', choice: 'yes' }] } }),
  ];
  expect(told({ meetings: [meeting({ agenda }), meeting({}, 'n')], papers })).toEqual([
    ['reference-unknown', 'meetings/m', 'agenda.0.papers.2', { key: 'zzzz', target: 'papers' }],
    ['reference-unknown', 'meetings/m', 'agenda.1.vote.byName.0.person', { key: 'nein', target: 'people' }],
    ['vote-names-open', 'meetings/m', 'agenda.1.vote.byName', {}],
    ['reference-unknown', 'meetings/n', '', { key: 'n', target: 'meetings', suggestion: 'm' }],
    ['key-duplicate', 'papers/p', '', { key: 'p', other: 'papers/p/index.md' }],
    ['reference-unknown', 'papers/r', 'body', { key: 'nix', target: 'bodies' }],
  ]);
});

test('more attachments belong to a public paper, and lie beside their entry', () => {
  const files = [{ id: 'f1', title: 'x', file: 'x.pdf' }];
  expect(
    told({
      papers: [
        paper('p', { attachmentsOf: 'p', files }),
        paper('s', { attachmentsOf: 'wwww', files: [{ id: 'f2', title: 'x', source: 'https://x.example' }] }),
      ],
    }),
  ).toEqual([
    ['reference-unknown', 'papers/s', 'attachmentsOf', { key: 'wwww', target: 'papers' }],
    ['file-missing', 'papers/p', 'files.0.file', { name: 'x.pdf' }],
  ]);
  expect(
    told({ meetings: [meeting({ agenda: [item('b1', { files }), item('c2')] }, 'm', ['x.pdf', 'y.pdf'])] }),
  ).toEqual([['file-unlisted', 'meetings/m/y.pdf', '', { name: 'y.pdf' }]]);
});

test('ids of protected files are unique too', () => {
  const file = (id: string) => ({ id, title: 'x', source: 'https://x.example/' });
  const overlay = {
    meetings: [meeting({ agenda: [item('b1', { files: [file('f1')] }), item('c2')], files: [file('f1')] })],
  };
  expect(told(overlay).map(([code, , field]) => [code, field])).toEqual([
    ['id-duplicate', 'agenda.0.files.0.id'],
  ]);
});

test('guests and excluded members are people of the site or of the overlay, and nobody is both', () => {
  const agenda = [item('b1', { guests: ['g', 'zzz'], excluded: ['e'] }), item('c2')];
  expect(told({ meetings: [meeting({ agenda })], people: [person('g')] })).toEqual([
    ['reference-unknown', 'meetings/m', 'agenda.0.guests.1', { key: 'zzz', target: 'people' }],
  ]);
  const both = [item('b1', { guests: ['e', 'f'], excluded: ['f', 'nein'] }), item('c2')];
  expect(told({ meetings: [meeting({ agenda: both })] })).toEqual([
    ['reference-unknown', 'meetings/m', 'agenda.0.excluded.1', { key: 'nein', target: 'people' }],
    ['protected-guest-excluded', 'meetings/m', 'agenda.0.guests.1', { person: 'f' }],
  ]);
});

test('approved minutes name the day', () => {
  const agenda = [item('b1'), item('c2')];
  const file = { id: 'f1', title: 'Niederschrift', source: 'https://rat.example/n.pdf' };
  const of = (minutes: object) => told({ meetings: [meeting({ agenda, minutes: { file, ...minutes } })] });
  expect(of({ status: 'draft' })).toEqual([]);
  expect(of({ status: 'approved', approvedOn: '2026-02-01' })).toEqual([]);
  expect(of({ status: 'approved' }).map(([code, , field]) => [code, field])).toEqual([
    ['minutes-date-missing', 'minutes.approvedOn'],
  ]);
});

test('names of those excluded against the numbers of the votes that are known', () => {
  const excluded = (names: string[] | undefined, vote?: object) =>
    told({ meetings: [meeting({ agenda: [item('b1', { excluded: names, vote }), item('c2')] })] });
  const counted = (number: number | undefined) => ({ yes: 1, no: 0, abstain: 0, excluded: number });
  expect(excluded(['e'], counted(1))).toEqual([]);
  expect(excluded(['e'])).toEqual([]);
  expect(excluded(undefined, counted(1))).toEqual([]);
  expect(excluded(['e', 'e'], counted(1))).toEqual([]);
  for (const [names, number] of [
    [['e', 'f'], 1],
    [['e'], undefined],
    [[], 2],
  ] as const) {
    expect(excluded([...names], counted(number))).toEqual([
      [
        'protected-excluded',
        'meetings/m',
        'agenda.0.excluded',
        { named: names.length, counted: number ?? 0 },
      ],
    ]);
  }
});

test('the number that a disclosed resolution makes public counts too', () => {
  const resolutions = [
    resolutionEntry('m-b1', {
      kind: 'disclosed',
      item: { meeting: 'm', item: 'b1' },
      title: 'x',
      disclosedOn: '2026-03-01',
      text: 'x',
      vote: { yes: 1, no: 0, abstain: 0, excluded: 2 },
    }),
  ];
  const agenda = (excluded: string[]) => [
    item('b1', { excluded, disclosure: { state: 'disclosed', resolution: 'm-b1' } }),
    item('c2'),
  ];
  const found = (excluded: string[]) =>
    protectedProblems(
      { ...RECORD, resolutions },
      { meetings: [meeting({ agenda: agenda(excluded) })], papers: [], people: [] },
    ).map(({ code, values }) => [code, values]);
  expect(found(['e', 'f'])).toEqual([]);
  expect(found(['e'])).toEqual([['protected-excluded', { named: 1, counted: 2 }]]);
});

test('people of the overlay point to organizations and people, and are nobody of the site', () => {
  const member = (id: string, organization: string, more: object = {}) => ({
    memberships: [{ id, organization, role: 'member', ...more }],
  });
  expect(told({ people: [person('g', member('x1', 'rat', { deputyFor: 'h' })), person('h')] })).toEqual([]);
  expect(
    told({ people: [person('e'), person('g', member('x1', 'nix')), person('h', member('x1', 'rat'))] }),
  ).toEqual([
    ['key-duplicate', 'people/e.yml', '', { key: 'e', other: 'people/e.yml' }],
    [
      'reference-unknown',
      'people/g.yml',
      'memberships.0.organization',
      { key: 'nix', target: 'organizations' },
    ],
    [
      'id-duplicate',
      'people/h.yml',
      'memberships.0.id',
      { id: 'x1', kind: 'membership', other: 'protected/people/g.yml' },
    ],
  ]);
});

test('a membership of the overlay bears no id of the site', () => {
  const people = [personEntry('e', { memberships: [{ id: 'x1', organization: 'rat', role: 'member' }] })];
  const overlay = [person('g', { memberships: [{ id: 'x1', organization: 'rat', role: 'member' }] })];
  expect(
    protectedProblems({ ...RECORD, people }, { meetings: [], papers: [], people: overlay }).map(
      ({ code, file }) => [code, file],
    ),
  ).toEqual([['id-duplicate', 'protected/people/g.yml']]);
});

test('public content never points to a person of the overlay', () => {
  const people = [
    personEntry('e', {
      memberships: [{ id: 'x1', organization: 'rat', role: 'deputy', deputyFor: 'nur-intern' }],
    }),
  ];
  const record = { ...RECORD, people };
  expect(unknownReferences(record, keysOf(record)).map(({ code, values }) => [code, values['key']])).toEqual([
    ['reference-unknown', 'nur-intern'],
  ]);
  const overlay = { meetings: [], papers: [], people: [person('nur-intern')] };
  expect(protectedProblems(record, overlay)).toEqual([]);
});

test('the non-public minutes lie beside their meeting like every file', () => {
  const minutes = { status: 'draft', file: { id: 'f1', title: 'N', file: 'n.pdf' } };
  const of = (files: readonly string[]) =>
    told({ meetings: [meeting({ agenda: BOTH, minutes }, 'm', files)] }).map(([code, , field]) => [
      code,
      field,
    ]);
  expect(of(['n.pdf'])).toEqual([]);
  expect(of([])).toEqual([['file-missing', 'minutes.file.file']]);
});
