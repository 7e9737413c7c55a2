import { expect, it } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aTerm,
} from '../../testing/public-record.ts';
import { examplesOf } from './examples.ts';

const BASE = 'https://rat.example';

it('an empty site has the first call alone', () => {
  const examples = examplesOf(indexOf(aPublicRecord()), { log: [] }, [], BASE);
  expect(examples.map(({ id }) => id)).toEqual(['beispiel-erster-aufruf']);
});

it('the body with most meetings and the latest agenda are shown', () => {
  const index = indexOf(
    aPublicRecord({
      bodies: [aBody('a'), aBody('b', { name: 'Flecken' })],
      organizations: [anOrganization('rat', 'b'), anOrganization('other', 'a')],
      meetings: [
        aMeeting('rat', '2027-01-01T18:00', { agenda: [anOpenItem('i', { number: '1', title: 'Erstes' })] }),
        aMeeting('other', '2027-06-01T18:00', { jointWith: ['rat'] }),
      ],
    }),
  );
  const [, meetings, agenda] = examplesOf(index, { log: [] }, [], BASE);
  expect(meetings?.output).toBe('Flecken: 2 Sitzungen');
  expect(agenda?.output).toMatch(/2027-01-01T18:00\n1 Erstes$/);
});

it('results are counted, the most frequent first, and none without papers or results', () => {
  const term = aTerm('t', ['a'], '2026-11-01');
  const date = calendarDate('2027-01-01');
  const resolution = (key: string, outcome: 'approved' | 'rejected' | 'elected' | 'noted') =>
    ({ key, outcome, date }) as never;
  const outcomes = ['approved', 'noted', 'noted', 'elected', 'rejected'] as const;
  const download = (resolutions: never[], rows: number) => ({
    part: { term, resolutions },
    sqlite: '/daten/t/daten.sqlite',
    dataPackage: '/daten/t/datapackage.json',
    tables: [{ name: 'vorlagen', title: 'Vorlagen', rows, csv: '/daten/t/vorlagen.csv', jsonLines: '' }],
  });
  const index = indexOf(aPublicRecord());
  const full = download(
    outcomes.map((outcome, n) => resolution(`${n}`, outcome)),
    7,
  );
  expect(
    examplesOf(index, { log: [] }, [full], BASE)
      .slice(1)
      .map(({ output }) => output),
  ).toEqual([
    'Vorlagen: 7\nSpalten: schluessel nummer titel ...',
    'zur Kenntnis genommen|2\nabgelehnt|1\nbeschlossen|1',
  ]);
  expect(examplesOf(index, { log: [] }, [download([], 0)], BASE)).toHaveLength(1);
});
