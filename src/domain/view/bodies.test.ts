import { describe, expect, it } from 'vitest';
import { aBody, aMeeting, anOrganization, aPublicRecord, aTerm } from '../../testing/public-record.ts';
import {
  bodyTrees,
  deliberating,
  membersOfBody,
  meetingsOfBody,
  nextMeetingsOfBody,
  organizationsByKind,
  sizesOf,
} from './bodies.ts';
import { indexOf } from './record-index.ts';

const lone = aBody('lone', { partOf: 'unknown' });
const whole = aBody('sg', {
  kind: 'joint-municipality',
  statutorySizes: [
    { organization: 'rat', term: 't2', members: 34 },
    { organization: 'rat', term: 't1', members: 32 },
    { organization: 'va', term: 't2', members: 9 },
    { organization: 'unknown', term: 't2', members: 1 },
  ],
});
const part = aBody('dorf', { partOf: 'sg' });
const index = indexOf(
  aPublicRecord({
    bodies: [lone, part, whole],
    terms: [
      aTerm('t2', ['sg'], '2026-11-01'),
      aTerm('t1', ['sg'], '2021-11-01', '2026-10-31'),
      aTerm('t0', ['sg'], '2016-11-01'),
    ],
    organizations: [
      anOrganization('bau', 'sg', { kind: 'committee', name: 'Bauausschuss' }),
      anOrganization('aaa', 'sg', { kind: 'committee', name: 'Ausschuss für Ältere' }),
      anOrganization('zzz', 'sg', { kind: 'committee', name: 'Zuerst', order: 1 }),
      anOrganization('rat', 'sg'),
      anOrganization('va', 'sg', { kind: 'main-committee' }),
      anOrganization('spd', 'sg', { kind: 'faction' }),
      anOrganization('dorfrat', 'dorf'),
    ],
    meetings: [
      aMeeting('rat', '2027-03-08T18:00', { status: 'invited' }),
      aMeeting('rat', '2027-03-01T18:00'),
      aMeeting('bau', '2027-04-01T18:00', { status: 'scheduled' }),
      aMeeting('dorfrat', '2027-03-20T18:00', { status: 'scheduled' }),
    ],
  }),
);

describe('bodyTrees', () => {
  it('puts members under their association, which comes first; a body of an unknown one stands alone', () =>
    expect(bodyTrees(index).map(({ body, members }) => [body.key, members.map(({ key }) => key)])).toEqual([
      ['sg', ['dorf']],
      ['lone', []],
    ]));
  it('knows the members', () => expect(membersOfBody(whole, index)).toEqual([part]));
});

describe('what belongs to a body', () => {
  it('its meetings, earliest first', () =>
    expect(meetingsOfBody('sg', index).map(({ start }) => start.slice(0, 10))).toEqual([
      '2027-03-01',
      '2027-03-08',
      '2027-04-01',
    ]));
  it('its next meetings, from today on', () => {
    expect(nextMeetingsOfBody('sg', 9, index).map(({ organization }) => organization)).toEqual([
      'rat',
      'bau',
    ]);
    expect(nextMeetingsOfBody('sg', 1, index)).toHaveLength(1);
    expect(nextMeetingsOfBody('lone', 9, index)).toEqual([]);
  });
  it('its organizations by kind, in their own order and then by name', () =>
    expect(
      organizationsByKind('sg', index).map(({ kind, organizations }) => [
        kind,
        ...organizations.map(({ key }) => key),
      ]),
    ).toEqual([
      ['council', 'rat'],
      ['main-committee', 'va'],
      ['committee', 'zzz', 'aaa', 'bau'],
      ['faction', 'spd'],
    ]));
});

it('knows who holds meetings', () =>
  expect(deliberating('sg', index).map(({ key }) => key)).toEqual(['rat', 'va', 'zzz', 'aaa', 'bau']));

describe('sizesOf', () => {
  it('has a line for each organization and a number for each term, earliest first', () => {
    const { terms, rows } = sizesOf(whole, index);
    expect(terms.map(({ key }) => key)).toEqual(['t1', 't2']);
    expect(rows.map(({ organization, members }) => [organization.key, ...members])).toEqual([
      ['rat', 32, 34],
      ['va', undefined, 9],
    ]);
  });
});

it('takes no meeting for one of a body whose organ is unknown', () => {
  const odd = indexOf(aPublicRecord({ bodies: [lone], meetings: [aMeeting('weg', '2027-03-20T18:00')] }));
  expect(meetingsOfBody('lone', odd)).toEqual([]);
});

it('sorts organizations of one name by key', () => {
  const same = ['c', 'a', 'b'].map((key) => anOrganization(key, 'sg', { name: 'Beirat' }));
  const found = organizationsByKind('sg', indexOf(aPublicRecord({ organizations: same })));
  expect(found[0]?.organizations.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(organizationsByKind('dorf', indexOf(aPublicRecord({ organizations: same })))).toEqual([]);
});

it('puts a body that names no association at the root', () => {
  const three = ['x', 'y'].map((key) => aBody(key));
  expect(bodyTrees(indexOf(aPublicRecord({ bodies: three }))).map(({ body }) => body.key)).toEqual([
    'x',
    'y',
  ]);
});

it('orders terms by their beginning, whatever their place in the record', () => {
  const body = aBody('b', {
    statutorySizes: ['t1', 't2', 't3'].map((term) => ({ organization: 'rat', term, members: 1 })),
  });
  const terms = [
    aTerm('t2', ['b'], '2021-11-01'),
    aTerm('t3', ['b'], '2026-11-01'),
    aTerm('t1', ['b'], '2016-11-01'),
  ];
  const sizes = sizesOf(body, indexOf(aPublicRecord({ bodies: [body], terms })));
  expect(sizes.terms.map(({ key }) => key)).toEqual(['t1', 't2', 't3']);
});
