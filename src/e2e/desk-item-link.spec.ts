import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, held, isValid, type Row } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The link to an item of an agenda, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

test('a meeting, then one of its items, by keyboard', async ({ page }) => {
  await open(page, 'item');
  await accessible(page);
  await page.getByRole('combobox', { name: 'Sitzung' }).fill('14.01.2027');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => isValid(page)).toMatchObject({ error: { type: 'CUSTOM' } });
  const items = page.getByLabel('Punkt der Tagesordnung');
  await expect(items.getByRole('option')).toHaveText([
    'Bitte wählen',
    '1: Eröffnung der Sitzung',
    '2: Genehmigung der Niederschrift vom 3. Dezember 2026',
    '3: Personalangelegenheit (nicht öffentlich)',
  ]);
  await accessible(page);
  await items.selectOption('3: Personalangelegenheit (nicht öffentlich)');
  expect(await held<Row>(page)).toEqual({ meeting: '2027-01-14-rat', item: 'e3' });
  await expect.poll(() => isValid(page)).toBe(true);
  await page.getByRole('button', { name: /entfernen$/ }).click();
  await expect.poll(() => held(page)).toBeUndefined();
});

test('an item that is gone is shown as it is, and stays', async ({ page }) => {
  await open(page, 'item&unknown');
  await expect(page.getByLabel('Punkt der Tagesordnung')).toHaveValue('weg');
  expect(await changes(page)).toBe(0);
  await page.getByLabel('Punkt der Tagesordnung').selectOption('1: Eröffnung der Sitzung');
  expect(await held<Row>(page)).toEqual({ meeting: '2027-01-14-rat', item: 'e1', 'x-unknown': 'bleibt' });
});

test('without a connection it says so', async ({ page }) => {
  await open(page, 'item&unknown&offline');
  await expect(page.getByText('Die Tagesordnung dieser Sitzung konnte nicht geladen werden.')).toBeVisible();
  await accessible(page);
});
