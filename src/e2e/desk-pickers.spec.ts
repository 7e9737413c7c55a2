import { expect, type Page, test } from '@playwright/test';
import { accessible, held, typed } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The pickers of papers and other entries, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?${query}`);

test('papers are found by number and words, chosen and removed by keyboard', async ({ page }) => {
  await open(page, 'control=papers');
  const field = page.getByRole('combobox');
  await field.focus();
  await page.keyboard.type('0150-27');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'feld-1-option-0');
  await accessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('muehlenbrucke vorgehen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const [first, second] = await held<string[]>(page);
  expect(first).toBe('0150-2027');
  expect(second).toMatch(/-2027$/);
  await accessible(page);
  await page.getByRole('button', { name: 'Vorlage 0150/2027 entfernen' }).press('Enter');
  await expect(field).toBeFocused();
  await expect.poll(() => held(page)).toEqual([second]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('what the backend has is offered beside the index', async ({ page }) => {
  await open(page, 'control=papers');
  await page.getByRole('combobox').fill('entwurf');
  await page.getByRole('option', { name: /Neue Vorlage aus dem Entwurf/ }).click();
  await expect.poll(() => held(page)).toEqual(['0201-2027']);
  await expect(page.getByText('0201/2027')).toBeVisible();
});

test('an unknown key is shown and stays', async ({ page }) => {
  await open(page, 'control=papers&unknown');
  await expect(page.locator('.desk-chip')).toHaveText('9999-1999 – nicht gefunden');
  await accessible(page);
  await page.getByRole('combobox').fill('0150/2027');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => held(page)).toEqual(['9999-1999', '0150-2027']);
});

test('without a connection it says so', async ({ page }) => {
  await open(page, 'control=papers&offline');
  await page.getByRole('combobox').fill('weg');
  await expect(page.getByText('Ein Teil der Einträge konnte nicht geladen werden.')).toBeVisible();
  await accessible(page);
});

test('one organization is one key', async ({ page }) => {
  await open(page, 'control=organization');
  await page.getByRole('combobox', { name: 'Gremium' }).fill('bau');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => held(page)).toBe('bauausschuss');
  await accessible(page);
  await page.getByRole('button', { name: 'Gremium Bauausschuss entfernen' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect.poll(() => held(page)).toBeUndefined();
});

test('first hits among 10,000 papers come within a frame', async ({ page }) => {
  await open(page, 'control=papers&papers=10000');
  await page.getByRole('combobox').focus();
  await page.waitForTimeout(500);
  const texts = ['m', 'mü', 'müh', 'mühlen', 'brücke 42', '878/2021', 'ortsteil 12 rad', 'nichts davon'];
  const steps = await typed(page, '#feld-1', texts);
  const times = steps.map(({ ms }) => ms);
  expect(steps.map(({ options }) => options)).toEqual([20, 20, 20, 20, 20, 1, 20, 0]);
  const description = times.map((ms) => ms.toFixed(1)).join(' ');
  test.info().annotations.push({ type: 'ms to the list', description });
  expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(16.7);
  expect(Math.max(...times)).toBeLessThan(100);
  await page.getByRole('combobox').fill('878/2021');
  await expect(page.getByRole('option')).toHaveCount(1);
});
