import { expect, type Page, test } from '@playwright/test';
import { accessible, held } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The subjects of an item, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?${query}`);

test('a subject that the record has is picked rather than spelt anew', async ({ page }) => {
  await open(page, 'control=subjects');
  const known = page.getByRole('list', { name: 'Themen, die es schon gibt' }).getByRole('button');
  await expect(known).toHaveText(['Verkehr', 'Haushalt', 'Radverkehr', 'Schulen']);
  const field = page.getByLabel('Themen', { exact: true });
  await field.pressSequentially('Rad-Verkehr');
  await expect(known).toHaveText(['Radverkehr']);
  await accessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await held(page)).toEqual(['Radverkehr']);
  await expect(field).toBeFocused();
  await page.keyboard.type('\nschu');
  await expect(known).toHaveText(['Schulen']);
  await known.click();
  expect(await held(page)).toEqual(['Radverkehr', 'Schulen']);
  await page.keyboard.type('\nverkehr');
  await expect(known).toHaveText(['Verkehr']);
});
