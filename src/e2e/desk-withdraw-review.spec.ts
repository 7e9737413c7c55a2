import { expect, type Locator, type Page, test } from '@playwright/test';
import { field, open, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// With review: a withdrawal is handed in, and a second person publishes it.

let desk: TestDesk;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  desk = await startTestDesk('review');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const LIST = 'withdrawals.yml';
const DRAFT = 'cms/settings/withdrawals';
const ENTRY = '- target: /vorlagen/0119-2027/\n  date: 2027-03-08\n  reason: Doppelt angelegt.\n';
const SECOND = '- target: /sitzungen/2027-03-16-ausschuss-finanzen/\n  date: 2027-03-08\n  reason: Irrtum.\n';

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const branches = () => desk.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').trim().split('\n');

let published: string;

async function openEntry(page: Page, hash: string, label: string, entrance = ''): Promise<void> {
  await open(page, desk, hash, entrance);
  await expect(field(page, label)).toHaveValue(/./);
}

async function confirm(page: Page, reason: string): Promise<void> {
  await expect(dialog(page, 'Seite zurückziehen')).toContainText('als Entwurf zur Prüfung vorgelegt');
  await page.getByLabel('Grund', { exact: true }).fill(reason);
  await button(page, 'Zurückziehen').click();
  await expect(dialog(page, 'Zur Prüfung vorgelegt')).toContainText('in der Spalte „In Prüfung“');
}

test('a withdrawal is a draft in review, and the board shows it at once', async ({ page }) => {
  published = desk.read(LIST);
  const before = desk.git('rev-parse', 'main');
  await openEntry(page, '/collections/papers/entries/0119-2027/index', 'Betreff');
  await button(page, 'Zurückziehen …').click();
  await confirm(page, 'Doppelt angelegt.');
  expect(desk.read(LIST, DRAFT)).toBe(`${published}${ENTRY}`);
  expect(desk.git('rev-parse', 'main')).toBe(before);
  await button(page, 'Schließen').click();
  await button(page, 'Zurückziehung in Prüfung').click();
  await expect(dialog(page, 'Zurückziehung in Prüfung')).toContainText('Grund: Doppelt angelegt.');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (location.hash = '#/workflow'));
  const column = page
    .locator('[class*="WorkflowList"] section, [class*="Column"]')
    .filter({ hasText: 'In Prüfung' });
  await expect(column.getByText('Zurückgezogenes').first()).toBeVisible();
});

test('a second withdrawal is added to the open draft, beside a draft of the entry itself', async ({
  page,
}) => {
  await openEntry(page, '/collections/meetings/entries/2027-03-16-ausschuss-finanzen/index', 'Titel');
  await page.getByLabel('Titel', { exact: true }).first().fill('Sitzung mit neuem Titel');
  await button(page, 'Speichern').click();
  const draft = 'cms/meetings/2027-03-16-ausschuss-finanzen/index';
  await expect.poll(branches).toContain(draft);
  await expect(button(page, 'Entwurf verwerfen')).toBeVisible();
  await button(page, 'Zurückziehen …').click();
  await confirm(page, 'Irrtum.');
  expect(desk.read(LIST, DRAFT)).toBe(`${published}${ENTRY}${SECOND}`);
});

test('a reviewer publishes it, and cannot take back a publishing by deleting', async ({ page }) => {
  await openEntry(page, '/collections/papers/entries/0117-2027/index', 'Betreff', 'freigabe/');
  await page.getByRole('button', { name: 'Veröffentlicht', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Zurückziehen …' }).click();
  await expect(dialog(page, 'Seite zurückziehen')).toBeVisible();
  await button(page, 'Abbrechen').click();
  const before = desk.git('rev-parse', 'main').trim();
  await open(page, desk, '/collections/settings/entries/withdrawals', 'freigabe/');
  await page.getByRole('button', { name: /^Stand: in Prüfung/ }).click();
  await page.getByRole('menuitem', { name: 'freigegeben' }).click();
  await expect(page.getByRole('button', { name: /^Stand: freigegeben/ })).toBeVisible();
  await button(page, 'Veröffentlichen').first().click();
  await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' }).click();
  await expect.poll(branches).not.toContain(DRAFT);
  expect(desk.read(LIST)).toBe(`${published}${ENTRY}${SECOND}`);
  expect(desk.git('diff', '--name-only', `${before}..main`).trim()).toBe(`content/${LIST}`);
  expect(await desk.errors()).toEqual([]);
});

test('a clerk has no button that publishes a withdrawal', async ({ page }) => {
  await openEntry(page, '/collections/papers/entries/0116-2027/index', 'Betreff');
  await button(page, 'Zurückziehen …').click();
  await confirm(page, 'Irrtum.');
  await openEntry(page, '/collections/papers/entries/0116-2027/index', 'Betreff');
  await expect(button(page, 'Zurückziehung in Prüfung')).toBeVisible();
  await open(page, desk, '/collections/settings/entries/withdrawals');
  await expect(page.getByRole('button', { name: /^Stand: in Prüfung/ })).toBeVisible();
  await expect(button(page, 'Veröffentlichen')).toHaveCount(0);
});
