import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, held } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The attendance, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

test('all are there, then the exceptions, by keyboard', async ({ page }) => {
  await open(page, 'attendance');
  await accessible(page);
  await expect(page.locator('tbody th')).toHaveText(['Jan Beispiel', 'Eva Muster', 'gast-unbekannt']);
  expect(await changes(page)).toBe(0);
  await page.getByRole('button', { name: 'Alle Übrigen anwesend' }).press('Enter');
  await page.getByLabel('Anwesenheit von Jan Beispiel').selectOption('entschuldigt');
  await page.getByLabel('Eva Muster ging um').fill('20:30');
  await page.getByLabel('Eva Muster ging, TOP').fill('5');
  await expect(page.locator('.desk-control > [role=status]')).toContainText(
    '2 Personen anwesend, 1 entschuldigt.',
  );
  await expect
    .poll(() => held(page))
    .toEqual([
      { person: 'jan-beispiel', excused: true },
      { person: 'eva-muster', to: '20:30, nach TOP 5' },
      { person: 'gast-unbekannt', from: '19:15', 'x-unknown': 'bleibt' },
    ]);
  await accessible(page);
  await page.getByRole('button', { name: 'gast-unbekannt entfernen' }).click();
  await expect.poll(() => held(page)).toHaveLength(2);
});

test('what is no number of an item is not taken, and what nobody can read stays', async ({ page }) => {
  await open(page, 'attendance');
  const number = page.getByLabel('gast-unbekannt kam, TOP');
  await number.fill('vier');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  expect(await held(page)).toContainEqual({
    person: 'gast-unbekannt',
    from: '19:15',
    'x-unknown': 'bleibt',
  });
  await number.fill('4');
  await page.getByLabel('gast-unbekannt kam, ab oder nach').selectOption('nach TOP');
  await expect
    .poll(() => held(page))
    .toContainEqual({ person: 'gast-unbekannt', from: '19:15, nach TOP 4', 'x-unknown': 'bleibt' });
});

test('whoever else was there is found by name', async ({ page }) => {
  await open(page, 'attendance&empty');
  await page.getByRole('combobox', { name: 'Weitere Person' }).fill('gast');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => held(page)).toEqual([{ person: 'gesa-gast' }]);
});
