import { expect, test } from 'vitest';
import { instant } from '../../../domain/local-time.ts';
import { aRecord, bodyEntry, organizationEntry, personEntry, termEntry } from '../../../testing/factories.ts';
import { directoryBodies } from './bodies.ts';
import { indexWorld } from './index-world.ts';
import { directoryOrganizations } from './organizations.ts';
import { directoryPeople } from './people.ts';

const BASIS = { legalBasis: '§ 9 der Geschäftsordnung', kinds: ['other'], consent: 'none' };
const size = (term: string, members: number) => ({ organization: 'rat', term, members });

const worldOn = (day: string) =>
  indexWorld({
    record: aRecord({
      bodies: [
        bodyEntry('stadt', {
          profile: 'ni-nkomvg',
          statutorySizes: [size('alt', 18), size('neu', 20)],
          circulationBases: [BASIS],
        }),
        bodyEntry('dorf', { profile: 'by-go' }),
      ],
      terms: [
        termEntry('alt', { startDate: '2021-11-01', endDate: '2026-10-31' }),
        termEntry('neu', { startDate: '2026-11-01', endDate: '2031-10-31' }),
      ],
      organizations: [organizationEntry('rat'), organizationEntry('beirat', { kind: 'other' })],
      people: [
        personEntry('eva', {
          memberships: [
            { id: 'm1', organization: 'rat', role: 'member' },
            { id: 'm2', organization: 'beirat', role: 'member', votingRight: false },
          ],
        }),
      ],
    }),
    overlay: { meetings: [], papers: [], people: [] },
    files: new Map(),
    at: instant(`${day}T10:00:00Z`),
  });

test.each([
  ['2026-10-31', 18],
  ['2026-11-01', 20],
  ['2031-11-01', undefined],
])('on %s the council has %s members by law, and the other body no such number', (day, members) => {
  const sizes = directoryOrganizations(worldOn(day)).map(({ key, statutory }) => [key, statutory]);
  expect(sizes).toEqual([
    ['beirat', undefined],
    ['rat', members],
  ]);
});

test('a body brings its profile and its own bases, one with an unknown profile nothing', () => {
  const bodies = directoryBodies(worldOn('2027-01-01'));
  expect(bodies.map(({ key, profile, circulationBases }) => [key, profile, circulationBases])).toEqual([
    ['stadt', 'ni-nkomvg', [BASIS]],
  ]);
});

test('each membership says whether it votes', () => {
  const [eva] = directoryPeople(worldOn('2027-01-01'));
  expect(eva?.memberships.map(({ organization, votingRight }) => [organization, votingRight])).toEqual([
    ['rat', true],
    ['beirat', false],
  ]);
});
