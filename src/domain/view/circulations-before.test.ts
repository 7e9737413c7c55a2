import { expect, test } from 'vitest';
import { anOrganization, aMeeting, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { circulationsBefore } from './circulations-before.ts';
import { indexOf } from './record-index.ts';

const first = aMeeting('ha', '2027-01-10T18:00');
const dropped = aMeeting('ha', '2027-02-10T18:00', { status: 'cancelled' });
const second = aMeeting('ha', '2027-03-10T18:00');
const circulated = (key: string, date: string, more: object = {}) =>
  aResolution(key, 'ha', date, { kind: 'circulation', ...more });
const index = indexOf(
  aPublicRecord({
    organizations: [anOrganization('ha', 'g'), anOrganization('rat', 'g')],
    meetings: [first, dropped, second],
    resolutions: [
      circulated('late', '2027-03-10'),
      circulated('early', '2027-01-11'),
      circulated('failed', '2027-02-01', { outcome: 'no-decision', failed: 'no-consent' }),
      circulated('lost', '2027-02-02', { outcome: 'rejected' }),
      circulated('same-day', '2027-01-10'),
      circulated('after', '2027-03-11'),
      aResolution('item', 'ha', '2027-02-01'),
      aResolution('other', 'rat', '2027-02-01', { kind: 'circulation' }),
    ],
  }),
);
const keys = (meeting: typeof first) => circulationsBefore(meeting, index).map(({ key }) => key);

test('a meeting names what was resolved by circulation since the one before that took place', () => {
  expect(keys(second)).toEqual(['early', 'lost', 'late']);
  expect(keys(first)).toEqual(['same-day']);
  expect(keys(dropped)).toEqual([]);
});
