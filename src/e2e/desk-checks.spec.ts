import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { useHarness } from './desk/harness.ts';

// What the desk says while somebody types, and when a save is refused, over a form named as Decap names it.

const address = useHarness();

const open = (page: Page, query = '') => page.goto(`${address()}?control=standing&${query}`);
const box = (page: Page) => page.getByRole('group', { name: 'Stand der Eingabe' });
const summary = (page: Page) => box(page).getByRole('status');
const panel = (page: Page) => page.getByRole('region', { name: /stimm(?:en|t) noch nicht/ });

/** Axe on what is ours; the form around it is only named like Decap's. */
async function accessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).include('.desk-standing');
  if (await panel(page).isVisible()) axe.include('.desk-problems');
  const { violations } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('says what is open, what is wrong and when the meeting is seen, while somebody types', async ({
  page,
}) => {
  await open(page);
  await expect(summary(page)).toHaveText('Noch 1 Angabe offen.');
  await expect(box(page)).toContainText('Der Termin erscheint am Donnerstag, 1. April 2027');
  await expect(box(page)).toContainText('Letzter Tag für die Einladung ist Mittwoch, 28. April 2027.');
  await accessible(page);

  await page.getByLabel('Stand', { exact: true }).fill('abgesagt');
  await expect(summary(page)).toContainText('Eine Angabe stimmt noch nicht.');
  await page.getByLabel('Beginn', { exact: true }).fill('2027-03-20T18:00');
  await expect(box(page)).toContainText('kurzfristig: 19 Tage vor der Sitzung');
  await accessible(page);
});

test('a new form is open, not wrong, and each field is one button away', async ({ page }) => {
  await open(page, 'new');
  await expect(summary(page)).toHaveText('Noch 3 Angaben offen.');
  await accessible(page);
  await box(page).getByRole('button', { name: 'Beginn' }).press('Enter');
  await expect(page.getByLabel('Beginn', { exact: true })).toBeFocused();
});

test('hints wait behind a button and lead into a closed row of the agenda', async ({ page }) => {
  await open(page, 'whole');
  await page.getByLabel('Beginn', { exact: true }).fill('2027-05-02T18:00');
  await expect(summary(page)).toHaveText('Der Eintrag kann gespeichert werden. 2 Hinweise.');
  await box(page).getByRole('button', { name: 'Hinweise' }).press('Enter');
  await accessible(page);
  await box(page).getByRole('button', { name: 'Zum Feld: Beginn' }).press('Enter');
  await expect(page.getByLabel('Beginn', { exact: true })).toBeFocused();
  await box(page)
    .getByRole('button', { name: /^Zum Feld: .*Titel/ })
    .press('Enter');
  await expect(page.locator('#agenda-field-7-a3-title')).toBeFocused();
  await expect(page.locator('#agenda-field-7-a3-title')).toHaveValue('Verschiedenes');
});

test('a refused save lists every fault over the form, and each leads to its field', async ({ page }) => {
  await open(page);
  await page.getByLabel('Titel', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Speichern' }).press('Enter');
  await expect(page.locator('#said')).toHaveText(
    'Titel: Das Feld fehlt oder ist leer. Tragen Sie einen Wert ein. 2 Angaben stimmen noch nicht; alle stehen in der Liste.',
  );
  await expect(panel(page).getByRole('heading', { name: '2 Angaben stimmen noch nicht' })).toBeFocused();
  await accessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();

  // The second file's title, in a closed entry of a list.
  await panel(page)
    .getByRole('button', { name: /Titel$/ })
    .last()
    .press('Enter');
  await expect(page.getByLabel('Titel der Datei 2')).toBeFocused();

  await page.getByRole('button', { name: 'Liste schließen' }).press('Enter');
  await expect(panel(page)).toBeHidden();
});

test('without the index of the site the form is checked, and the box says what is not', async ({ page }) => {
  await open(page, 'offline');
  await expect(summary(page)).toHaveText('Noch 1 Angabe offen.');
  await expect(box(page)).toContainText('Fristen sind deshalb nicht geprüft.');
  await accessible(page);
});

test('the calendar opens over the desk, leads to an entry, and closes by Escape', async ({ page }) => {
  await page.goto(`${address()}?control=calendar`);
  const opener = page.getByRole('button', { name: 'Kalender öffnen' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Kalender' });
  await expect(dialog.getByRole('heading', { name: 'Wartet auf Sie' })).toBeVisible();
  await expect(dialog).toContainText(
    'erscheint mit der nächsten Veröffentlichung, 10 Tage vor dem Sitzungstag',
  );
  const { violations } = await new AxeBuilder({ page })
    .include('.desk-calendar-dialog')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await dialog.getByRole('link', { name: /Radweg/ }).click();
  await expect(dialog).toBeHidden();
  expect(new URL(page.url()).hash).toBe('#/collections/papers/entries/0900-2027/index');
});

test('a calendar that cannot be loaded says so', async ({ page }) => {
  await page.goto(`${address()}?control=calendar&lost`);
  await page.getByRole('button', { name: 'Kalender öffnen' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('ließ sich nicht laden');
});
