import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { aDocument, aMeeting, anItem, aPaper, aPart } from '../../testing/members/part.ts';
import { findDocument, itemSubject, meetingSubject, paperSubject } from './find.ts';

const closed = anItem('geheim', {
  public: false,
  papers: ['0002-n'],
  guests: ['gast'],
  excluded: ['eva'],
  documents: [aDocument('vertrag', { public: false }), aDocument('lageplan')],
  items: [anItem('unterpunkt', { public: false, excluded: ['max'] })],
});
const meeting = aMeeting('m1', {
  agenda: [anItem('offen', { papers: ['0001'] }), closed],
  documents: [
    aDocument('einladung', { kind: 'invitation' }),
    aDocument('geheime-niederschrift', { kind: 'non-public-minutes', public: false }),
  ],
});
const other = aMeeting('m2', {
  organization: 'ausschuss',
  agenda: [anItem('vorberatung', { papers: ['0001'] })],
});
const papers = [
  aPaper('0001', {
    office: 'bauamt',
    documents: [aDocument('anlage'), aDocument('interna', { public: false })],
  }),
  aPaper('0002-n', { public: false }),
];
const parts = [
  aPart({ meetings: [meeting], papers }),
  aPart({ organization: 'ausschuss', meetings: [other], papers: papers.slice(0, 1) }),
];

test('a meeting is public, and one way leads to it', () => {
  expect(meetingSubject(parts, 'm1')).toEqual({
    places: [{ organization: 'rat', term: '2026', day: '2027-03-15', opensAt: '2027-03-01T12:00' }],
    offices: [],
    public: true,
  });
  expect(meetingSubject(parts, 'm9').places).toEqual([]);
});

test('an item bears its guests and excluded ones, and those of the item above it', () => {
  const found = itemSubject(parts, 'm1', 'unterpunkt');
  expect(found).toMatchObject({ public: false, offices: [] });
  expect(found.places.map(({ item }) => item)).toEqual([
    { public: false, guests: ['gast'], excluded: ['eva', 'max'] },
  ]);
  expect(itemSubject(parts, 'm1', 'offen').public).toBe(true);
  expect(itemSubject(parts, 'm1', 'nirgends')).toEqual({ places: [], offices: [], public: false });
});

test('a document of a circulation is opened by a seat in its body, and never by those who were kept from it', () => {
  const documents = [aDocument('pachtvertrag', { public: false })];
  const circulations = [{ key: 'u', decidedOn: calendarDate('2027-03-02'), excluded: ['eva'], documents }];
  const found = findDocument([...parts, aPart({ circulations })], 'pachtvertrag');
  expect(found?.document).toBe(documents[0]);
  expect(found?.subject).toEqual({
    places: [
      {
        organization: 'rat',
        term: '2026',
        day: '2027-03-02',
        opensAt: '2027-03-02T00:00',
        item: { public: false, guests: [], excluded: ['eva'] },
      },
    ],
    offices: [],
    public: false,
  });
});

test('an item that stands in two parts is public only where both say so', () => {
  const twice = [
    ...parts,
    aPart({ organization: 'b', meetings: [aMeeting('m1', { agenda: [anItem('geheim')] })] }),
  ];
  expect(itemSubject(twice, 'm1', 'geheim')).toMatchObject({
    public: false,
    places: [{}, { organization: 'b' }],
  });
});

test('to a paper leads each item that names it, in every part, and its office', () => {
  const found = paperSubject(parts, '0001');
  expect(found).toMatchObject({ public: true, offices: ['bauamt'] });
  expect(found.places.map(({ organization }) => organization)).toEqual(['rat', 'ausschuss']);
  expect(paperSubject(parts, '0002-n')).toMatchObject({
    public: false,
    offices: [],
    places: [{ item: { guests: ['gast'] } }],
  });
  expect(paperSubject(parts, '9999')).toEqual({ places: [], offices: [], public: false });
});

test('a document is found in a meeting, an item or a paper, with the ways to that', () => {
  expect(findDocument(parts, 'einladung')).toMatchObject({
    subject: { public: true, places: [{ organization: 'rat' }] },
  });
  expect(findDocument(parts, 'vertrag')).toMatchObject({
    item: { id: 'geheim' },
    subject: { public: false, places: [{ item: { excluded: ['eva'] } }] },
  });
  expect(findDocument(parts, 'lageplan')?.document.id).toBe('lageplan');
  expect(findDocument(parts, 'interna')).toMatchObject({
    paper: { key: '0001' },
    subject: { public: false, offices: ['bauamt'], places: [{}, {}] },
  });
  expect(findDocument(parts, 'nirgends')).toBeUndefined();
});

test('minutes of the closed part bear all who were excluded from one of its items, and no guest', () => {
  expect(findDocument(parts, 'geheime-niederschrift')?.subject).toMatchObject({
    minutes: true,
    offices: [],
    places: [{ item: { public: false, guests: [], excluded: ['eva', 'max'] } }],
  });
  expect(findDocument(parts, 'einladung')?.subject).not.toHaveProperty('minutes');
});

test('a document that stands in two places is public only where both are', () => {
  const twice = aMeeting('m3', {
    agenda: [
      anItem('a', { documents: [aDocument('plan')] }),
      anItem('b', { documents: [aDocument('plan', { public: false })] }),
    ],
  });
  expect(findDocument([aPart({ meetings: [twice] })], 'plan')?.subject).toMatchObject({
    public: false,
    places: [{}, {}],
  });
});
