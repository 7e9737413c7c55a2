import { expect, test } from 'vitest';
import { anOrganization, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { indexOf } from './record-index.ts';
import { yearsOverview } from './overview.ts';
import {
  dutiesByOffice,
  failedProcedures,
  resolutionYears,
  selectResolutions,
  trackingCounts,
} from './resolution-lists.ts';

const implementation = (status: 'open' | 'done') => ({
  implementation: { status, office: 'bauamt', reports: [] },
});
const resolutions = [
  aResolution('a', 'rat', '2026-02-01', implementation('open')),
  aResolution('b', 'rat', '2027-02-01', implementation('done')),
  aResolution('c', 'dorfrat', '2026-03-01'),
  aResolution('d', 'unknown', '2026-01-01'),
];
const FAILED = { kind: 'circulation', outcome: 'no-decision', failed: 'no-consent' } as const;
const failed = [
  aResolution('u1', 'rat', '2028-01-01', FAILED),
  aResolution('u2', 'dorfrat', '2026-01-01', { ...FAILED, failed: 'no-quorum' }),
];
const index = indexOf(
  aPublicRecord({
    organizations: [anOrganization('rat', 'samtgemeinde'), anOrganization('dorfrat', 'dorf')],
    resolutions: [...resolutions, ...failed],
  }),
);
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

test.each([
  [{}, ['b', 'c', 'a', 'd']],
  [{ year: '2026' }, ['c', 'a', 'd']],
  [{ body: 'samtgemeinde' }, ['b', 'a']],
  [{ year: '2026', body: 'samtgemeinde' }, ['a']],
  [{ state: 'none' as const }, ['c', 'd']],
  [{ state: 'done' as const }, ['b']],
  [{ state: 'dropped' as const }, []],
])('the selection %j, newest first', (selection, expected) => {
  expect(keys(selectResolutions(selection, index))).toEqual(expected);
});

test('a procedure that led to no resolution counts as none, and is listed apart', () => {
  expect(keys(failedProcedures({}, index))).toEqual(['u1', 'u2']);
  expect(keys(failedProcedures({ year: '2026' }, index))).toEqual(['u2']);
  expect(keys(failedProcedures({ body: 'samtgemeinde' }, index))).toEqual(['u1']);
  expect(keys(index.resolutionsOf.get('rat') ?? [])).toEqual(['a', 'b']);
  expect(yearsOverview(index).map(({ year, resolutions: count }) => [year, count])).toEqual([
    ['2027', 1],
    ['2026', 3],
  ]);
});

test('years, latest first', () => expect(resolutionYears(index)).toEqual(['2027', '2026']));

test('counts name every state', () => {
  expect(trackingCounts(resolutions)).toEqual([
    { state: 'open', count: 1 },
    { state: 'in-progress', count: 0 },
    { state: 'done', count: 1 },
    { state: 'dropped', count: 0 },
    { state: 'none', count: 2 },
  ]);
});

test('what an office carries out, newest first', () => {
  expect(keys(dutiesByOffice(index).get('bauamt') ?? [])).toEqual(['b', 'a']);
  expect([...dutiesByOffice(index).keys()]).toEqual(['bauamt']);
});
