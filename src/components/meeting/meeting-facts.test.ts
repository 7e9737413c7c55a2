import { expect, it } from 'vitest';
import type { PublicMeeting } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { aMeeting, aPublicRecord } from '../../testing/public-record.ts';
import { hasAside, hasFacts } from './meeting-facts.ts';

const file = { id: 'f', title: 'Einladung', name: 'einladung.pdf', url: '/sitzungen/m/f/einladung.pdf' };
const locations = [
  { key: 'saal', name: 'Saal', access: 'stufenlos' },
  { key: 'hof', name: 'Hof' },
];
const index = indexOf(aPublicRecord({ locations }));
const planned = (more: Partial<PublicMeeting> = {}) =>
  aMeeting('rat', '2027-04-01T18:00', { status: 'scheduled', ...more });

it.each([
  ['nothing', planned({ location: 'hof' }), false, false],
  ['a document', planned({ files: [file] }), false, true],
  ['a way in', planned({ location: 'saal' }), true, true],
  ['a recording', planned({ recording: { url: 'https://video.example/' } }), true, true],
  ['another body', planned({ jointWith: ['ausschuss'] }), true, true],
  ['minutes that are due', planned({ status: 'held' }), true, true],
])('%s', (_, meeting, facts, aside) => {
  expect(hasFacts(meeting, index)).toBe(facts);
  expect(hasAside(meeting, index)).toBe(aside);
});
