import { expect, it } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { indexOf } from '../../domain/view/index.ts';
import {
  aBody,
  aMeeting,
  anOpenItem,
  anOrganization,
  aPaper,
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
    part: { term, papers: [], resolutions },
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

it('a paper is followed through its stations, the latest with most results', () => {
  const date = calendarDate('2027-01-01');
  const item = (id: string, papers: string[], outcome?: 'recommended' | 'approved') =>
    anOpenItem(id, { papers, ...(outcome && { result: { outcome } }) });
  const papers = ['0001-2027', '0002-2027', '0003-2027'].map((key) =>
    aPaper(key, {
      consultations: [{ id: `${key}-x`, organization: 'bau', role: 'preliminary', date, public: true }],
    }),
  );
  const index = indexOf(
    aPublicRecord({
      organizations: [anOrganization('bau', 'a', { name: 'Bauausschuss' }), anOrganization('rat', 'a')],
      papers,
      meetings: [
        aMeeting('bau', '2027-01-01T18:00', {
          agenda: [item('a', ['0001-2027'], 'recommended'), item('b', ['0002-2027'], 'recommended')],
        }),
        aMeeting('rat', '2027-02-01T18:00', { agenda: [item('c', ['0002-2027'], 'approved')] }),
        aMeeting('rat', '2027-03-01T18:00', { agenda: [item('d', ['0002-2027'])] }),
      ],
    }),
  );
  const download = { part: { papers, resolutions: [] }, sqlite: '/x', dataPackage: '', tables: [] };
  const example = examplesOf(index, { log: [] }, [download], BASE).at(-1);
  expect(example?.code).toContain("'0002-2027'");
  const rat = index.organization.get('rat')?.name;
  expect(example?.output.split('\n')).toEqual([
    '2027-01-01|Bauausschuss|Vorberatung|empfohlen',
    `2027-02-01|${rat}||beschlossen`,
    `2027-03-01|${rat}||`,
  ]);
});
