import { expect, test } from '@playwright/test';
import { open, pick, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// With review: a clerk hands in, a reviewer publishes.

let desk: TestDesk;

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 15_000 });
test.beforeAll(async () => {
  desk = await startTestDesk('review');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const FILE = 'papers/0901-2027/index.md';
const DRAFT = 'cms/papers/0901-2027/index';
const branches = () => desk.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').trim().split('\n');

test('a clerk saves a draft, which nobody but the desk can see', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await open(page, desk, '/collections/papers/new');
  await page.getByLabel('Betreff', { exact: true }).fill('Spielplatz am Auewehr');
  await page.getByLabel(/^Vorlagennummer/).fill('0901/2027');
  await pick(page, 'Körperschaft', 'Samtgemeinde Mittelaue');
  await expect(page.getByLabel(/^Adresse der Seite/)).toHaveValue('0901-2027');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  // The branch stands before its commit does.
  const draft = () => (branches().includes(DRAFT) ? desk.git('log', '-1', '--format=%s', DRAFT) : '');
  await expect.poll(draft, { timeout: 20_000 }).toContain('0901-2027');
  expect(desk.read(FILE, DRAFT)).toContain('Spielplatz am Auewehr');
  expect(desk.git('rev-parse', 'main')).toBe(before);
});

test('a clerk hands the draft in, and has no button that publishes', async ({ page }) => {
  await open(page, desk, '/collections/papers/entries/0901-2027/index');
  await expect(page.getByLabel('Betreff', { exact: true })).toHaveValue('Spielplatz am Auewehr');
  await page.getByRole('button', { name: /^Stand: Entwurf/ }).click();
  await page.getByRole('menuitem', { name: 'in Prüfung' }).click();
  await expect(page.getByRole('button', { name: /^Stand: in Prüfung/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Veröffentlichen', exact: true })).toHaveCount(0);
});

test('a reviewer releases and publishes it', async ({ page }) => {
  await open(page, desk, '/collections/papers/entries/0901-2027/index', 'freigabe/');
  await expect(page.getByLabel('Betreff', { exact: true })).toHaveValue('Spielplatz am Auewehr');
  await page.getByRole('button', { name: /^Stand: in Prüfung/ }).click();
  await page.getByRole('menuitem', { name: 'freigegeben' }).click();
  await expect(page.getByRole('button', { name: /^Stand: freigegeben/ })).toBeVisible();
  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' }).click();
  await expect.poll(branches, { timeout: 20_000 }).toEqual(['main']);
  expect(desk.read(FILE)).toContain('Spielplatz am Auewehr');
  expect(await desk.errors()).toEqual([]);
});

test('what was typed and not saved is offered again after a crash', async ({ page }) => {
  const hash = '/collections/papers/entries/0121-2027/index';
  await open(page, desk, hash);
  await expect(page.getByLabel('Betreff', { exact: true })).toHaveValue(/./);
  await page.getByLabel('Betreff', { exact: true }).fill('Haushalt 2027, zweite Fassung');
  await page.waitForTimeout(1500);
  await open(page, desk, hash);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Haushalt 2027, zweite Fassung');
  await dialog
    .getByRole('button', { name: /wiederherstellen|weiterarbeiten|übernehmen/i })
    .first()
    .click();
  await expect(page.getByLabel('Betreff', { exact: true })).toHaveValue('Haushalt 2027, zweite Fassung');
});

test('the calendar for clerks reads drafts of the future that the site does not show yet', async ({
  page,
}) => {
  await open(page, desk, '/collections/meetings');
  await page.getByRole('button', { name: 'Was wird wann öffentlich?' }).click();
  const dialog = page.getByRole('dialog', { name: /Kalender|öffentlich/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('link').first()).toBeVisible({ timeout: 20_000 });
});

test('the site builds from what was published', async () => {
  const page = await desk.builds();
  // Not public by itself: no agenda that citizens may read names it yet.
  expect(() => page('vorlagen/0901-2027')).toThrow('ENOENT');
  expect(page('vorlagen/0121-2027')).toContain('Haushaltssatzung 2027');
});
