import { describe, expect, it } from 'vitest';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import {
  approvalsOf,
  bodyOfMeeting,
  disclosedResolution,
  movedFrom,
  organizationsOfMeeting,
  recordingFrom,
} from './meeting-links.ts';
import { indexOf } from './record-index.ts';

const old = aMeeting('rat', '2027-01-10T18:00', { status: 'moved', movedTo: '2027-01-20-rat' });
const fresh = aMeeting('rat', '2027-01-20T18:00', { jointWith: ['ausschuss', 'unknown'] });
const next = aMeeting('rat', '2027-02-20T18:00', {
  agenda: [anOpenItem('m', { approvesMinutesOf: fresh.key })],
});
const organizations = [
  anOrganization('rat', 'a'),
  anOrganization('ausschuss', 'a', { kind: 'committee' }),
  anOrganization('spd', 'a', { kind: 'faction' }),
];
const disclosed = aResolution('d', 'rat', '2027-01-20', {
  kind: 'disclosed',
  meeting: fresh.key,
  item: 'n1',
});
const other = aResolution('e', 'rat', '2027-01-20', { meeting: fresh.key, item: 'n2' });
const index = indexOf(
  aPublicRecord({
    bodies: [aBody('a')],
    organizations,
    meetings: [old, fresh, next],
    resolutions: [disclosed, other],
  }),
);

describe('links of a meeting', () => {
  it('lead from the new date back to the old one', () => {
    expect(movedFrom(fresh, index)).toBe(old);
    expect(movedFrom(old, index)).toBeUndefined();
  });
  it('lead to the item that approves its minutes', () => {
    expect(approvalsOf(fresh, index).map(({ meeting, item }) => [meeting.key, item.id])).toEqual([
      [next.key, 'm'],
    ]);
    expect(approvalsOf(next, index)).toEqual([]);
  });
  it('lead to all that meet, as far as they are known', () =>
    expect(organizationsOfMeeting(fresh, index).map(({ key }) => key)).toEqual(['rat', 'ausschuss']));
  it('lead to the body', () => {
    expect(bodyOfMeeting(fresh, index)?.key).toBe('a');
    expect(bodyOfMeeting(aMeeting('unknown', '2027-01-01T10:00'), index)).toBeUndefined();
  });
});

it('finds what was made known of a non-public item, and nothing else', () => {
  expect(disclosedResolution(fresh.key, 'n1', index)).toBe(disclosed);
  expect(disclosedResolution(fresh.key, 'n2', index)).toBeUndefined();
});

it.each([
  ['https://video.example/a', 'https://video.example/a#t=90'],
  ['https://video.example/a?x=1#intro', 'https://video.example/a?x=1#t=90'],
])('points into the recording %s', (address, expected) => expect(recordingFrom(address, 90)).toBe(expected));
