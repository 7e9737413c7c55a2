import { expect, type Page, test } from '@playwright/test';
import { accessible, held, tabTo } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The control for votes, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?${query}`);

test('all in favour, then the exceptions, by keyboard', async ({ page }) => {
  await open(page, 'control=vote');
  await accessible(page);
  await page.locator('#feld-1').focus();
  await tabTo(page, /^Alle dafür$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Einstimmig: 25 Ja-Stimmen und keine Nein-Stimmen.');
  await accessible(page);
  await page.locator('#feld-1').focus();
  for (const [name, count] of [
    ['Nein', '2'],
    ['Enthaltungen', '1'],
    ['Ausgeschlossen', '1'],
    ['Abwesend', '3'],
  ] as const) {
    await tabTo(page, new RegExp(`^${name}$`));
    await page.keyboard.press('Control+a');
    await page.keyboard.type(count);
  }
  await expect
    .poll(() => held(page))
    .toEqual({
      method: 'open',
      majority: 'simple',
      yes: 18,
      no: 2,
      abstain: 1,
      excluded: 1,
      absent: 3,
      present: 22,
    });
  await expect(page.getByRole('status')).toContainText('Zusammen 22 von 22 Anwesenden.');
  await page.getByLabel('Ja', { exact: true }).fill('20');
  await expect(page.getByRole('status')).toContainText('24 Mitglieder sind als Stimmen');
  await accessible(page);
  await page.getByLabel('Ja', { exact: true }).fill('zwölf');
  await expect(page.getByText('Bitte geben Sie eine ganze Zahl ein')).toBeVisible();
  await accessible(page);
});

test('names are found by typing and taken away again', async ({ page }) => {
  await open(page, 'control=vote');
  await page.getByRole('button', { name: 'Alle dafür' }).click();
  await page.getByLabel('Art der Abstimmung').selectOption('roll-call');
  await page.getByRole('button', { name: 'Nach Namen' }).click();
  await page.getByRole('combobox', { name: 'Mitglied hinzufügen' }).fill('must');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Stimme von Eva Muster').selectOption('no');
  await accessible(page);
  await expect.poll(() => held(page)).toMatchObject({ byName: [{ person: 'eva-muster', choice: 'no' }] });
  await page.getByRole('button', { name: 'Eva Muster entfernen' }).click();
  await expect.poll(() => held(page)).not.toHaveProperty('byName');
});
