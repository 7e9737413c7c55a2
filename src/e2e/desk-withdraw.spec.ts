import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { committed, field, open, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// What was public is withdrawn with a reason; only what was never public is deleted.

let desk: TestDesk;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const LIST = 'content/withdrawals.yml';
const PAPER = '/collections/papers/entries/0119-2027/index';
const PUBLIC_PAPER = { target: '/vorlagen/0119-2027/', date: '2027-03-08' };

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const offer = (page: Page): Locator => button(page, 'Zurückziehen …');
const deletion = (page: Page): Locator => button(page, 'Eintrag löschen');
const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name });

/** The lines that a commit put into the list and took away. */
const changes = (range = 'main^..main'): string[] =>
  desk
    .git('diff', '--unified=0', range, '--', LIST)
    .split('\n')
    .filter((line) => /^[-+]/.test(line) && !/^(?:---|\+\+\+) /.test(line));

/** The lines of an entry, as a difference shows them when they are added. */
const added = (target: string, reason: string, date = PUBLIC_PAPER.date): string[] => [
  `+- target: ${target}`,
  `+  date: ${date}`,
  `+  reason: ${reason}`,
];

/** A colleague's commit to `main` that adds an entry to the list. */
function colleague(target: string): void {
  const clone = mkdtempSync(path.join(tmpdir(), 'colleague-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone });
  git('clone', '--quiet', '--branch', 'main', desk.repository, clone);
  const file = path.join(clone, LIST);
  const entry = `- target: ${target}\n  date: 2027-03-01\n  reason: Irrtum.\n`;
  writeFileSync(file, `${readFileSync(file, 'utf8')}${entry}`);
  git('-c', 'user.name=Kollegin', '-c', 'user.email=k@rat.example', 'commit', '--quiet', '--all', '-m', 'x');
  desk.git('pull', '--quiet', '--ff-only', clone, 'main');
  rmSync(clone, { recursive: true, force: true });
}

async function openPaper(page: Page, hash = PAPER): Promise<void> {
  await open(page, desk, hash);
  await expect(field(page, 'Betreff')).toHaveValue(/./);
}

test('a public paper is not deleted but withdrawn: one commit of exactly one entry', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await openPaper(page);
  await expect(offer(page)).toBeVisible();
  await expect(deletion(page)).toBeHidden();
  await offer(page).click();
  const form = dialog(page, 'Seite zurückziehen');
  await expect(form).toContainText('Die Adresse /vorlagen/0119-2027/ bleibt.');
  await button(page, 'Zurückziehen').click();
  await expect(form).toContainText('Bitte nennen Sie den Grund.');
  await expect(page.getByLabel('Grund', { exact: true })).toBeFocused();
  await page
    .getByLabel('Grund', { exact: true })
    .fill('  Die Anfrage wurde\ndoppelt angelegt: siehe 0120/2027. ');
  await expect(page.getByLabel('Zurückgezogen ab')).toHaveValue(PUBLIC_PAPER.date);
  await button(page, 'Zurückziehen').click();
  const done = dialog(page, 'Die Zurückziehung ist eingetragen');
  await expect(done).toContainText('ist ab 8. März 2027 zurückgezogen. Es wirkt mit der nächsten');
  await committed(desk, before);
  expect(desk.git('show', '--name-only', '--format=%s', 'main').trim().split(/\n+/)).toEqual([
    'Zurückgezogen: /vorlagen/0119-2027/',
    LIST,
  ]);
  expect(changes()).toEqual(
    added(PUBLIC_PAPER.target, '"Die Anfrage wurde doppelt angelegt: siehe 0120/2027."'),
  );
  expect(await desk.errors()).toEqual([]);
  await button(page, 'Schließen').click();
  await expect(button(page, 'Ist zurückgezogen')).toBeFocused();
});

test('the site that is built from it says at the address when and why', () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'withdrawn-'));
  const [copy, out] = [path.join(folder, 'copy'), path.join(folder, 'dist')];
  desk.git('clone', '--quiet', '--branch', 'main', desk.repository, copy);
  const content = path.join(copy, 'content');
  execFileSync('node', ['scripts/build.ts', '--content', content, '--out', out], { stdio: 'pipe' });
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
  const page = read('vorlagen/0119-2027/index.html');
  expect(page).toMatch(/Dieser Eintrag wurde am[^]*8\. März 2027[^]*zurückgezogen/);
  expect(page).toContain('Die Anfrage wurde doppelt angelegt');
  expect(page).not.toContain('Zinsbindung');
  expect(read('vorlagen/index.html')).not.toContain('/vorlagen/0119-2027/');
  rmSync(folder, { recursive: true, force: true });
});

