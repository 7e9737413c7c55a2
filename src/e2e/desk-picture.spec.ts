import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, drafts, held } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The control for a picture, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

const png = (name: string) => ({ name, mimeType: 'image/png', buffer: PIXEL });
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('it is shown, named by its entry, taken away and brought back', async ({ page }) => {
  await open(page, 'picture&empty');
  await accessible(page);
  const add = page.getByLabel('Bild auswählen');
  await add.setInputFiles({ ...png('zeichnung.svg'), buffer: Buffer.from('<svg/>') });
  await expect(page.getByRole('alert')).toContainText('„.svg“ sind hier nicht erlaubt');
  await add.setInputFiles({ ...png('kein.png'), buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert')).toContainText('kein Bild der Art PNG');
  await accessible(page);
  await add.setInputFiles(png('IMG_0815.PNG'));
  await expect(page.getByRole('img', { name: 'Vorschau von 2027-04-01-rat.png' })).toBeVisible();
  expect(await held<string>(page)).toBe('2027-04-01-rat.png');
  await accessible(page);
  await page.getByRole('button', { name: 'Bild entfernen' }).press('Enter');
  await expect.poll(() => held(page)).toBeUndefined();
  await expect.poll(() => drafts(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img')).toBeVisible();
  expect(await held<string>(page)).toBe('2027-04-01-rat.png');
});

test('another takes its place', async ({ page }) => {
  await open(page, 'picture');
  await accessible(page);
  expect(await changes(page)).toBe(0);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bild ersetzen' }).press('Enter');
  await (await chooser).setFiles(png('neu.png'));
  await expect(page.getByRole('img', { name: 'Vorschau von 2027-04-01-rat.png' })).toBeVisible();
});
