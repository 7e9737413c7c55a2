import { expect, type Page, test } from '@playwright/test';
import { committed, field, open, publishNow, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// A clerk looks at the documents of a meeting while writing it, and changes the words around them.

let desk: TestDesk;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

/** What the preview's frame holds. */
const preview = (page: Page) => page.frameLocator('#preview-pane, iframe').first();

test('the preview of a meeting shows its invitation, its notice and its agenda', async ({ page }) => {
  await open(page, desk, '/collections/meetings/entries/2027-03-09-rat-aubrueck/index');
  const pane = preview(page);
  const views = pane.getByRole('group', { name: 'Was die Vorschau zeigt' });
  await expect(views.getByRole('button')).toHaveText([
    'Seite',
    'Einladung',
    'Bekanntmachung',
    'Tagesordnung',
  ]);
  await expect(pane.locator('article.doc')).toHaveCount(0);

  await views.getByRole('button', { name: 'Einladung' }).press('Enter');
  await expect(views.getByRole('button', { name: 'Einladung' })).toHaveAttribute('aria-pressed', 'true');
  const sheet = pane.locator('article.doc');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    'Einladung zur Sitzung des Rates des Fleckens Aubrück',
  );
  await expect(sheet).toContainText('Liebe Ratsmitglieder,');
  await expect(pane.getByText('Das genaue PDF entsteht beim Veröffentlichen.')).toBeVisible();

  await page.getByLabel('Titel', { exact: true }).first().fill('Sondersitzung des Rates');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Einladung zur Sondersitzung des Rates');

  await views.getByRole('button', { name: 'Bekanntmachung' }).press('Enter');
  await expect(sheet).toContainText('Öffentliche Bekanntmachung');
  await expect(sheet).toContainText('Nr. 4/2027');
  await expect(sheet).toContainText('Grundstücksangelegenheit');
});

test('someone who does not program changes a sentence and sees it in the invitation', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await open(page, desk, '/collections/templates-document/entries/einladung-aubrueck');
  await expect(field(page, 'Einleitung (freiwillig)')).toHaveValue(
    /hiermit lade ich Sie zu unserer nächsten Sitzung ein/,
  );
  await expect(page.getByText('Diese Platzhalter füllt das Programm').first()).toContainText('{gremium}');
  const sheet = preview(page).locator('article.doc');
  await field(page, 'Einleitung (freiwillig)').fill('Es tagt am {datum}: {gremium}.');
  await expect(sheet).toContainText(/Es tagt am \d+\. \p{L}+ \d{4}: (?:Rat|\p{L}+ausschuss)/u);

  await expect(page.getByRole('checkbox', { name: 'Einladung' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Tagesordnung' }).check();
  await publishNow(page);
  await committed(desk, before);
  const file = desk.read('templates/einladung-aubrueck.yml');
  expect(file).toContain('opening: "Es tagt am {datum}: {gremium}."');
  expect(file).toContain('documents:\n  - invitation\n  - agenda\n');
  expect(await desk.errors()).toEqual([]);
});

test('a placeholder that does not exist is told beside the field, with the one that was meant', async ({
  page,
}) => {
  await open(page, desk, '/collections/templates-document/entries/einladung-mittelaue');
  await field(page, 'Einleitung (freiwillig)').fill('Es tagt: {grenium}.');
  await expect(page.getByText('Den Platzhalter „{grenium}“ gibt es nicht.').first()).toBeVisible();
  await expect(page.getByText('Meinten Sie „{gremium}“?').first()).toBeVisible();
});
