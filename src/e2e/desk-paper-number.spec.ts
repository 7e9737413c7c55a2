import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, held, isValid } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The number of a paper, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

test('the next free number, by keyboard', async ({ page }) => {
  await open(page, 'number&empty');
  await accessible(page);
  await page.getByLabel('Vorlagennummer').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('0202/2027 ist die nächste freie Nummer.')).toBeVisible();
  expect(await held<string>(page)).toBe('0202/2027');
  await expect.poll(() => isValid(page)).toBe(true);
  await accessible(page);
});

test('a number that is taken is told, and stops the publishing', async ({ page }) => {
  await open(page, 'number');
  expect(await changes(page)).toBe(0);
  const field = page.getByLabel('Vorlagennummer');
  await field.fill('201/2027');
  const message =
    'Diese Nummer ist schon vergeben („Neue Vorlage aus dem Entwurf“). Die nächste freie ist 0202/2027.';
  await expect(page.getByRole('status')).toHaveText(message);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => isValid(page)).toEqual({ error: { type: 'CUSTOM', message } });
  await accessible(page);
  await field.fill('0199/2027');
  await expect(page.getByRole('status')).toContainText('trägt auf der Website schon eine Vorlage');
  await expect.poll(() => isValid(page)).toBe(true);
  await accessible(page);
  await field.fill('0202/2027');
  await expect(page.getByRole('status')).toBeEmpty();
});

test('without a connection it says so', async ({ page }) => {
  await open(page, 'number&offline');
  await page.getByRole('button', { name: 'Nächste freie Nummer' }).click();
  await expect(page.getByRole('status')).toContainText('konnten nicht geladen werden');
  await page.getByLabel('Vorlagennummer').fill('0001/2027');
  await expect(page.getByRole('status')).toContainText('konnte nicht geprüft werden');
  await expect.poll(() => isValid(page)).toBe(true);
});
