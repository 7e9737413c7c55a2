import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { useHarness } from './desk/harness.ts';

// Controls for documents, pictures, numbers, sign-offs, links and attendance, each alone on a page in a real browser.

const address = useHarness();

interface Harness<T> {
  readonly value: T;
  readonly changes: number;
  readonly isValid: () => unknown;
}
type Row = Readonly<Record<string, unknown>>;

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);
const held = <T = Row[]>(page: Page) =>
  page.evaluate(() => (window as never as { harness: Harness<T> }).harness.value);
const changes = (page: Page) =>
  page.evaluate(() => (window as never as { harness: Harness<unknown> }).harness.changes);
const isValid = (page: Page) =>
  page.evaluate(() => (window as never as { harness: Harness<unknown> }).harness.isValid());
/** Names of the files that the next save would commit. */
const drafts = (page: Page) =>
  page.evaluate(() =>
    (window as never as { media: { files: { name: string; draft?: boolean }[] } }).media.files
      .filter(({ draft }) => draft)
      .map(({ name }) => name),
  );

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const pdf = (name: string, text = name) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${text}`),
});

test.describe('documents', () => {
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
});

test.describe('paper number', () => {
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
});

test.describe('sign-offs', () => {
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
});

test.describe('link to an item', () => {
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
    await expect(
      page.getByText('Die Tagesordnung dieser Sitzung konnte nicht geladen werden.'),
    ).toBeVisible();
    await accessible(page);
  });
});

test.describe('attendance', () => {
  test('all are there, then the exceptions, by keyboard', async ({ page }) => {
    await open(page, 'attendance');
    await accessible(page);
    await expect(page.locator('tbody th')).toHaveText(['Jan Beispiel', 'Eva Muster', 'gast-unbekannt']);
    expect(await changes(page)).toBe(0);
    await page.getByRole('button', { name: 'Alle Übrigen anwesend' }).press('Enter');
    await page.getByLabel('Anwesenheit von Jan Beispiel').selectOption('entschuldigt');
    await page.getByLabel('Eva Muster ging um').fill('20:30, TOP 5');
    await expect(page.locator('.desk-control > [role=status]')).toContainText(
      '2 Personen anwesend, 1 entschuldigt.',
    );
    await expect
      .poll(() => held(page))
      .toEqual([
        { person: 'jan-beispiel', excused: true },
        { person: 'eva-muster', to: '20:30, TOP 5' },
        { person: 'gast-unbekannt', from: '19:15', 'x-unknown': 'bleibt' },
      ]);
    await accessible(page);
    await page.getByRole('button', { name: 'gast-unbekannt entfernen' }).click();
    await expect.poll(() => held(page)).toHaveLength(2);
  });

  test('whoever else was there is found by name', async ({ page }) => {
    await open(page, 'attendance&empty');
    await page.getByRole('combobox', { name: 'Weitere Person' }).fill('gast');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => held(page)).toEqual([{ person: 'gesa-gast' }]);
  });
});

test.describe('picture', () => {
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
});

test.describe('looks', () => {
  const controls = ['documents', 'document', 'number', 'signoffs', 'item&unknown', 'attendance', 'picture'];
  for (const width of [320, 768, 1280]) {
    test(`everything fits into ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const control of controls) {
        await open(page, control);
        await expect(page.locator('.desk-control')).toBeVisible();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, control).toBe(0);
        const shots = process.env['RATSFENSTER_SHOTS'];
        if (shots !== undefined) {
          await page.screenshot({ path: path.join(shots, `${control}-${width}.png`), fullPage: true });
        }
      }
    });
  }
});
