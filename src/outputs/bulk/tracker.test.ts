import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import { anOrganization, aPublicRecord, aResolution } from '../../testing/public-record.ts';
import { trackerCsv, trackerJson } from './tracker.ts';

const index = indexOf(
  aPublicRecord({
    organizations: [
      anOrganization('rat', 'stadt', { name: 'Rat' }),
      anOrganization('bauamt', 'stadt', { kind: 'administration', name: 'Bauamt' }),
    ],
    resolutions: [
      aResolution('spaet', 'rat', '2026-01-01', {
        title: 'Radweg; Brücke',
        implementation: {
          status: 'in-progress',
          office: 'bauamt',
          due: calendarDate('2027-02-28'),
          overdue: true,
          reports: [
            { date: calendarDate('2027-02-01'), text: 'Es fehlt Stahl.' },
            { date: calendarDate('2026-09-01'), text: '=Begonnen' },
          ],
        },
      }),
      aResolution('fertig', 'rat', '2026-02-01', {
        implementation: {
          status: 'done',
          due: calendarDate('2026-12-01'),
          doneOn: calendarDate('2026-12-02'),
          reports: [],
        },
      }),
      aResolution('ohne', 'rat', '2026-03-01'),
    ],
  }),
);

test('beschlusskontrolle.csv', async () => {
  await expect(trackerCsv(index)).toMatchFileSnapshot('golden/beschlusskontrolle.csv');
});

test('beschlusskontrolle.json', async () => {
  await expect(trackerJson(index)).toMatchFileSnapshot('golden/beschlusskontrolle.json');
});