test('what is withdrawn shows when and why, and leads to where it is taken back', async ({ page }) => {
  await openPaper(page);
  await button(page, 'Ist zurückgezogen').click();
  const shown = dialog(page, 'Ist zurückgezogen');
  await expect(shown).toContainText('zurückgezogen ab 8. März 2027');
  await expect(shown).toContainText('Grund: Die Anfrage wurde doppelt angelegt');
  await expect(deletion(page)).toBeHidden();
  await shown.getByRole('link', { name: 'Einstellungen – Zurückgezogenes' }).click();
  await expect(page.getByRole('button', { name: 'Hinzufügen: Zurückziehung' })).toBeVisible();
  await expect(button(page, 'Ist zurückgezogen')).toHaveCount(0);
});

test('what a colleague withdraws in the same moment stays', async ({ page }) => {
  const before = desk.git('rev-parse', 'main').trim();
  await openPaper(page, '/collections/papers/entries/0117-2027/index');
  await offer(page).click();
  await page.getByLabel('Grund', { exact: true }).fill('Falsche Fassung.');
  let reads = 0;
  await page.route('**/api/v1', async (route) => {
    const { action, params } = route.request().postDataJSON() as {
      action: string;
      params: { path?: string };
    };
    // The first time it is read to be written, the second time the guard looks whether it is still so.
    if (action === 'getEntry' && params.path === LIST && (reads += 1) === 2)
      colleague('/vorlagen/0116-2027/');
    await route.continue();
  });
  await button(page, 'Zurückziehen').click();
  await expect(dialog(page, 'Die Zurückziehung ist eingetragen')).toBeVisible();
  expect(reads).toBe(4);
  expect(changes(`${before}..main`)).toEqual([
    ...added('/vorlagen/0116-2027/', 'Irrtum.', '2027-03-01'),
    ...added('/vorlagen/0117-2027/', 'Falsche Fassung.'),
  ]);
});

test('what a colleague has withdrawn since the entry was opened is not entered again', async ({ page }) => {
  await openPaper(page, '/collections/papers/entries/0115-2027/index');
  await offer(page).click();
  await page.getByLabel('Grund', { exact: true }).fill('Falsche Fassung.');
  colleague('/vorlagen/0115-2027/');
  const before = desk.git('rev-parse', 'main');
  await button(page, 'Zurückziehen').click();
  await expect(dialog(page, 'Ist zurückgezogen')).toContainText('Grund: Irrtum.');
  expect(desk.git('rev-parse', 'main')).toBe(before);
});

test('without a connection nothing is lost, and trying again goes on', async ({ page, context }) => {
  const before = desk.git('rev-parse', 'main');
  await open(page, desk, '/collections/people/entries/andreas-fricke-thom');
  await expect(field(page, 'Nachname')).toHaveValue(/./);
  await offer(page).click();
  await page.getByLabel('Grund', { exact: true }).fill('Auf Verlangen der Person.');
  await page.getByRole('checkbox', { name: 'Endgültig löschen' }).check();
  await context.setOffline(true);
  await button(page, 'Zurückziehen').click();
  await expect(page.getByRole('alert').filter({ hasText: 'keine Verbindung' })).toBeVisible();
  await expect(page.getByLabel('Grund', { exact: true })).toHaveValue('Auf Verlangen der Person.');
  expect(desk.git('rev-parse', 'main')).toBe(before);
  await context.setOffline(false);
  await button(page, 'Zurückziehen').click();
  await committed(desk, before);
  expect(changes()).toEqual([
    ...added('/personen/andreas-fricke-thom/', 'Auf Verlangen der Person.'),
    '+  purge: true',
  ]);
});

