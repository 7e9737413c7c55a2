import { expect, test } from 'vitest';
import type { SiteIndex } from '../index/site-index.ts';
import { clerkCalendar } from './clerk-calendar.ts';

const INDEX: SiteIndex = {
  at: '2027-03-01T06:00',
  choices: {
    papers: [],
    meetings: [{ key: '2027-03-10-rat', label: 'Sitzung' }],
    organizations: [],
    people: [],
    locations: [],
    bodies: [],
    terms: [],
  },
  factions: [],
  highestNumbers: {},
  site: { timeZone: 'Europe/Berlin', noticeDays: 30 },
  organizations: { rat: { body: 'stadt', kind: 'council' } },
  bodies: { stadt: { profile: 'rp-gemo' } },
};

const meeting = (key: string, start: string) => ({
  path: `content/meetings/${key}/index.md`,
  text: `---\ntitle: Sitzung des Rates\norganization: rat\nstart: ${start}\nstatus: scheduled\n---\nBitte klingeln.\n`,
});
const calendarOf = (meetings: { path: string; text: string }[], papers: typeof meetings = []) =>
  clerkCalendar({
    files: { meetings, papers, resolutions: [] },
    index: INDEX,
    now: '2027-03-01T10:00',
    span: 60,
  });

test('says what becomes public when, and what is due', () => {
  const { calendar } = calendarOf([meeting('2027-04-20-rat', '2027-04-20T18:00')]);
  expect(
    calendar.days.map(({ day, changes, deadlines }) => [day, changes[0]?.kind, deadlines[0]?.kind]),
  ).toEqual([
    ['2027-03-19', 'date', undefined],
    ['2027-04-15', undefined, 'invitation'],
  ]);
  expect(calendar.waiting.map(({ step }) => step)).toEqual(['send-invitation']);
});

test('calls late what the site does not show yet, and not what it does', () => {
  const { calendar } = calendarOf([
    meeting('2027-03-10-rat', '2027-03-10T18:00'),
    meeting('2027-03-11-rat', '2027-03-11T18:00'),
  ]);
  expect(calendar.late.map(({ file, state, daysBefore }) => [file, state, daysBefore])).toEqual([
    ['meetings/2027-03-11-rat/index.md', 'appears', 10],
  ]);
});

test('a paper waits for an agenda or a date', () => {
  const paper = {
    path: 'content/papers/0001-2027/index.md',
    text: '---\ntitle: Radweg\nkind: decision\nbody: stadt\nconsultations: []\n---\n',
  };
  expect(calendarOf([], [paper]).calendar.waiting).toMatchObject([{ kind: 'paper', step: 'date-or-agenda' }]);
});

test('what cannot be read is told by its key and spoils nothing', () => {
  const { calendar, unreadable } = calendarOf([
    { path: 'content/meetings/kaputt/index.md', text: '---\ntitle: [\n---\n' },
    { path: 'content/meetings/ohne-beginn/index.md', text: '---\ntitle: Sitzung\n---\n' },
    meeting('2027-04-20-rat', '2027-04-20T18:00'),
  ]);
  expect(unreadable).toEqual(['kaputt', 'ohne-beginn']);
  expect(calendar.days).toHaveLength(2);
});

test('without the index of the site it computes what it can', () => {
  const input = { meetings: [meeting('2027-04-20-rat', '2027-04-20T18:00')], papers: [], resolutions: [] };
  const { calendar } = clerkCalendar({ files: input, index: undefined, now: '2027-03-01T10:00', span: 60 });
  expect(calendar.days.map(({ day }) => day)).toEqual(['2027-03-19']);
});
