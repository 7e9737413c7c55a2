import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, drafts, held, isValid, pdf, type Row } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The control for documents, alone on a page, in a real browser and by keyboard.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

test('two files are added with safe names, titles, kinds and dates', async ({ page }) => {
  await open(page, 'documents&empty');
  await accessible(page);
  await page
    .getByLabel('Dokument hinzufügen')
    .setInputFiles([pdf('Übersicht_Straße.PDF'), pdf('alt.pdf', 'neu')]);
  await expect(page.getByRole('status')).toHaveText('„alt“ ist hinzugefügt.');
  await expect
    .poll(() => held(page))
    .toEqual([
      {
        id: 'neu0',
        title: 'Übersicht Straße',
        file: 'uebersicht-strasse.pdf',
        mimeType: 'application/pdf',
        date: '2027-03-01',
      },
      { id: 'neu1', title: 'alt', file: 'alt-2.pdf', mimeType: 'application/pdf', date: '2027-03-01' },
    ]);
  await expect.poll(() => drafts(page)).toEqual(['alt-2.pdf', 'uebersicht-strasse.pdf']);
  await accessible(page);
});

test('too large, no PDF, empty and odd kinds are refused before anything is sent', async ({ page }) => {
  await open(page, 'documents&empty');
  const add = page.getByLabel('Dokument hinzufügen');
  const alert = page.getByRole('alert');
  await add.setInputFiles({ ...pdf('plan.pdf'), buffer: Buffer.from('<html>') });
  await expect(alert).toContainText('„plan.pdf“ ist keine PDF-Datei');
  await accessible(page);
  await add.setInputFiles(pdf('gross.pdf', 'x'.repeat(1024 * 1024)));
  await expect(alert).toContainText('erlaubt sind 1 MiB');
  await add.setInputFiles({ name: 'seite.html', mimeType: 'text/html', buffer: Buffer.from('<html>') });
  await expect(alert).toContainText('„.html“');
  expect(await changes(page)).toBe(0);
  await expect.poll(() => drafts(page)).toEqual([]);
  await add.setInputFiles(pdf('plan.pdf'));
  await expect(alert).toBeHidden();
  await expect.poll(() => held(page)).toHaveLength(1);
});

test('a failed upload is told and changes nothing', async ({ page }) => {
  await open(page, 'documents&broken');
  await page.getByLabel('Dokument hinzufügen').setInputFiles(pdf('plan.pdf'));
  await expect(page.getByRole('alert')).toContainText('konnte nicht übernommen werden');
  expect(await changes(page)).toBe(0);
});

test('unknown keys stay, the order changes by keyboard, an address is shown', async ({ page }) => {
  await open(page, 'documents');
  await accessible(page);
  expect(await changes(page)).toBe(0);
  await expect(page.getByRole('link', { name: 'https://alt.example/gutachten.pdf' })).toBeVisible();
  await page.getByRole('button', { name: 'Dokument 2 nach oben' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Dokument 1 nach oben' })).toBeFocused();
  await page.getByLabel('Titel').last().fill('Lageplan neu');
  await expect
    .poll(() => held(page))
    .toMatchObject([{ id: 'd2' }, { id: 'd1', title: 'Lageplan neu', 'x-unknown': 'bleibt' }]);
  await page.getByLabel('Titel').last().fill('');
  await expect
    .poll(() => isValid(page))
    .toMatchObject({ error: { message: 'Dokument 2 hat noch keinen Titel.' } });
  await accessible(page);
});

test('a file is replaced under its id, a removed one comes back', async ({ page }) => {
  await open(page, 'documents');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei ersetzen' }).first().press('Enter');
  await (await chooser).setFiles(pdf('alt.pdf', 'zweite Fassung'));
  await expect(page.getByRole('status')).toHaveText('Die Datei ist ersetzt: alt-2.pdf.');
  const [first] = await held(page);
  expect(first).toMatchObject({ id: 'd1', title: 'Lageplan', file: 'alt-2.pdf', 'x-unknown': 'bleibt' });

  await page.getByRole('button', { name: 'Entfernen' }).first().press('Enter');
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await expect.poll(() => drafts(page)).toEqual([]);
  await expect.poll(() => held(page)).toMatchObject([{ id: 'd2' }]);
  await accessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('„Lageplan“ ist wieder da.');
  await expect.poll(() => held(page)).toMatchObject([first, { id: 'd2' }]);
  await expect.poll(() => drafts(page)).toEqual(['alt-2.pdf']);

  await page.getByRole('button', { name: 'Entfernen' }).last().press('Enter');
  await page.getByRole('button', { name: 'Entfernen' }).press('Enter');
  await expect.poll(() => held(page)).toBeUndefined();
});

test('one content under two names is one file', async ({ page }) => {
  await open(page, 'documents&empty');
  await page
    .getByLabel('Dokument hinzufügen')
    .setInputFiles([pdf('plan.pdf', 'gleich'), pdf('kopie.pdf', 'gleich')]);
  await expect(page.getByRole('status')).toHaveText('„kopie“ ist hinzugefügt.');
  await expect.poll(() => held(page)).toMatchObject([{ file: 'plan.pdf' }, { file: 'plan.pdf' }]);
  await page.getByRole('button', { name: 'Entfernen' }).first().click();
  await expect.poll(() => drafts(page)).toEqual(['plan.pdf']);
});

test('what comes back does not take the place of a file that was chosen meanwhile', async ({ page }) => {
  await open(page, 'documents&empty');
  const add = page.getByLabel('Dokument hinzufügen');
  await add.setInputFiles(pdf('plan.pdf', 'erste'));
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await add.setInputFiles(pdf('plan.pdf', 'zweite'));
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByText('Datei: plan-2.pdf')).toBeVisible();
  await expect.poll(() => drafts(page)).toEqual(['plan-2.pdf', 'plan.pdf']);
});

test('one document alone', async ({ page }) => {
  await open(page, 'document&empty');
  await accessible(page);
  await page.getByLabel('Datei auswählen').setInputFiles(pdf('Niederschrift.pdf'));
  await expect(page.getByLabel('Titel')).toHaveValue('Niederschrift');
  expect(await held<Row>(page)).toMatchObject({ id: 'neu0', file: 'niederschrift.pdf' });
  await accessible(page);
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await expect.poll(() => held(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Niederschrift');
  expect(await held<Row>(page)).toMatchObject({ id: 'neu0', file: 'niederschrift.pdf' });
});

test('an item of the agenda has documents', async ({ page }) => {
  await open(page, 'agenda&size=4');
  await page.locator('.desk-row-toggle', { hasText: 'Abschnitt 1' }).click();
  await page.getByRole('button', { name: 'Unterlagen' }).click();
  await page.getByLabel('Dokument hinzufügen').setInputFiles(pdf('Plan.pdf'));
  await expect(page.getByRole('button', { name: 'Unterlagen 1' })).toBeVisible();
  await expect.poll(() => held(page)).toMatchObject([{ files: [{ file: 'plan.pdf' }] }, {}, {}, {}]);
  await accessible(page);
});
