import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, held } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The sign-offs, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

test('the offices of the settings stand in their order, missing ones are told', async ({ page }) => {
  await open(page, 'signoffs');
  await accessible(page);
  const status = page.getByRole('status');
  await expect(status).toHaveText('Es fehlt noch: Fachbereich Finanzen und Hauptamt.');
  await expect(page.locator('legend')).toHaveText([
    'Fachbereich Finanzen fehlt noch',
    'Hauptamt fehlt noch',
    'Forstamt mitgezeichnet',
  ]);
  expect(await changes(page)).toBe(0);
  await page
    .getByRole('group', { name: /^Hauptamt/ })
    .getByLabel('Person')
    .fill('Eva Muster');
  await page.getByRole('button', { name: 'Heute mitgezeichnet: Fachbereich Finanzen' }).press('Enter');
  await page
    .getByRole('group', { name: /^Hauptamt/ })
    .getByLabel('Mitgezeichnet am')
    .fill('2027-02-26');
  await expect(status).toHaveText('Alle festgelegten Stellen haben mitgezeichnet.');
  await expect
    .poll(() => held(page))
    .toEqual([
      { office: 'fachbereich-finanzen', date: '2027-03-01' },
      { office: 'Hauptamt', person: 'Eva Muster', date: '2027-02-26' },
      { office: 'Forstamt', date: '2027-02-01', 'x-unknown': 'bleibt' },
    ]);
  await accessible(page);
});

test('another office is added and taken away', async ({ page }) => {
  await open(page, 'signoffs&empty');
  await page.getByLabel('Weitere Stelle').fill('Ordnungsamt');
  await page.getByRole('button', { name: 'Stelle hinzufügen' }).press('Enter');
  await expect(page.getByLabel('Weitere Stelle')).toBeFocused();
  await page
    .getByRole('group', { name: /^Ordnungsamt/ })
    .getByLabel('Bemerkung')
    .fill('Keine Einwände.');
  await expect.poll(() => held(page)).toEqual([{ office: 'Ordnungsamt', remark: 'Keine Einwände.' }]);
  await page.getByRole('button', { name: 'Stelle entfernen: Ordnungsamt' }).click();
  await expect.poll(() => held(page)).toBeUndefined();
});
