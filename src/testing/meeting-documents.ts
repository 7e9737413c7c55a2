import type { PublicMeeting, PublicRecord } from '../domain/public-record.ts';
import { localTime } from '../domain/local-time.ts';
import { indexOf, type RecordIndex } from '../domain/view/index.ts';
import {
  aBody,
  aClosedItem,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
  aPublicRecord,
} from './public-record.ts';

/** A council with a chair, a hall and a paper, for tests of documents about a meeting. */
export const councilIndex = (profile: string, parts: Partial<PublicRecord> = {}): RecordIndex =>
  indexOf(
    aPublicRecord({
      bodies: [aBody('stadt', { name: 'Stadt Musterau', profile })],
      organizations: [anOrganization('rat', 'stadt', { name: 'Stadtrat' })],
      people: [
        {
          key: 'muster',
          surname: 'Muster',
          givenName: 'Anna',
          memberships: [{ id: 'm1', organization: 'rat', role: 'chair', votingRight: true }],
        },
      ] as PublicRecord['people'],
      locations: [{ key: 'saal', name: 'Rathaus', room: 'Ratssaal', access: 'Aufzug am Hof' }],
      papers: [aPaper('p1', { title: 'Haushalt', reference: '0012/2027' })],
      ...parts,
    }),
  );

/** A meeting to which members were invited nine days before, with a public and a non-public part. */
export const invitedMeeting = (more: Partial<PublicMeeting> = {}): PublicMeeting =>
  aMeeting('rat', '2027-03-16T18:30', {
    title: 'Sitzung des Stadtrats',
    number: '3',
    status: 'invited',
    location: 'saal',
    resultsPublic: false,
    invitation: { sentAt: localTime('2027-03-06T09:00'), secondCall: false },
    agenda: [
      anOpenItem('a', { number: '1', title: 'Eröffnung' }),
      anOpenItem('b', { number: '2', title: 'Haushalt 2027', papers: ['p1', 'unknown'] }),
      aClosedItem('c', { number: '3', category: 'property' }),
    ],
    ...more,
  });
