import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { buildGuardPage, fileOf, paper, startGuardPage, type GuardPage } from './desk/guard-page.ts';

const FIRST = 'content/papers/2027-001/index.md';
const SECOND = 'content/papers/2027-002/index.md';

let folder: string;
let desk: GuardPage;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guard-page-'));
  await buildGuardPage(folder);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  desk = await startGuardPage(folder);
  // "Leave without saving?" and "replace the draft?" are asked by the browser.
  page.on('dialog', (dialog) => void dialog.accept());
});

test.afterEach(() => desk.close());

const field = (page: Page, name: string): Locator => page.locator(`[id^="${name}-field-"]`);

async function open(page: Page, hash: string, workflow = false): Promise<void> {
  await page.goto(desk.url({ workflow, hash }));
  const login = page.getByRole('button', { name: 'Login' });
  await expect(login.or(page.locator('#nc-root header, [id^="title-field-"]')).first()).toBeVisible();
  if (await login.isVisible()) await login.click();
  // Decap shows the fields before it has read the entry.
  if (hash.startsWith('/entries/')) await expect(field(page, 'reference')).toHaveValue(/./);
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Veröffentlichen' }).first().click();
  await page.getByText('Jetzt veröffentlichen', { exact: true }).click();
}

/** Waits until Decap has read the draft again: decap-server fails while somebody else works in its repository. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByText('Änderungen gespeichert')).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(field(page, 'title')).toHaveValue(/./);
  await field(page, 'title').focus();
}

test('a save over a colleague’s change is refused, and both texts are shown', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  desk.colleague(FIRST, paper('2027-001', 'Radweg mit Brücke'));
  await publish(page);
  const dialog = page.getByRole('dialog', { name: 'Dieser Eintrag wurde inzwischen geändert' });
  await expect(dialog.getByText('Ihre Fassung: title: Radweg am Deich')).toBeVisible();
  await expect(dialog.getByText('Andere Fassung: title: Radweg mit Brücke')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(
    page.getByText('Beitrag speichern fehlgeschlagen: Der Eintrag wurde inzwischen').first(),
  ).toBeVisible();
  expect(desk.read(FIRST)).toBe(paper('2027-001', 'Radweg mit Brücke'));
  await expect(field(page, 'title')).toHaveValue('Radweg am Deich');
});

test('the clerk puts the own text over the colleague’s, by keyboard alone', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  desk.colleague(FIRST, paper('2027-001', 'Radweg mit Brücke'));
  await publish(page);
  await page.getByRole('dialog').waitFor();
  const mine = page.getByRole('button', { name: 'Meine Fassung übernehmen' });
  for (let i = 0; i < 6 && !(await mine.evaluate((it) => it === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(() => expect(desk.read(FIRST)).toBe(paper('2027-001', 'Radweg am Deich'))).toPass();
  await expect(page.getByText('Änderungen gespeichert')).toBeVisible();
  // Decap's text field sets the cursor when it gets the focus, which would undo the selection of `fill`.
  await field(page, 'title').focus();
  await field(page, 'title').fill('Radweg am Fluss');
  await publish(page);
  await expect(() => expect(desk.read(FIRST)).toBe(paper('2027-001', 'Radweg am Fluss'))).toPass();
});

test('the clerk takes the colleague’s text, and goes on with it', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  desk.colleague(FIRST, paper('2027-001', 'Radweg mit Brücke'));
  await publish(page);
  await page.getByRole('button', { name: 'Fassung der Kollegin oder des Kollegen übernehmen' }).click();
  await expect(field(page, 'title')).toHaveValue('Radweg mit Brücke');
  await field(page, 'title').fill('Radweg mit zwei Brücken');
  await publish(page);
  await expect(() => expect(desk.read(FIRST)).toBe(paper('2027-001', 'Radweg mit zwei Brücken'))).toPass();
});

test('a colleague’s deletion is not undone unseen', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  desk.colleague(FIRST, null);
  await publish(page);
  await expect(page.getByRole('dialog', { name: 'Dieser Eintrag wurde inzwischen gelöscht' })).toBeVisible();
  expect(desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain(FIRST);
  await page.getByRole('button', { name: 'Löschung übernehmen und zur Liste gehen' }).click();
  await expect(page.getByRole('link', { name: /Kita/ })).toBeVisible();
});

test('a number taken meanwhile is refused', async ({ page }) => {
  await open(page, '/new');
  await field(page, 'reference').fill('2027-003');
  await field(page, 'title').fill('Spielplatz');
  desk.colleague('content/papers/2027-003/index.md', paper('2027-003', 'Schwimmbad'));
  await publish(page);
  await expect(page.getByText('„2027-003“ ist inzwischen vergeben').first()).toBeVisible();
  expect(desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('index-1');
});

test('a colleague’s later save of the same draft is not overwritten', async ({ page }) => {
  await open(page, '/entries/2027-001/index', true);
  await field(page, 'title').fill('Radweg am Deich');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  const draft = 'cms/papers/2027-001/index';
  await expect.poll(() => desk.git('branch', '--list', draft)).toContain(draft);
  await expect(() => expect(desk.read(FIRST, draft)).toContain('am Deich')).toPass();
  await settled(page);
  desk.colleague(FIRST, paper('2027-001', 'Radweg mit Brücke'), draft);
  await field(page, 'title').fill('Radweg am Fluss');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Dieser Eintrag wurde inzwischen geändert' })).toBeVisible();
  expect(desk.read(FIRST, draft)).toContain('mit Brücke');
  await page.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await expect(() => expect(desk.read(FIRST, draft)).toContain('am Fluss')).toPass();
});

test('a published change under a draft is not overwritten by the draft', async ({ page }) => {
  await open(page, '/entries/2027-001/index', true);
  await field(page, 'title').fill('Radweg am Deich');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  const draft = 'cms/papers/2027-001/index';
  await expect.poll(() => desk.git('branch', '--list', draft)).toContain(draft);
  await settled(page);
  desk.colleague(FIRST, paper('2027-001', 'Radweg mit Brücke'));
  await field(page, 'title').fill('Radweg am Fluss');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Der veröffentlichte Eintrag wurde inzwischen geändert' });
  await expect(dialog.getByText('Veröffentlichte Fassung: title: Radweg mit Brücke')).toBeVisible();
  await page.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await expect(() => expect(desk.read(FIRST, draft)).toContain('am Fluss')).toPass();
  expect(desk.git('merge-base', 'main', draft)).toBe(desk.git('rev-parse', 'main'));
});

test('what was not saved is offered again after a reload, and from the list', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  await page.waitForTimeout(1500);
  await page.reload();
  const dialog = page.getByRole('dialog', { name: /^Nicht gespeicherte Fassung vom .* wiederherstellen\?$/ });
  await expect(dialog.getByText('Nicht gespeichert: title: Radweg am Deich')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: 'Später entscheiden' }).click();
  await page.goto(desk.url());
  await page.getByRole('link', { name: /Radweg/ }).click();
  await dialog.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(field(page, 'title')).toHaveValue('Radweg am Deich');
  await publish(page);
  await expect(() => expect(desk.read(FIRST)).toBe(paper('2027-001', 'Radweg am Deich'))).toPass();
  await page.goto('about:blank');
  await open(page, '/entries/2027-001/index');
  await expect(field(page, 'title')).toHaveValue('Radweg am Deich');
  await page.waitForTimeout(1000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a chosen file is kept with the text and uploaded after restoring', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await page.getByRole('button', { name: 'Wählen Sie eine Datei' }).click();
  const plan = fileOf(folder, 'lageplan.pdf', 2000);
  await page.locator('input[type=file]').last().setInputFiles(plan);
  await page.getByRole('button', { name: 'Ausgewähltes Element verwenden' }).click();
  await page.waitForTimeout(1500);
  await page.reload();
  const dialog = page.getByRole('dialog', { name: /^Nicht gespeicherte Fassung/ });
  await expect(dialog.getByText('Noch nicht hochgeladene Dateien: lageplan.pdf')).toBeVisible();
  await dialog.getByRole('button', { name: 'Wiederherstellen' }).click();
  await publish(page);
  await expect(() => expect(desk.read(FIRST)).toContain('file: lageplan.pdf')).toPass();
  expect(desk.read('content/papers/2027-001/lageplan.pdf')).toHaveLength(2000);
});

test('text typed directly before the page closes is kept', async ({ page }) => {
  await open(page, '/new');
  await field(page, 'title').fill('Spielplatz');
  await page.reload();
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(field(page, 'title')).toHaveValue('Spielplatz');
});

test('a restored text is not saved over what a colleague published meanwhile', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  await page.waitForTimeout(1000);
  await page.goto('about:blank');
  desk.colleague(FIRST, paper('2027-001', 'Radweg mit Brücke'));
  await open(page, '/entries/2027-001/index');
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await publish(page);
  await expect(page.getByRole('dialog', { name: 'Dieser Eintrag wurde inzwischen geändert' })).toBeVisible();
  expect(desk.read(FIRST)).toContain('mit Brücke');
});

test('a changed address loads its entry, and the other one’s text is kept', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  await page.evaluate(() => (location.hash = '#/collections/papers/entries/2027-002/index'));
  await expect(field(page, 'title')).toHaveValue('Kita');
  await field(page, 'title').fill('Kita am Park');
  await publish(page);
  await expect(() => expect(desk.read(SECOND)).toBe(paper('2027-002', 'Kita am Park'))).toPass();
  expect(desk.read(FIRST)).toBe(paper('2027-001', 'Radweg'));
  await page.evaluate(() => (location.hash = '#/collections/papers/entries/2027-001/index'));
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(field(page, 'title')).toHaveValue('Radweg am Deich');
});

test('a file over the limit is refused when it is chosen', async ({ page }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').waitFor();
  await page.getByRole('button', { name: /Datei/ }).first().click();
  const input = page.locator('input[type=file]').last();
  await input.setInputFiles(fileOf(folder, 'plan.pdf', 1024 * 1024 + 1));
  await expect(
    page.getByText('Die Datei „plan.pdf“ ist mit 1 MiB zu groß; erlaubt sind 1 MiB.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Verstanden' }).click();
  await expect(page.getByRole('img', { name: 'plan.pdf' })).toHaveCount(0);
});

test('a lost connection says so in German and keeps the text', async ({ page, context }) => {
  await open(page, '/entries/2027-001/index');
  await field(page, 'title').fill('Radweg am Deich');
  await context.setOffline(true);
  await publish(page);
  await expect(page.getByText('nicht mit dem Netz verbunden').first()).toBeVisible();
  await context.setOffline(false);
  await desk.stop();
  await publish(page);
  await expect(page.getByText('Die Verbindung ist beim Speichern abgebrochen').first()).toBeVisible();
  await expect(field(page, 'title')).toHaveValue('Radweg am Deich');
});
