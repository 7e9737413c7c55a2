import { expect, test } from 'vitest';
import { clerkCalendar } from './clerk-calendar.ts';
import { calendarNotes, calendarParts, editorAddress } from './calendar-lines.ts';

const meeting = (key: string, start: string) => ({
  path: `content/meetings/${key}/index.md`,
  text: `---\ntitle: Sitzung des Rates\norganization: rat\nstart: ${start}\nstatus: scheduled\n---\n`,
});

const computed = clerkCalendar({
  files: {
    meetings: [
      meeting('2027-03-11-rat', '2027-03-11T18:00'),
      meeting('2027-04-20-rat', '2027-04-20T18:00'),
      { path: 'content/meetings/kaputt/index.md', text: '---\ntitle: [\n---\n' },
    ],
    papers: [],
    resolutions: [],
  },
  index: undefined,
  now: '2027-03-01T10:00',
  span: 60,
});

test('says in terms of the forms what comes and what waits', () => {
  expect(calendarParts(computed)).toEqual([
    {
      title: 'Kurzfristig',
      tone: 'warn',
      lines: [expect.objectContaining({ file: 'meetings/2027-03-11-rat/index.md' })],
    },
    {
      title: 'Freitag, 19. März 2027',
      tone: 'plain',
      lines: [
        {
          text: '00:00 Uhr: Termin wird öffentlich: Sitzung des Rates (20.04.2027, 18:00 Uhr)',
          why: 'Grund: 30 Tage und 2 Tage Vorlauf vor dem Sitzungstag.',
          file: 'meetings/2027-04-20-rat/index.md',
        },
      ],
    },
    {
      title: 'Wartet auf Sie',
      tone: 'plain',
      lines: [
        expect.objectContaining({
          why: 'Tragen Sie ein, wann die Einladung versandt wurde. Dann erscheint die Tagesordnung.',
        }),
        expect.objectContaining({ text: 'Sitzung des Rates (20.04.2027, 18:00 Uhr)' }),
      ],
    },
  ]);
  expect(calendarNotes(computed)).toEqual([
    'Nicht berücksichtigt, weil Angaben fehlen oder nicht stimmen: kaputt.',
  ]);
});

test('leads to the entry in the editor', () => {
  expect(editorAddress('meetings/2027-04-20-rat/index.md')).toBe(
    '#/collections/meetings/entries/2027-04-20-rat/index',
  );
  expect(editorAddress('people/muster.yml')).toBe('#/collections/people/entries/muster');
});
