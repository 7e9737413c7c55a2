import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { committed, open, publishNow, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// What a clerk does with resolutions that are to be carried out, in the real desk on a repository of its own.

let desk: TestDesk;

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 15_000 });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const LATE = '2026-03-10-rat-aubrueck-wg512rca';
const TITLE = 'Spielplatzkonzept Aubrück: weniger Flächen, bessere Plätze';

async function tracker(page: Page, expected = TITLE) {
  await open(page, desk, '/collections/meetings');
  await page.getByRole('button', { name: 'Was ist umzusetzen?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beschlusskontrolle' });
  await expect(dialog.getByRole('link', { name: expected })).toBeVisible({ timeout: 20_000 });
  return dialog;
}

test('the list leads with what is overdue, is narrowed by office, and is accessible', async ({ page }) => {
  const dialog = await tracker(page);
  const overdue = dialog.locator('section', { hasText: 'Frist überschritten' });
  await expect(overdue.getByRole('link', { name: TITLE })).toBeVisible();
  const links = dialog.getByRole('link');
  const all = await links.count();
  await dialog.getByLabel('Zuständige Stelle').selectOption('Stabsstelle Klimaschutz');
  expect(await links.count()).toBeLessThan(all);
  await expect(dialog.getByRole('link', { name: TITLE })).toBeHidden();
  await dialog
    .getByRole('button', { name: /^Stand oder Bericht eintragen/ })
    .first()
    .click();
  const { violations } = await new AxeBuilder({ page }).include('.desk-calendar-dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth), `${width} px`).toBe(true);
  }
});

test('state and report of an overdue resolution are one commit', async ({ page }) => {
  const dialog = await tracker(page);
  const line = dialog.getByRole('listitem').filter({ hasText: TITLE });
  await line.getByRole('button', { name: /^Stand oder Bericht eintragen/ }).click();
  await line.getByLabel('Stand').selectOption('umgesetzt');
  await line.getByLabel('Umgesetzt am').fill('2027-03-05');
  await line.getByLabel(/^Bericht/).fill('Beide Flächen sind zurückgebaut.');
  await line.getByRole('button', { name: 'In den Eintrag übernehmen' }).click();
  await expect(page.getByRole('heading', { name: 'Aus der Beschlusskontrolle übernommen' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`entries/${LATE}/index$`));
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  const before = desk.git('rev-parse', 'main');
  await publishNow(page);
  await committed(desk, before);
  expect(await desk.errors()).toEqual([]);
  const { data } = parseEntry(desk.read(`resolutions/${LATE}/index.md`));
  expect(data['implementation']).toMatchObject({
    status: 'done',
    office: 'fachbereich-bauen-planung',
    due: '2026-12-31',
    doneOn: '2027-03-05',
    reports: [{ date: '2026-11-18' }, { date: '2027-03-08', text: 'Beide Flächen sind zurückgebaut.' }],
  });
});

test('a resolution that nobody tracks is taken up', async ({ page }) => {
  const dialog = await tracker(page, 'Photovoltaik auf kommunalen Dächern: Programm 2025/26');
  await expect(dialog.getByRole('link', { name: TITLE })).toHaveCount(0);
  await dialog.getByText(/ohne Beschlusskontrolle/).click();
  const line = dialog
    .getByRole('listitem')
    .filter({ hasText: 'Grundschule Aubrück: Sanierung des Westflügels' });
  await line.getByRole('button', { name: /^Verfolgen/ }).click();
  await line.getByLabel('Zuständige Stelle').selectOption('Fachbereich 4 – Bildung und Soziales');
  await line.getByLabel(/^Frist/).fill('2028-12-31');
  await line.getByRole('button', { name: 'Eintrag anlegen' }).click();
  await expect(page.getByRole('heading', { name: 'Aus der Beschlusskontrolle übernommen' })).toBeVisible();
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  const before = desk.git('rev-parse', 'main');
  await publishNow(page);
  await committed(desk, before);
  expect(await desk.errors()).toEqual([]);
  const { data } = parseEntry(desk.read('resolutions/2027-02-25-samtgemeinderat-ij6hkhj5/index.md'));
  expect(data).toMatchObject({
    kind: 'item',
    item: { meeting: '2027-02-25-samtgemeinderat', item: 'ij6hkhj5' },
    implementation: { status: 'open', office: 'fachbereich-bildung-soziales', due: '2028-12-31' },
  });
});
