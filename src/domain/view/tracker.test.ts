import { expect, test } from 'vitest';
import { anOrganization, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import type { PublicImplementation } from '../public-record.ts';
import { indexOf } from './record-index.ts';
import { selectTracked, trackedResolutions, trackerByOffice, trackerCounts } from './tracker.ts';

const tracked = (
  key: string,
  organization: string,
  date: string,
  status: PublicImplementation['status'],
  { due, doneOn, ...more }: { due?: string; doneOn?: string; office?: string; overdue?: true } = {},
) =>
  aResolution(key, organization, date, {
    implementation: {
      status,
      reports: [],
      ...(due !== undefined && { due: calendarDate(due) }),
      ...(doneOn !== undefined && { doneOn: calendarDate(doneOn) }),
      ...more,
    },
  });

const index = indexOf(
  aPublicRecord({
    organizations: [
      anOrganization('rat', 'samtgemeinde'),
      anOrganization('dorfrat', 'dorf'),
      anOrganization('oedamt', 'samtgemeinde', { kind: 'administration', name: 'Ödlandamt' }),
      anOrganization('passamt', 'samtgemeinde', { kind: 'administration', name: 'Passamt' }),
    ],
    resolutions: [
      tracked('closed-early', 'rat', '2025-01-01', 'done', { doneOn: '2025-06-01', office: 'passamt' }),
      tracked('closed-late', 'rat', '2024-01-01', 'done', { doneOn: '2026-06-01', office: 'passamt' }),
      tracked('dropped', 'dorfrat', '2025-03-01', 'dropped', { due: '2025-04-01' }),
      tracked('no-day', 'rat', '2026-01-01', 'open', { office: 'oedamt' }),
      tracked('later', 'rat', '2026-02-01', 'open', { due: '2028-01-01', office: 'passamt' }),
      tracked('soon', 'dorfrat', '2026-03-01', 'in-progress', { due: '2027-04-01', office: 'oedamt' }),
      tracked('overdue', 'rat', '2026-04-01', 'in-progress', { due: '2027-01-01', overdue: true }),
      tracked('overdue-2', 'rat', '2025-04-01', 'open', { due: '2026-12-01', overdue: true }),
      aResolution('untracked', 'rat', '2026-04-01'),
    ],
  }),
);
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

test('what is due soonest leads, what has no day comes after, and what is closed last, latest first', () => {
  expect(keys(trackedResolutions(index))).toEqual([
    'overdue-2',
    'overdue',
    'soon',
    'later',
    'no-day',
    'closed-late',
    'closed-early',
    'dropped',
  ]);
});

test.each([
  [{ overdue: true }, ['overdue-2', 'overdue']],
  [{ office: 'oedamt' }, ['soon', 'no-day']],
  [{ body: 'dorf' }, ['soon', 'dropped']],
  [{ year: '2025' }, ['overdue-2', 'closed-early', 'dropped']],
  [{ year: '2025', overdue: true }, ['overdue-2']],
  [{ office: 'unbekannt' }, []],
] as const)('the selection %j', (selection, expected) => {
  expect(keys(selectTracked(selection, index))).toEqual(expected);
});

test('each is counted once: what is overdue is not counted as open', () => {
  const counts = trackerCounts(trackedResolutions(index));
  expect(counts.map(({ state, count }) => `${state} ${count}`)).toEqual([
    'overdue 2',
    'open 2',
    'in-progress 1',
    'done 2',
    'dropped 1',
  ]);
  expect(trackerCounts([]).every(({ count }) => count === 0)).toBe(true);
});

test('offices by name as Germans sort it, those without one last', () => {
  const groups = trackerByOffice(trackedResolutions(index), index);
  expect(groups.map(({ name, resolutions }) => [name, resolutions.length])).toEqual([
    ['Ödlandamt', 2],
    ['Passamt', 3],
    ['', 3],
  ]);
});
