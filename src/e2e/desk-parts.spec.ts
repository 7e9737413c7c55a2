import { expect, type Page, test } from '@playwright/test';
import {
  committed,
  field,
  open,
  pick,
  publishNow,
  startTestDesk,
  type TestDesk,
} from './desk/running-desk.ts';

// Papers by year and meetings by term, over one folder each.

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 15_000 });
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const card = (page: Page, title: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name: title });
/** Numbers of the papers in the list that is shown. */
const numbers = (page: Page): Promise<string[]> =>
  page
    .locator('a[href*="/entries/"]')
    .evaluateAll((links) =>
      links.map((link) => /entries\/([^/?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );
const newButton = (page: Page) => page.getByRole('link', { name: /^Neu: / });

test.describe('without review', () => {
  let desk: TestDesk;
  test.beforeAll(async () => {
    desk = await startTestDesk('direct');
  });
  test.afterAll(() => desk.stop());

  const inGit = (year: string): string[] =>
    desk
      .git('ls-tree', '--name-only', 'main', 'content/papers/')
      .trim()
      .split('\n')
      .map((path) => path.slice('content/papers/'.length))
      .filter((key) => key.endsWith(year));

  test('this year lists its own papers and takes new ones', async ({ page }) => {
    await open(page, desk, '/collections/papers-2027');
    await expect(page.getByRole('heading', { name: 'Vorlagen 2027' })).toBeVisible();
    await expect.poll(async () => (await numbers(page)).toSorted()).toEqual(inGit('-2027'));
    await expect(newButton(page)).toBeVisible();
    await page.getByRole('link', { name: 'Vorlagen 2026', exact: true }).click();
    await expect.poll(async () => (await numbers(page)).toSorted()).toEqual(inGit('-2026'));
    await expect(newButton(page)).toBeVisible();
  });

  test('archives stand at the end, and nothing new is written there', async ({ page }) => {
    await open(page, desk, '/collections/papers-2025');
    await expect(page.getByRole('heading', { name: 'Archiv: Vorlagen 2025' })).toBeVisible();
    await expect.poll(async () => (await numbers(page)).toSorted()).toEqual(inGit('-2025'));
    await expect(newButton(page)).toHaveCount(0);
    const names = await page.getByRole('complementary').getByRole('listitem').allInnerTexts();
    expect(names.map((name) => name.trim()).slice(-4)).toEqual([
      'Einstellungen',
      'Archiv: Sitzungen 2021–2026',
      'Archiv: Vorlagen 2025',
      'Archiv: übrige Vorlagen',
    ]);
    await page.getByRole('link', { name: 'Archiv: Sitzungen 2021–2026' }).click();
    await expect(card(page, /Sitzung/).first()).toBeVisible();
    const days = await numbers(page);
    expect(days.filter((day) => day >= '2026-11-01')).toEqual([]);
    expect(days.length).toBeGreaterThan(20);
    await page.getByRole('link', { name: 'Sitzungen', exact: true }).click();
    await expect.poll(async () => (await numbers(page)).every((day) => day >= '2026-11-01')).toBe(true);
  });

  test('an entry of an archive is opened from its list, changed and saved where it lies', async ({
    page,
  }) => {
    const before = desk.git('rev-parse', 'main');
    await open(page, desk, '/collections/papers-2025');
    await page.locator('a[href*="/entries/0102-2025/"]').click();
    await expect(field(page, 'Betreff')).toHaveValue(/./);
    await field(page, 'Betreff').fill('Ein neuer Betreff');
    await publishNow(page);
    await committed(desk, before);
    expect(desk.git('show', '--numstat', '--format=', 'main').trim()).toBe(
      '1\t1\tcontent/papers/0102-2025/index.md',
    );
    expect(desk.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('@');
    expect(await desk.errors()).toEqual([]);
  });

  test('an address without a part leads to the right one', async ({ page }) => {
    await open(page, desk, '/collections/papers/entries/0102-2025/index');
    await expect(field(page, 'Betreff')).toHaveValue('Ein neuer Betreff');
    await expect(page).toHaveURL(/#\/collections\/papers-2025\/entries\/0102-2025\/index$/);
    await page.evaluate(() => (location.hash = '#/collections/papers/entries/0121-2027/index'));
    await expect(page).toHaveURL(/#\/collections\/papers-2027\/entries\/0121-2027\/index$/);
    await expect(field(page, 'Betreff')).toHaveValue(/Haushalt/);
    await page.evaluate(() => (location.hash = '#/collections/papers/new'));
    await expect(page).toHaveURL(/#\/collections\/papers-2027\/new$/);
    await expect(field(page, 'Betreff')).toHaveValue('');
  });

  test('a paper with a number of last year is saved, opened and found in the list of its year', async ({
    page,
  }) => {
    const before = desk.git('rev-parse', 'main');
    await open(page, desk, '/collections/papers-2027/new');
    await field(page, 'Betreff').fill('Nachtrag zum Winterdienst');
    await page.getByRole('textbox', { name: /^Vorlagennummer/ }).fill('0950/2026');
    await pick(page, 'Körperschaft', 'Samtgemeinde Mittelaue');
    await expect(page.getByRole('textbox', { name: /^Adresse der Seite/ })).toHaveValue('0950-2026');
    await publishNow(page);
    await committed(desk, before);
    expect(desk.read('papers/0950-2026/index.md')).toContain('Nachtrag zum Winterdienst');
    await open(page, desk, '/collections/papers-2026');
    await card(page, /Nachtrag zum Winterdienst/).click();
    await expect(field(page, 'Betreff')).toHaveValue('Nachtrag zum Winterdienst');
    expect(await desk.errors()).toEqual([]);
  });
});

test.describe('with review', () => {
  let desk: TestDesk;
  test.beforeAll(async () => {
    desk = await startTestDesk('review');
  });
  test.afterAll(() => desk.stop());

  const DRAFT = 'cms/papers/0951-2026/index';
  const drafts = () =>
    desk
      .git('for-each-ref', '--format=%(refname:short)', 'refs/heads/cms')
      .trim()
      .split('\n')
      .filter(Boolean);

  test('a draft is filed under its kind, whatever collection it was written in', async ({ page }) => {
    await open(page, desk, '/collections/papers-2027/new');
    await field(page, 'Betreff').fill('Nachtrag zum Stellenplan');
    await page.getByRole('textbox', { name: /^Vorlagennummer/ }).fill('0951/2026');
    await pick(page, 'Körperschaft', 'Samtgemeinde Mittelaue');
    await expect(page.getByRole('textbox', { name: /^Adresse der Seite/ })).toHaveValue('0951-2026');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    const saved = () => (drafts().includes(DRAFT) ? desk.git('log', '-1', '--format=%s', DRAFT) : '');
    await expect.poll(saved).toContain('0951-2026');
    expect(desk.git('diff', '--name-only', 'main', DRAFT).trim()).toBe('content/papers/0951-2026/index.md');
  });

  test('it is found in the list of its year and on the board, changed and published', async ({ page }) => {
    await open(page, desk, '/workflow', 'freigabe/');
    const link = page.getByRole('link', { name: /Nachtrag zum Stellenplan/ });
    await expect(link).toHaveCount(1);
    await expect(link).toHaveAttribute('href', /papers-2026\/entries\/0951-2026\/index/);
    await open(page, desk, '/collections/papers-2026', 'freigabe/');
    await card(page, /Nachtrag zum Stellenplan/).click();
    await expect(field(page, 'Betreff')).toHaveValue('Nachtrag zum Stellenplan');
    await field(page, 'Betreff').fill('Zweiter Nachtrag zum Stellenplan');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect
      .poll(() => desk.read('papers/0951-2026/index.md', DRAFT))
      .toContain('Zweiter Nachtrag zum Stellenplan');
    await page.getByRole('button', { name: /^Stand: Entwurf/ }).click();
    await page.getByRole('menuitem', { name: 'freigegeben' }).click();
    await expect(page.getByRole('button', { name: /^Stand: freigegeben/ })).toBeVisible();
    await publishNow(page);
    await expect.poll(drafts).toEqual([]);
    expect(desk.read('papers/0951-2026/index.md')).toContain('Zweiter Nachtrag zum Stellenplan');
    expect(await desk.errors()).toEqual([]);
  });

  test('a change to what lies in an archive is a draft of one changed line', async ({ page }) => {
    await open(page, desk, '/collections/meetings-wahlperiode-2021-2026');
    await card(page, /Sitzung/)
      .first()
      .click();
    await expect(field(page, 'Titel')).toHaveValue(/./);
    const [, key] = /entries\/([^/]+)\//.exec(page.url()) ?? [];
    await field(page, 'Titel').fill('Sondersitzung');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    const branch = `cms/meetings/${key}/index`;
    const lines = () =>
      drafts().includes(branch) ? desk.git('diff', '--numstat', 'main', branch).trim() : '';
    await expect.poll(lines).toBe(`1\t1\tcontent/meetings/${key}/index.md`);
  });
});
