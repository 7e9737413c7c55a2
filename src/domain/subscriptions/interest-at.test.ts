import { expect, test } from 'vitest';
import { url } from '../url.ts';
import { interestAt } from './interest-at.ts';

test.each([
  [url.body('auental'), { kind: 'body', key: 'auental' }],
  [url.organization('rat', 'council'), { kind: 'organization', key: 'rat' }],
  [url.organization('spd', 'faction'), { kind: 'organization', key: 'spd' }],
  [url.organization('spd', 'party'), { kind: 'organization', key: 'spd' }],
  [url.organization('bauamt', 'administration'), { kind: 'organization', key: 'bauamt' }],
  [url.person('weber-ida'), { kind: 'person', key: 'weber-ida' }],
  [url.subject('schulen'), { kind: 'subject', key: 'schulen' }],
  [url.place('deich'), { kind: 'place', key: 'deich' }],
  [url.paper('0012-2027'), { kind: 'paper', key: '0012-2027' }],
  [url.tracker, { kind: 'overdue' }],
])('%s can be followed', (page, interest) => {
  expect(interestAt(page)).toEqual(interest);
});

test.each([
  url.home,
  url.papers,
  url.meeting('x'),
  url.papersOfYear('2027'),
  url.trackerOverdue,
  '/orte//',
  '/constructor/x/',
  '/orte/x',
])('%s cannot', (page) => {
  expect(interestAt(page)).toBeUndefined();
});
