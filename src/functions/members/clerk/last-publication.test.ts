import { expect, test } from 'vitest';
import type { PublishedFigures } from '../../../domain/members/index.ts';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { sampleCouncil } from '../../../testing/members/sample-council.ts';

const FIGURES: PublishedFigures = {
  at: '2027-03-07T21:30:00.000Z',
  documents: 412,
  added: 3,
  changed: 1,
  removed: 2,
  unlisted: 0,
};

/** The words of the clerk's list where the last publication was so; the clock shows 8 March 2027. */
async function listAfter(published: PublishedFigures | undefined): Promise<string> {
  const council = { ...sampleCouncil(), ...(published && { published }) };
  const office = await clerkOffice({}, { readCouncil: () => Promise.resolve(council) });
  const clerk = await office.browserOf('zeisig');
  const page = await (await clerk.get('/verwaltung/zugaenge/')).text();
  expect(await htmlFaults(page)).toEqual([]);
  return page.replace(/\s+/g, ' ');
}

test('clerks see when the last publication was and what it changed', async () => {
  const page = await listAfter(FIGURES);
  expect(page).toContain('Am 07.03.2027, 22:30 Uhr, kam zuletzt etwas Neues an.');
  expect(page).toContain('Dokumente: 3 neu, 1 geändert, 2 entfernt; nun sind es 412.');
  expect(page).not.toMatch(/zu keinem Eintrag|nichts Neues angekommen/);
});

test('files without an entry stand under what is to be done, and lead to what that means', async () => {
  const page = await listAfter({ ...FIGURES, unlisted: 2 });
  expect(page).toContain('<a href="#stand">2 Dateien oder Ordner gehören zu keinem Eintrag</a>');
  expect(page).toContain('Mitglieder sehen davon nichts.');
});

test('after a week without anything new they are asked whether publishing still works', async () => {
  expect(await listAfter({ ...FIGURES, at: '2027-03-01T09:00:01.000Z' })).not.toContain('nichts Neues');
  const quiet = await listAfter({ ...FIGURES, at: '2027-03-01T09:00:00.000Z' });
  expect(quiet).toContain('Seit 7 Tagen ist nichts Neues angekommen');
  expect(quiet).toContain('Stelle, die den Mitgliederbereich betreibt');
});

test('an index of an earlier release tells its day alone', async () => {
  const page = await listAfter(undefined);
  expect(page).toContain('Am 08.03.2027, 09:00 Uhr, kam');
  expect(page).not.toMatch(/ neu, |zu keinem Eintrag|nichts Neues/);
});
