import { expect, test } from 'vitest';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../testing/public-record.ts';
import type { PublicFile, PublicMembership, PublicPerson } from '../public-record.ts';
import { perIndex } from './per-index.ts';
import { publicFilesOf } from './public-files.ts';
import { flatOpenItems, indexOf } from './record-index.ts';

const membership = (id: string, organization: string, onBehalfOf?: string): PublicMembership => ({
  id,
  organization,
  role: 'member',
  votingRight: true,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
const person = (key: string, ...memberships: PublicMembership[]): PublicPerson => ({
  key,
  surname: key,
  memberships,
});
const keys = (things: readonly { readonly key: string }[] | undefined) => things?.map(({ key }) => key);

const nested = [
  anOpenItem('h1', {
    papers: ['p1'],
    items: [anOpenItem('a1', { papers: ['p1', 'p2', 'p1'], approvesMinutesOf: 'x' }), aClosedItem('c1')],
  }),
  aClosedItem('c2', { items: [aClosedItem('c3')] }),
  anOpenItem('a2', { papers: ['p2'] }),
];
const early = aMeeting('rat', '2026-01-01T18:00', { key: 'm-early', agenda: nested });
const late = aMeeting('bau', '2026-02-01T18:00', {
  key: 'm-late',
  jointWith: ['rat', 'bau'],
  agenda: [anOpenItem('b1', { papers: ['p1'] })],
});
const same = aMeeting('bau', '2026-02-01T18:00', { key: 'm-again' });
const record = aPublicRecord({
  bodies: [aBody('stadt')],
  terms: [aTerm('t1', ['stadt'], '2024-07-01')],
  organizations: [anOrganization('rat', 'stadt'), anOrganization('bau', 'stadt')],
  people: [
    person('eins', membership('m1', 'rat', 'spd'), membership('m2', 'bau')),
    person('zwei', membership('m3', 'rat')),
  ],
  locations: [{ key: 'saal', name: 'Saal' }],
  meetings: [late, same, early],
  papers: [
    aPaper('p1', {
      originatorOrganizations: ['spd'],
      originatorPersons: ['eins'],
      office: 'amt',
      related: ['p2', 'p3'],
      parent: 'p3',
    }),
    aPaper('p2', { office: 'amt' }),
  ],
  resolutions: [
    aResolution('r1', 'rat', '2026-01-01', { papers: ['p1', 'p2'] }),
    aResolution('r2', 'rat', '2026-01-01'),
  ],
});
const index = indexOf(record);

test('is made once for each record', () => {
  expect(indexOf(record)).toBe(index);
  expect(indexOf({ ...record })).not.toBe(index);
  expect(index.record).toBe(record);
});

test('what is made from an index is made once too', () => {
  let calls = 0;
  const count = perIndex(() => (calls += 1));
  expect([count(index), count(index), count(indexOf({ ...record }))]).toEqual([1, 1, 2]);
  const nothing = perIndex(() => void (calls += 1));
  expect([nothing(index), nothing(index), calls]).toEqual([undefined, undefined, 3]);
});

test('finds everything by key', () => {
  expect(index.body.get('stadt')).toBe(record.bodies[0]);
  expect(index.term.get('t1')).toBe(record.terms[0]);
  expect(index.organization.get('bau')).toBe(record.organizations[1]);
  expect(index.person.get('zwei')).toBe(record.people[1]);
  expect(index.location.get('saal')).toBe(record.locations[0]);
  expect(index.meeting.get('m-early')).toBe(early);
  expect(index.paper.get('p2')).toBe(record.papers[1]);
  expect(index.resolution.get('r2')).toBe(record.resolutions[1]);
  expect(index.paper.get('nie')).toBeUndefined();
});

test('has the meetings earliest first, of one time by key, and leaves the record as it was', () => {
  expect(keys(index.meetings)).toEqual(['m-early', 'm-again', 'm-late']);
  expect(keys(record.meetings)).toEqual(['m-late', 'm-again', 'm-early']);
  expect(keys(index.meetingsOf.get('rat'))).toEqual(['m-early', 'm-late']);
  expect(keys(index.meetingsOf.get('bau'))).toEqual(['m-again', 'm-late']);
});

test('knows who names what', () => {
  expect(index.itemsOfPaper.get('p1')?.map(({ meeting, item }) => `${meeting.key} ${item.id}`)).toEqual([
    'm-early h1',
    'm-early a1',
    'm-late b1',
  ]);
  expect(index.itemsOfPaper.get('p2')?.map(({ item }) => item.id)).toEqual(['a1', 'a2']);
  expect(index.approvalsOf.get('x')?.map(({ item }) => item.id)).toEqual(['a1']);
  expect(index.approvalsOf.size).toBe(1);
  expect(
    index.membersOf.get('rat')?.map(({ person: { key }, membership: { id } }) => `${key} ${id}`),
  ).toEqual(['eins m1', 'zwei m3']);
  expect(index.membersOf.get('bau')).toHaveLength(1);
  expect(index.seatsOfFaction.get('spd')).toHaveLength(1);
  expect(index.seatsOfFaction.size).toBe(1);
  expect(keys(index.resolutionsOf.get('rat'))).toEqual(['r1', 'r2']);
  expect(keys(index.resolutionsOfPaper.get('p2'))).toEqual(['r1']);
  expect(keys(index.papersByOriginator.get('spd'))).toEqual(['p1']);
  expect(keys(index.papersByOriginator.get('eins'))).toEqual(['p1']);
  expect(keys(index.papersOfOffice.get('amt'))).toEqual(['p1', 'p2']);
  expect(keys(index.papersNaming.get('p3'))).toEqual(['p1']);
  expect(keys(index.papersNaming.get('p2'))).toEqual(['p1']);
  expect(keys(index.organizationsOf.get('stadt'))).toEqual(['rat', 'bau']);
});

test('open items come with their children, closed ones with none', () => {
  expect([...flatOpenItems(nested)].map(({ id }) => id)).toEqual(['h1', 'a1', 'a2']);
});

test('the files of the record, each with its folder', () => {
  const file = (id: string): PublicFile => ({ id, title: id, url: `/${id}` });
  const files = aPublicRecord({
    meetings: [
      aMeeting('rat', '2026-01-01T18:00', {
        key: 'm1',
        invitation: { secondCall: false, file: file('invitation') },
        notice: { medium: 'board', firstDay: record.today, file: file('notice') },
        minutes: { status: 'draft', file: file('minutes') },
        files: [file('own')],
        agenda: [
          anOpenItem('a1', {
            files: [file('item')],
            items: [anOpenItem('a2', { files: [file('child')] }), aClosedItem('c1')],
          }),
          aClosedItem('c2'),
        ],
      }),
      aMeeting('rat', '2026-02-01T18:00', {
        key: 'm2',
        invitation: { secondCall: false },
        notice: { medium: 'board', firstDay: record.today },
        minutes: { status: 'draft' },
      }),
      aMeeting('rat', '2026-03-01T18:00', { key: 'm3' }),
    ],
    papers: [aPaper('p1', { files: [file('paper')] })],
    resolutions: [
      aResolution('r1', 'rat', '2026-01-01', {
        files: [file('resolution')],
        implementation: {
          status: 'open',
          reports: [
            { date: record.today, text: 'x', file: file('report') },
            { date: record.today, text: 'y' },
          ],
        },
      }),
      aResolution('r2', 'rat', '2026-01-01'),
    ],
  });
  expect([...publicFilesOf(files)].map(({ file: { id }, folder }) => `${folder} ${id}`)).toEqual([
    'meetings/m1 invitation',
    'meetings/m1 notice',
    'meetings/m1 minutes',
    'meetings/m1 own',
    'meetings/m1 item',
    'meetings/m1 child',
    'papers/p1 paper',
    'resolutions/r1 resolution',
    'resolutions/r1 report',
  ]);
});
