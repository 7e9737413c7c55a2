import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { aMeeting, anOpenItem, anOrganization, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { indexOf } from './record-index.ts';
import {
  dayOfPaper,
  inPaperOrder,
  paperKinds,
  papersLatestFirst,
  paperYears,
  relationsOf,
  selectPapers,
  UNDATED,
} from './papers.ts';

const station = (id: string, date?: string) => ({
  id,
  organization: 'rat',
  role: 'decision' as const,
  public: true,
  ...(date !== undefined && { date: calendarDate(date) }),
});

const papers = [
  aPaper('undated', { kind: 'motion' }),
  aPaper('planned', {
    consultations: [station('b', '2026-05-02'), station('a', '2026-04-01'), station('c')],
  }),
  aPaper('dealt-with', { body: 'dorf' }),
  aPaper('nine', { date: calendarDate('2027-01-05'), reference: '9/2027' }),
  aPaper('ten', { date: calendarDate('2027-01-05'), reference: '10/2027', kind: 'motion' }),
];
const index = indexOf(
  aPublicRecord({
    organizations: [anOrganization('rat', 'samtgemeinde')],
    papers,
    meetings: [
      aMeeting('rat', '2026-06-01T18:00', { agenda: [anOpenItem('x', { papers: ['dealt-with'] })] }),
      aMeeting('rat', '2026-03-01T18:00', { agenda: [anOpenItem('y', { papers: ['dealt-with'] })] }),
    ],
  }),
);
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('the day of a paper', () => {
  test.each([
    ['nine', '2027-01-05'],
    ['dealt-with', '2026-03-01'],
    ['planned', '2026-04-01'],
    ['undated', undefined],
  ])('%s: %s', (key, day) => {
    expect(dayOfPaper(papers.find((paper) => paper.key === key) as (typeof papers)[0], index)).toBe(day);
  });
});

test('newest first, of one day the higher number, undated ones last', () => {
  expect(keys(papersLatestFirst(index))).toEqual(['ten', 'nine', 'planned', 'dealt-with', 'undated']);
  expect(keys(inPaperOrder([papers[0], papers[3], papers[2]] as typeof papers, index))).toEqual([
    'nine',
    'dealt-with',
    'undated',
  ]);
});

test.each([
  [{}, ['ten', 'nine', 'planned', 'dealt-with', 'undated']],
  [{ year: '2027' }, ['ten', 'nine']],
  [{ year: UNDATED }, ['undated']],
  [{ body: 'dorf' }, ['dealt-with']],
  [{ year: '2026', body: 'samtgemeinde' }, ['planned']],
  [{ kind: 'motion' as const }, ['ten', 'undated']],
  [{ year: '1999' }, []],
])('the selection %j', (selection, expected) => {
  expect(keys(selectPapers(selection, index))).toEqual(expected);
});

test('years and kinds that there are', () => {
  expect(paperYears(index)).toEqual(['2027', '2026', UNDATED]);
  expect(paperKinds(index)).toEqual(['decision', 'motion']);
});

test('relations in both directions, each paper in one list only', () => {
  const family = [
    aPaper('root'),
    aPaper('paper', { parent: 'root', related: ['friend', 'amendment', 'root'] }),
    aPaper('amendment', { parent: 'paper', kind: 'amendment' }),
    aPaper('supplement', { parent: 'paper', related: ['paper'] }),
    aPaper('friend'),
    aPaper('fan', { related: ['paper'] }),
  ];
  const relations = relationsOf(family[1] as (typeof family)[0], indexOf(aPublicRecord({ papers: family })));
  expect(relations.parent?.key).toBe('root');
  expect(keys(relations.amendments)).toEqual(['amendment']);
  expect(keys(relations.supplements)).toEqual(['supplement']);
  expect(keys(relations.related)).toEqual(['friend', 'fan']);
});

test('papers of one day and number by key, those without a number last', () => {
  const day = { date: calendarDate('2027-01-05') };
  const list = [
    aPaper('z', day),
    aPaper('b', { ...day, reference: '1' }),
    aPaper('a', { ...day, reference: '1' }),
    aPaper('y', day),
    aPaper('x', day),
  ];
  expect(keys(papersLatestFirst(indexOf(aPublicRecord({ papers: list }))))).toEqual([
    'a',
    'b',
    'x',
    'y',
    'z',
  ]);
});

test('a paper planned without any date has none; the order of several days is theirs', () => {
  const open = aPaper('open', { consultations: [station('a'), station('b')] });
  const list = [
    aPaper('old', { date: calendarDate('2025-01-05') }),
    open,
    aPaper('new', { date: calendarDate('2027-01-05') }),
    aPaper('mid', { date: calendarDate('2026-01-05') }),
  ];
  const all = indexOf(aPublicRecord({ papers: list }));
  expect(dayOfPaper(open, all)).toBeUndefined();
  expect(keys(papersLatestFirst(all))).toEqual(['new', 'mid', 'old', 'open']);
});

test('a paper that nobody names, of an unknown parent and with unknown relations, has none', () => {
  const lone = aPaper('lone', { parent: 'weg', related: ['fort'] });
  const all = indexOf(aPublicRecord({ papers: [lone, aPaper('other')] }));
  expect(relationsOf(lone, all)).toEqual({ amendments: [], supplements: [], related: [] });
  expect(relationsOf(aPaper('other'), all)).toEqual({ amendments: [], supplements: [], related: [] });
});
