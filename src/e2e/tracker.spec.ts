import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { htmlOf, site } from './site.ts';

const TRACKER = '/beschluesse/kontrolle/';
const LATE = 'Spielplatzkonzept Aubrück: weniger Flächen, bessere Plätze';
const titles = (page: Page) => page.locator('[data-tracked]:visible .row__title').allInnerTexts();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

  test('a citizen sees on a phone what is overdue, by office, and reads why', async ({ page }) => {
    await page.goto(`${site()}/beschluesse/`);
    await page.getByRole('link', { name: 'Beschlusskontrolle: Fristen, Stellen und Berichte' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beschlusskontrolle');
    await expect(page.locator('[data-tracker-form]')).toBeHidden();
    const stand = page.getByRole('navigation', { name: 'Stand' });
    await stand.getByRole('link', { name: /^Frist überschritten/ }).click();
    await expect(page).toHaveURL(`${site()}/beschluesse/kontrolle/ueberfaellig/`);
    for (const state of await page.locator('[data-tracked]').all())
      await expect(state).toContainText('Frist überschritten');
    const offices = page.getByRole('navigation', { name: 'Zuständige Stelle' });
    await offices.getByRole('link', { name: /Bauen, Planung und Umwelt/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bauen, Planung und Umwelt');
    await page.getByRole('link', { name: LATE }).click();
    await expect(page.getByRole('heading', { name: 'Was daraus wurde' })).toBeVisible();
    await expect(page.locator('#umsetzung + .badges')).toContainText('Frist überschritten');
  });

  test('nothing is wider than the page', async ({ page }) => {
    for (const address of [TRACKER, `${TRACKER}ueberfaellig/`, `${TRACKER}jahr/2026/`]) {
      await page.goto(site() + address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    }
  });
});

test('with JavaScript the list narrows by several things at once, and the address says so', async ({
  page,
}) => {
  await page.goto(site() + TRACKER);
  await expect(page.getByRole('navigation', { name: 'Stand' })).toBeHidden();
  const all = await titles(page);
  await page.getByRole('combobox', { name: 'Stand' }).selectOption('Frist überschritten');
  await page
    .getByRole('combobox', { name: 'Zuständige Stelle' })
    .selectOption({ label: 'Fachbereich 5 – Bauen, Planung und Umwelt' });
  const late = await titles(page);
  expect(late).toContain(LATE);
  expect(late.length).toBeLessThan(all.length);
  await expect(page.getByRole('heading', { name: 'Abgeschlossen' })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(`${late.length} Beschlüsse passen.`);
  await page.getByRole('searchbox', { name: 'Wort im Titel' }).fill('spielplatz');
  await expect(page.getByRole('status')).toHaveText('1 Beschluss passt.');
  await page.reload();
  expect(await titles(page)).toEqual([LATE]);
  await page.getByRole('searchbox', { name: 'Wort im Titel' }).fill('gibt es nicht');
  await expect(page.getByRole('status')).toHaveText('Kein Beschluss passt zu dieser Auswahl.');
  for (const label of ['Stand', 'Zuständige Stelle'])
    await page.getByRole('combobox', { name: label }).selectOption('alle');
  await page.getByRole('searchbox', { name: 'Wort im Titel' }).fill('');
  expect(await titles(page)).toEqual(all);
});

test('an address with what the form does not know shows everything', async ({ page }) => {
  await page.goto(site() + TRACKER);
  const all = await titles(page);
  await page.goto(`${site()}${TRACKER}?state=x&office=%3Cscript%3E&other=1`);
  expect(await titles(page)).toEqual(all);
});

test('what is due first stands first, what is closed last', () => {
  const html = htmlOf(TRACKER);
  const states = [...html.matchAll(/data-state="([a-z-]+)"/g)].map(([, state]) => state as string);
  const isClosed = (state: string) => state === 'done' || state === 'dropped';
  expect(states.findLastIndex((state) => state === 'overdue')).toBeLessThan(
    states.findIndex((state) => state !== 'overdue'),
  );
  expect(states.findLastIndex((state) => !isClosed(state))).toBeLessThan(states.findIndex(isClosed));
  expect(new Set(states)).toEqual(new Set(['overdue', 'open', 'in-progress', 'done', 'dropped']));
});

test('the chart tells in words what its table does', async ({ page }) => {
  await page.goto(site() + TRACKER);
  const chart = page.getByRole('img', { name: /^Beschlüsse nach Stand der Umsetzung/ });
  const rows = await page
    .getByRole('table', { name: 'Beschlüsse nach Stand der Umsetzung', exact: true })
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()));
  expect(rows).toHaveLength(5);
  await expect(chart.locator('desc')).toHaveText(`${rows.join(', ')}.`);
});

test('feed and open data answer, and are offered', async ({ page, request }) => {
  await page.goto(`${site()}/abonnieren/`);
  await page.getByLabel('Auswahl eingrenzen').fill('Fristen');
  await expect(page.getByText(/beschluesse\/kontrolle\/neues\.atom/)).toBeAttached();
  for (const [name, type] of [
    ['neues.atom', 'application/atom+xml'],
    ['neues.json', 'json'],
    ['beschlusskontrolle.csv', 'text/csv'],
    ['beschlusskontrolle.json', 'application/json'],
  ] as const) {
    const answer = await request.get(`${site()}${TRACKER}${name}`);
    expect(answer.status(), name).toBe(200);
    expect(answer.headers()['content-type'], name).toContain(type);
  }
});

for (const [name, colorScheme, forcedColors] of [
  ['light', 'light', 'none'],
  ['dark', 'dark', 'none'],
  ['forced colours', 'light', 'active'],
] as const)
  test(`the tracker passes axe: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.goto(site() + TRACKER);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
