import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { aMeeting, anOrganization, aPaper, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { yearsOverview } from './overview.ts';
import { indexOf } from './record-index.ts';

test('what there is of each year and body, latest first, undated papers last', () => {
  const years = yearsOverview(
    indexOf(
      aPublicRecord({
        organizations: [anOrganization('rat', 'samtgemeinde'), anOrganization('dorfrat', 'dorf')],
        meetings: [aMeeting('rat', '2026-05-01T18:00'), aMeeting('dorfrat', '2026-06-01T18:00')],
        papers: [aPaper('a', { date: calendarDate('2027-01-01') }), aPaper('b')],
        resolutions: [aResolution('x', 'dorfrat', '2026-06-01'), aResolution('y', 'gone', '2026-06-01')],
      }),
    ),
  );
  expect(years.map(({ year, bodies, ...amounts }) => [year, amounts, Object.fromEntries(bodies)])).toEqual([
    [
      '2027',
      { meetings: 0, papers: 1, resolutions: 0 },
      { samtgemeinde: { meetings: 0, papers: 1, resolutions: 0 } },
    ],
    [
      '2026',
      { meetings: 2, papers: 0, resolutions: 2 },
      {
        samtgemeinde: { meetings: 1, papers: 0, resolutions: 0 },
        dorf: { meetings: 1, papers: 0, resolutions: 1 },
      },
    ],
    [
      'ohne-datum',
      { meetings: 0, papers: 1, resolutions: 0 },
      { samtgemeinde: { meetings: 0, papers: 1, resolutions: 0 } },
    ],
  ]);
});

test('a joint meeting counts once in all and once for each body', () => {
  const [year] = yearsOverview(
    indexOf(
      aPublicRecord({
        organizations: [anOrganization('rat', 'samtgemeinde'), anOrganization('dorfrat', 'dorf')],
        meetings: [aMeeting('rat', '2026-05-05T18:00', { jointWith: ['dorfrat'] })],
      }),
    ),
  );
  expect(year?.meetings).toBe(1);
  expect([...(year?.bodies ?? [])].map(([body, { meetings }]) => [body, meetings])).toEqual([
    ['samtgemeinde', 1],
    ['dorf', 1],
  ]);
});
