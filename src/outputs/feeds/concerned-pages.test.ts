import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import { concernedPages } from './concerned-pages.ts';

const record = aPublicRecord({
  bodies: [aBody('auental'), aBody('nordau')],
  organizations: [
    anOrganization('rat', 'auental'),
    anOrganization('bau', 'auental', { kind: 'committee' }),
    anOrganization('rat-nordau', 'nordau'),
    anOrganization('gruppe', 'auental', { kind: 'faction' }),
    anOrganization('bauamt', 'auental', { kind: 'administration' }),
  ],
  people: [
    {
      key: 'anna',
      surname: 'Muster',
      memberships: [{ id: 'm1', organization: 'gruppe', role: 'member', votingRight: true }],
    },
  ],
  meetings: [
    aMeeting('rat', '2027-03-12T18:00', {
      jointWith: ['rat-nordau'],
      agenda: [anOpenItem('a', { subjects: ['Straßen'], items: [anOpenItem('b', { papers: ['p1'] })] })],
    }),
  ],
  papers: [
    aPaper('p1', {
      body: 'auental',
      office: 'bauamt',
      originatorOrganizations: ['gruppe'],
      originatorPersons: ['anna'],
      consultations: [{ id: 'c1', organization: 'bau', role: 'preliminary', public: true }],
      subjects: ['Haushalt'],
      places: ['Nordau'],
    }),
  ],
  resolutions: [
    aResolution('2027-03-12-rat-b', 'rat', '2027-03-12', {
      meeting: '2027-03-12-rat',
      item: 'b',
      papers: ['p1'],
      implementation: { status: 'open', office: 'bauamt', due: calendarDate('2027-05-01'), reports: [] },
    }),
  ],
});
const pagesOf = (object: string) => [...concernedPages(object, indexOf(record))].toSorted();

test.each<[string, string[]]>([
  [
    'meetings/2027-03-12-rat',
    [
      '/',
      '/gremien/rat-nordau/',
      '/gremien/rat/',
      '/koerperschaften/auental/',
      '/koerperschaften/nordau/',
      '/orte/nordau/',
      '/themen/haushalt/',
      '/themen/strassen/',
      '/vorlagen/p1/',
    ],
  ],
  [
    'papers/p1',
    [
      '/',
      '/fraktionen/gruppe/',
      '/gremien/bau/',
      '/gremien/rat-nordau/',
      '/gremien/rat/',
      '/koerperschaften/auental/',
      '/orte/nordau/',
      '/personen/anna/',
      '/themen/haushalt/',
      '/verwaltung/bauamt/',
      '/vorlagen/p1/',
    ],
  ],
  [
    'resolutions/2027-03-12-rat-b',
    [
      '/',
      '/fraktionen/gruppe/',
      '/gremien/rat/',
      '/koerperschaften/auental/',
      '/orte/nordau/',
      '/personen/anna/',
      '/themen/haushalt/',
      '/verwaltung/bauamt/',
      '/vorlagen/p1/',
    ],
  ],
  ['people/anna', ['/', '/fraktionen/gruppe/', '/personen/anna/']],
  ['organizations/gruppe', ['/', '/fraktionen/gruppe/', '/koerperschaften/auental/']],
  ['bodies/nordau', ['/', '/koerperschaften/nordau/']],
  ['pages/ortsrecht', ['/']],
  ['meetings/unknown', ['/']],
])('%s concerns its pages', (object, pages) => expect(pagesOf(object)).toEqual(pages));
