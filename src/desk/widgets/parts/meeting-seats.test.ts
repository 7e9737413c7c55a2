import { expect, test } from 'vitest';
import type { SiteIndex } from '../../index/site-index.ts';
import { dayOfMeeting, organizationOf, seatsIn } from './meeting-seats.ts';

test('a meeting tells its body by its key', () => {
  expect(organizationOf('2027-02-04-rat-2', ['rat', 'ausschuss-2'])).toBe('rat');
  expect(organizationOf('2027-02-04-ausschuss-2', ['rat', 'ausschuss-2'])).toBe('ausschuss-2');
  expect(organizationOf('sondersitzung', ['rat'])).toBeUndefined();
});

test('a meeting tells its first day by its key', () => {
  expect(dayOfMeeting('2027-02-04-rat-2')).toBe('2027-02-04');
  expect(dayOfMeeting('sondersitzung')).toBeUndefined();
});

test('the seats in its body, none where the body is not known', () => {
  const seats = { rat: [{ person: 'eva', role: 'member' }] };
  const index = { choices: { organizations: [{ key: 'rat', label: 'Rat' }] }, seats } as unknown as SiteIndex;
  expect(seatsIn(index, '2027-02-04-rat')).toBe(seats.rat);
  expect(seatsIn(index, '2027-02-04-bau')).toEqual([]);
});