test('by keyboard alone, and Escape leaves everything as it was', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await openPaper(page, '/collections/papers/entries/0114-2027/index');
  await expect(offer(page)).toBeVisible();
  await page.getByRole('link', { name: /^←/ }).focus();
  for (let i = 0; i < 6 && !(await offer(page).evaluate((it) => it === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Seite zurückziehen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Seite zurückziehen')).toHaveCount(0);
  await expect(offer(page)).toBeFocused();
  expect(desk.git('rev-parse', 'main')).toBe(before);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Grund', { exact: true })).toBeFocused();
  await page.keyboard.type('Falsche Anlage.');
  const confirm = button(page, 'Zurückziehen');
  for (let i = 0; i < 8 && !(await confirm.evaluate((it) => it === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await expect(confirm).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Die Zurückziehung ist eingetragen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Ist zurückgezogen')).toBeFocused();
  expect(changes()).toEqual(added('/vorlagen/0114-2027/', 'Falsche Anlage.'));
});

test('bar and dialogs have no axe violation and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const look = async (selector: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  };
  const fits = () =>
    page
      .locator('dialog')
      .evaluate((it) => [it.scrollWidth <= it.clientWidth, it.getBoundingClientRect().right <= 320]);
  await openPaper(page);
  await expect(button(page, 'Ist zurückgezogen')).toBeVisible();
  await look('.desk-withdraw-button');
  await button(page, 'Ist zurückgezogen').click();
  await look('dialog');
  expect(await fits()).toEqual([true, true]);
  await openPaper(page, '/collections/papers/entries/0113-2027/index');
  await offer(page).click();
  await button(page, 'Zurückziehen').click();
  await expect(dialog(page, 'Seite zurückziehen')).toContainText('Bitte nennen Sie den Grund.');
  await look('dialog');
  expect(await fits()).toEqual([true, true]);
});

test('what was never public is deleted as ever', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await openPaper(page, '/collections/papers/entries/0123-2027/index');
  await expect(deletion(page)).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await deletion(page).click();
  await committed(desk, before);
  expect(desk.git('show', '--name-status', '--format=', 'main').trim()).toBe(
    'D\tcontent/papers/0123-2027/index.md',
  );
});

test('a place of meetings that is public is neither deleted nor withdrawn', async ({ page }) => {
  const places = desk.git('ls-tree', '--name-only', 'main:content/locations').trim().split('\n');
  await open(page, desk, `/collections/locations/entries/${places[0]?.replace('.yml', '')}`);
  await expect(field(page, 'Name')).toHaveValue(/./);
  await button(page, 'Löschen nicht möglich').click();
  await expect(dialog(page, 'Löschen nicht möglich')).toContainText('Dieser Sitzungsort ist öffentlich');
  await expect(deletion(page)).toBeHidden();
});

test('where nobody can tell what was public, nothing goes and it is said why', async ({ page }) => {
  await page.route('**/index.json', (route) => route.abort());
  await openPaper(page, '/collections/papers/entries/0122-2027/index');
  await button(page, 'Löschen nicht möglich').click();
  await expect(dialog(page, 'Löschen nicht möglich')).toContainText('nicht feststellen');
  await expect(deletion(page)).toBeHidden();
});

test('files are offered with their entry alone', async ({ page }) => {
  await open(page, desk, '/collections/papers');
  await expect(page.getByRole('heading', { name: 'Vorlagen' })).toBeVisible();
  await expect(button(page, 'Dateien')).toHaveCount(0);
});
