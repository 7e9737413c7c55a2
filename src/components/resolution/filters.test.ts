import { expect, test } from 'vitest';
import { indexOf } from '../../domain/view/index.ts';
import { aBody, anOrganization, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { resolutionFilters, resolutionListLabel } from './filters.ts';

const record = (more = {}) =>
  indexOf(
    aPublicRecord({
      bodies: [aBody('samt', { name: 'Samtgemeinde' }), aBody('dorf', { partOf: 'samt', name: 'Dorf' })],
      organizations: [anOrganization('rat', 'samt'), anOrganization('dorfrat', 'dorf')],
      resolutions: [
        aResolution('a', 'rat', '2026-02-01', { implementation: { status: 'open', reports: [] } }),
        aResolution('b', 'rat', '2027-02-01'),
        aResolution('c', 'dorfrat', '2026-03-01'),
      ],
      ...more,
    }),
  );

test('a year keeps the body; empty ones have no address; the current one is marked', () => {
  const [years, bodies] = resolutionFilters({ year: '2027', body: 'samt' }, record());
  expect(years?.items).toEqual([
    { label: 'Alle Jahre', href: '/beschluesse/koerperschaft/samt/', count: 2, current: false },
    { label: '2027', href: '/beschluesse/jahr/2027/samt/', count: 1, current: true },
    { label: '2026', href: '/beschluesse/jahr/2026/samt/', count: 1, current: false },
  ]);
  expect(bodies?.items).toEqual([
    { label: 'Alle Körperschaften', href: '/beschluesse/jahr/2027/', count: 1, current: false },
    { label: 'Samtgemeinde', href: '/beschluesse/jahr/2027/samt/', count: 1, current: true },
    { label: 'Dorf' },
  ]);
});

test('states stand alone', () => {
  const states = resolutionFilters({ state: 'open' }, record()).at(-1);
  expect(states?.items.map(({ label, href, count }) => [label, href, count])).toEqual([
    ['alle', '/beschluesse/', 3],
    ['offen', '/beschluesse/stand/offen/', 1],
    ['in Umsetzung', undefined, undefined],
    ['umgesetzt', undefined, undefined],
    ['nicht weiterverfolgt', undefined, undefined],
    ['ohne Angabe', '/beschluesse/stand/ohne-angabe/', 2],
  ]);
});

test('no filter with a single choice, none of states where nobody tracks', () => {
  const small = record({ bodies: [aBody('samt')], resolutions: [aResolution('b', 'rat', '2027-02-01')] });
  expect(resolutionFilters({}, small)).toEqual([]);
});

test('the heading of a selection', () => {
  expect(resolutionListLabel({}, record())).toBe('');
  expect(resolutionListLabel({ year: '2026', body: 'dorf' }, record())).toBe('2026 · Dorf');
  expect(resolutionListLabel({ state: 'none' }, record())).toBe('ohne Angabe');
});
