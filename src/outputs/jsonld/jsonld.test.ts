import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type { PublicFile, PublicLocation, PublicPerson } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import {
  aBody,
  aMeeting,
  anOrganization,
  aPaper,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import { addressesOf, unknownTerms } from '../../testing/schema-org.ts';
import {
  bodyThing,
  meetingThing,
  organizationThing,
  paperThing,
  personThing,
  resolutionThing,
  webSiteThing,
} from './index.ts';

const hall: PublicLocation = {
  key: 'ratssaal',
  name: 'Rathaus',
  room: 'Ratssaal',
  street: 'Marktplatz 1',
  postalCode: '00000',
  locality: 'Auental',
  longitude: 9.5,
  latitude: 52.25,
};
const person = (key: string, endDate?: string): PublicPerson => ({
  key,
  surname: 'Muster',
  givenName: 'Maria',
  title: 'Dr.',
  memberships: [
    {
      id: 'm1',
      organization: 'rat',
      role: 'chair',
      votingRight: true,
      startDate: calendarDate('2021-11-01'),
      ...(endDate !== undefined && { endDate: calendarDate(endDate) }),
    },
  ],
});
const plan = {
  id: 'f1',
  title: 'Plan',
  name: 'plan.pdf',
  url: '/vorlagen/1-2027/f1/plan.pdf',
  mimeType: 'application/pdf',
  size: 1234,
  sha256: 'ab'.repeat(32),
};
const paper = aPaper('1-2027', {
  reference: '1/2027',
  title: 'Neubau',
  date: calendarDate('2027-02-01'),
  body: 'auental',
  originatorOrganizations: ['gruene-liste'],
  originatorPersons: ['maria', 'frueher'],
  files: [plan],
  subjects: ['Bauen'],
});
const meeting = aMeeting('rat', '2027-03-11T19:00', {
  end: localTime('2027-03-11T21:30'),
  location: 'ratssaal',
  status: 'invited',
});
const index = indexOf(
  aPublicRecord({
    site: {
      ...aPublicRecord().site,
      operator: { name: 'Gemeinde Auental', street: '', postalCode: '', locality: '', email: '' },
      license: { name: 'Zero', url: 'https://www.govdata.de/dl-de/zero-2-0' },
    },
    bodies: [
      aBody('auental', { ags: '00000001', partOf: 'leinau', website: 'https://auental.example/' }),
      aBody('leinau'),
    ],
    organizations: [
      anOrganization('rat', 'auental'),
      anOrganization('bau', 'auental', { kind: 'committee', parent: 'rat', shortName: 'BA' }),
      anOrganization('gruene-liste', 'auental', { kind: 'faction' }),
    ],
    locations: [hall],
    people: [person('maria'), person('frueher', '2022-01-01')],
    meetings: [meeting],
    papers: [paper],
    resolutions: [
      aResolution('r1', 'rat', '2027-03-11', {
        title: 'Neubau',
        meeting: meeting.key,
        papers: ['1-2027'],
      }),
    ],
  }),
);

const things = {
  body: bodyThing(index.record.bodies[0]!, index),
  organization: organizationThing(index.organization.get('bau')!, index),
  faction: organizationThing(index.organization.get('gruene-liste')!, index),
  meeting: meetingThing(meeting, index),
  paper: paperThing(paper, index),
  resolution: resolutionThing(index.record.resolutions[0]!, index),
  person: personThing(index.record.people[0]!, index),
  site: webSiteThing(index.record.site),
};

test.each(Object.entries(things))('the %s in the words of schema.org', (_name, thing) => {
  const written = JSON.parse(JSON.stringify(thing)) as object;
  expect(written).toMatchSnapshot();
  expect(unknownTerms(written)).toEqual([]);
  for (const address of addressesOf(written)) expect(address).toMatch(/^https:\/\//);
});

test('who left long ago is no author for search engines', () => {
  expect(JSON.stringify(things.paper)).toContain('/personen/maria/');
  expect(JSON.stringify(things.paper)).not.toContain('/personen/frueher/');
});

test('what becomes of a meeting is its state', () => {
  const cancelled = aMeeting('rat', '2027-03-12T19:00', { status: 'cancelled' });
  const put = aMeeting('rat', '2027-03-13T19:00', { status: 'moved' });
  const moved = aMeeting('rat', '2027-03-14T19:00', { status: 'moved', movedTo: '2027-04-20-rat' });
  const later = aMeeting('rat', '2027-04-20T18:00', { allDay: true });
  const among = indexOf(aPublicRecord({ meetings: [cancelled, put, moved, later] }));
  expect(meetingThing(cancelled, among)).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  expect(meetingThing(put, among)).toMatchObject({ eventStatus: 'https://schema.org/EventPostponed' });
  expect(meetingThing(moved, among)).toEqual(meetingThing(later, among));
  expect(meetingThing(later, among)).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    startDate: '2027-04-20',
    previousStartDate: '2027-03-14T19:00:00+01:00',
  });
});

test('a word that the vocabulary does not have is found', () => {
  expect(
    unknownTerms({ '@type': 'Event', startDate: '', colour: 'red', location: { '@type': 'Hall' } }),
  ).toEqual(['Event.startDate is empty', 'Event.colour', 'Hall']);
});

test.each([
  ['draft', 'Draft'],
  ['objected', 'Draft'],
  ['approved', undefined],
] as const)('minutes that are %s are told as %s, and no other document', (status, told) => {
  const file = (id: string) => ({ id, title: id, name: `${id}.pdf`, url: `/x/${id}.pdf` }) as PublicFile;
  const meeting = aMeeting('rat', '2027-03-11T19:00', {
    minutes: { status, file: file('niederschrift') },
    files: [file('anlage')],
  });
  const thing = meetingThing(meeting, indexOf(aPublicRecord({ meetings: [meeting] })));
  const documents = thing['subjectOf'] as readonly Record<string, unknown>[];
  expect(documents.map((one) => [one['name'], one['creativeWorkStatus']])).toEqual([
    ['niederschrift', told],
    ['anlage', undefined],
  ]);
  expect(unknownTerms(thing)).toEqual([]);
});
