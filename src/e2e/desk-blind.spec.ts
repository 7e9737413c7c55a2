import { expect, type Page, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { committed, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// Keyboard and accessible names alone, as with a screen reader: no mouse, no place on the screen.

let desk: TestDesk;

test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());

/** What a screen reader says of the element with the focus, such as `textbox "Titel"`. */
const focused = async (page: Page): Promise<string> =>
  (await page.locator(':focus').ariaSnapshot({ timeout: 400 })).split('\n')[0]?.replace(/^- '?/, '') ?? '';

/** Presses Tab until the focus is where `name` is said. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const heard: string[] = [];
  for (let i = 0; i < 150; i += 1) {
    await page.keyboard.press('Tab');
    const said = await focused(page).catch(() => '');
    if (name.test(said)) return;
    heard.push(said);
  }
  throw new Error(`Not heard: ${String(name)}. Heard: ${heard.join(' | ')}`);
}

test('a blind clerk creates and publishes a meeting', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const before = desk.git('rev-parse', 'main');
  await page.goto(desk.address);
  await expect(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await tabTo(page, /^button "Anmelden"/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Neu: Sitzung' })).toBeVisible();
  await tabTo(page, /^link "Neu: Sitzung"/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Titel', { exact: true })).toBeVisible();

  await tabTo(page, /^textbox "Titel"/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Sitzung des Seniorenbeirats');
  await tabTo(page, /^combobox "Gremium/);
  await page.keyboard.type('Seniorenbeirat');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, /"Beginn"/);
  // Month, day and year, then hour and minute: the browser's own field, in the language of the browser.
  await page.keyboard.type('10052027');
  await page.keyboard.type('0330PM');
  await expect(page.getByLabel('Beginn', { exact: true })).toHaveValue('2027-10-05T15:30');
  await tabTo(page, /^button "Punkt hinzufügen"/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Eröffnung der Sitzung');
  await expect(page.getByLabel(/^Adresse der Seite/)).toHaveValue('2027-10-05-seniorenbeirat');
  await tabTo(page, /^button "Veröffentlichen"/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' })).toBeVisible();
  for (let i = 0; i < 5 && !/Jetzt veröffentlichen/.test(await focused(page)); i += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await committed(desk, before);
  expect(parseEntry(desk.read('meetings/2027-10-05-seniorenbeirat/index.md')).data).toMatchObject({
    title: 'Sitzung des Seniorenbeirats',
    organization: 'seniorenbeirat',
    start: '2027-10-05T15:30',
    agenda: [{ number: '1', title: 'Eröffnung der Sitzung', public: true }],
  });
  expect(await desk.errors()).toEqual([]);
  await desk.builds();
});
