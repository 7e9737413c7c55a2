import { expect, type Page, test } from '@playwright/test';
import { accessible, changes, held, isValid, tabTo, typed } from './desk/controls.ts';
import { useHarness } from './desk/harness.ts';

// The agenda editor, alone on a page, in a real browser and by keyboard.

const address = useHarness();

interface Item {
  readonly id: string;
  readonly number?: string;
  readonly [field: string]: unknown;
}

const open = (page: Page, query: string) => page.goto(`${address()}?${query}`);
const said = (page: Page) => page.locator('.desk-agenda > [role=status]');
const row = (page: Page, name: RegExp | string) => page.locator('.desk-row-toggle', { hasText: name });

async function addByKeyboard(page: Page, title: string): Promise<void> {
  await page.locator('#feld-1').focus();
  await tabTo(page, /^Punkt hinzufügen$/);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Titel').last()).toBeFocused();
  await page.keyboard.type(title);
}

test('by keyboard alone: three items, one moved, one made non-public', async ({ page }) => {
  await open(page, 'control=agenda');
  await accessible(page);
  for (const title of ['Eröffnung', 'Haushalt 2027', 'Personalangelegenheit Amtsleitung']) {
    await addByKeyboard(page, title);
  }
  await expect(said(page)).toHaveText('Punkt 3 ist hinzugefügt.');
  await accessible(page);

  await row(page, 'Haushalt').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page)).toHaveText('Punkt 2 ist jetzt Punkt 1.');
  await expect(row(page, 'Haushalt')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page)).toContainText('Punkt 1 kann dort nicht stehen.');

  await page.getByRole('button', { name: 'Punkt 2 nach unten' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Punkt 3 nach unten' })).toBeFocused();
  expect((await held<Item[]>(page)).map(({ number, title }) => `${number} ${String(title)}`)).toEqual([
    '1 Haushalt 2027',
    '2 Personalangelegenheit Amtsleitung',
    '3 Eröffnung',
  ]);

  await row(page, 'Amtsleitung').focus();
  await tabTo(page, /^Nicht öffentlich behandeln/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Punkt 2 nicht öffentlich behandeln?' });
  await expect(dialog).toContainText('Punkt 2: Titel');
  await accessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await held<Item[]>(page))[1]).toMatchObject({ public: true });

  await page.keyboard.press('Enter');
  await page.getByLabel('Art der Angelegenheit').selectOption('personnel');
  await dialog.getByRole('button', { name: 'Nicht öffentlich behandeln' }).press('Enter');
  await expect(said(page)).toHaveText('Punkt 2 ist jetzt nicht öffentlich und steht jetzt als Punkt 3.');
  await expect(page.locator(':focus')).toContainText('Personalangelegenheit');
  expect((await held<Item[]>(page))[2]).toEqual({
    id: 'neu2',
    number: '3',
    public: false,
    category: 'personnel',
  });
  await accessible(page);
});

test('opening, looking and closing changes nothing', async ({ page }) => {
  await open(page, 'control=agenda&size=12');
  for (const name of [/Abschnitt 1$/, /Grundstück/]) {
    await row(page, name).first().click();
    for (const section of await page.locator('.desk-section-button').all()) await section.click();
    await accessible(page);
    await row(page, name).first().click();
  }
  await page.waitForTimeout(400);
  expect(await changes(page)).toBe(0);
});

test('after the invitation numbers stand, and changes ask for their reason', async ({ page }) => {
  await open(page, 'control=agenda&size=5&sent');
  await row(page, 'Abschnitt 3').focus();
  await page.keyboard.press('Alt+ArrowUp');
  const dialog = page.getByRole('dialog', { name: 'Punkt 3 verschieben' });
  await expect(dialog).toBeVisible();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Verschieben' }).press('Enter');
  await expect(dialog).toContainText('Bitte geben Sie den Grund an.');
  await dialog.getByLabel('Grund').fill('Auf Antrag vorgezogen.');
  await dialog.getByRole('button', { name: 'Verschieben' }).press('Enter');
  await expect(said(page)).toHaveText('Punkt 3 steht jetzt hinter Punkt 1.');
  await expect(row(page, 'Abschnitt 3')).toBeFocused();
  await expect(row(page, 'Abschnitt 3')).toContainText('verschoben');

  await page.getByRole('button', { name: 'Punkt hinzufügen', exact: true }).click();
  await page.getByLabel('Grund').fill('Eilt.');
  await page.getByRole('button', { name: 'Aufnehmen' }).click();
  await expect(row(page, 'Nachtrag')).toHaveText(/6Noch ohne Titel/);
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();

  await row(page, 'Abschnitt 2').click();
  await page
    .locator('.desk-row', { hasText: 'Abschnitt 2' })
    .getByRole('button', { name: 'Zurückziehen' })
    .click();
  await page.getByLabel('Grund').last().fill('Zurückgezogen.');
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
  const items = await held<Item[]>(page);
  expect(items.map(({ number }) => number)).toEqual(['1', '3', '2', '6', '4', '5']);
  expect(items[1]).toMatchObject({ movedAt: '2027-03-01T10:00', movedFrom: '3', 'x-unknown': 'bleibt 2' });
  expect(items[2]).toMatchObject({ withdrawnAt: '2027-03-01T10:00', withdrawnReason: 'Zurückgezogen.' });
  expect(items[3]).toMatchObject({ addedAt: '2027-03-01T10:00', addedReason: 'Eilt.' });
  await accessible(page);
  await expect
    .poll(() => isValid(page))
    .toEqual({
      error: { type: 'CUSTOM', message: 'Punkt 6 hat noch keinen Titel.' },
    });
});

test('sub-items go in and out, and a mark is taken back', async ({ page }) => {
  await open(page, 'control=agenda&size=4');
  await row(page, 'Abschnitt 1').click();
  await page.getByRole('button', { name: 'Unterpunkt hinzufügen' }).press('Enter');
  await expect(said(page)).toHaveText('Punkt 1.1 ist hinzugefügt.');
  await page.keyboard.type('Einzelheiten');
  await accessible(page);
  await page.getByRole('button', { name: 'Eine Ebene nach außen' }).press('Enter');
  await expect(said(page)).toHaveText('Punkt 1.1 ist jetzt Punkt 2.');
  await expect(row(page, 'Einzelheiten')).toBeFocused();
  expect((await held<Item[]>(page)).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  await page.getByRole('button', { name: 'Löschen' }).last().press('Enter');
  await expect(said(page)).toHaveText('Punkt 2 ist gelöscht.');
  await expect(row(page, 'Abschnitt 2')).toBeFocused();

  await open(page, 'control=agenda&size=4&sent');
  await row(page, /Grundstück/)
    .first()
    .focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page)).toHaveText('Punkt 3 steht jetzt hinter Punkt 1.');
  await page.getByRole('button', { name: 'Neu nummerieren …' }).click();
  await expect(page.getByRole('dialog')).toContainText('3 wird 2');
  await accessible(page);
  await page.keyboard.press('Escape');
  await row(page, 'verschoben').click();
  await page.getByRole('button', { name: 'Änderung der Tagesordnung' }).click();
  await page.getByRole('button', { name: 'Vermerk „Verschoben“ entfernen' }).click();
  expect((await held<Item[]>(page))[1]).toEqual({
    id: 'n2',
    number: '3',
    public: false,
    category: 'property',
  });
});

test('a row is dragged with the mouse', async ({ page }) => {
  await open(page, 'control=agenda&size=6');
  const target = page.locator('.desk-row-head').first();
  await page
    .locator('.desk-drag')
    .nth(2)
    .dragTo(target, { targetPosition: { x: 100, y: 3 } });
  expect((await held<Item[]>(page)).map(({ id }) => id)).toEqual(['p2', 'p0', 'p1', 'p3', 'n4', 'n5']);
  await expect(said(page)).toHaveText('Punkt 3 ist jetzt Punkt 1.');
});

test('items come from the last meeting and from a template', async ({ page }) => {
  await open(page, 'control=agenda');
  await page.getByRole('button', { name: /Aus Vorlage/ }).click();
  await expect(page.getByLabel('Woher')).toContainText('Letzte Sitzung vom 14. Januar 2027');
  await accessible(page);
  await page.getByRole('button', { name: '3 Punkte übernehmen' }).click();
  await expect(said(page)).toHaveText('3 Punkte sind übernommen.');
  await expect
    .poll(() => held(page))
    .toEqual([
      { id: 'neu0', number: '1', title: 'Eröffnung der Sitzung', public: true },
      {
        id: 'neu1',
        number: '2',
        title: 'Genehmigung der Niederschrift vom 14. Januar 2027',
        public: true,
        approvesMinutesOf: '2027-01-14-rat',
      },
      { id: 'neu2', number: '3', public: false, category: 'personnel' },
    ]);
  await page.getByRole('button', { name: /Aus Vorlage/ }).click();
  await page.getByLabel('Woher').selectOption('Ratssitzung: Standard-Tagesordnung');
  await page.getByRole('button', { name: 'Keinen auswählen' }).click();
  await page.getByLabel('Einwohnerfragestunde').check();
  await page.getByRole('button', { name: '1 Punkt übernehmen' }).click();
  expect((await held<Item[]>(page)).map(({ number, title = '–' }) => `${number} ${String(title)}`)[2]).toBe(
    '3 Einwohnerfragestunde',
  );
});

test('what could not be decided by circulation comes onto the agenda once', async ({ page }) => {
  const source = 'Nicht zustande gekommene Umlaufverfahren';
  await open(page, 'control=agenda');
  await page.getByRole('button', { name: /Aus Vorlage/ }).click();
  await page.getByLabel('Woher').selectOption(source);
  await expect(page.getByText('Übernommen werden Titel und Vorlage.')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: '1 Punkt übernehmen' }).click();
  await expect(said(page)).toHaveText('1 Punkt ist übernommen.');
  await expect
    .poll(() => held(page))
    .toEqual([
      {
        id: 'neu0',
        number: '1',
        title: 'Ersatzfahrzeug für den Bauhof',
        public: true,
        papers: ['0201-2027'],
        circulation: '2027-02-01-umlauf-fahrzeug',
      },
    ]);
  await page.getByRole('button', { name: /Aus Vorlage/ }).click();
  await expect(page.getByLabel('Woher')).toContainText('Letzte Sitzung');
  await expect(page.getByLabel('Woher')).not.toContainText(source);
});

test('result, vote and resolution are entered with the item', async ({ page }) => {
  await open(page, 'control=agenda&size=4');
  await row(page, 'Abschnitt 1').click();
  await page.getByRole('button', { name: 'Ergebnis', exact: true }).click();
  await page.getByRole('combobox', { name: 'Ergebnis', exact: true }).selectOption('approved');
  await page.getByRole('button', { name: 'Alle dafür' }).click();
  await page.getByLabel('Nein', { exact: true }).fill('3');
  await page.getByLabel('Standardsatz').selectOption('Einstimmiger Beschluss');
  await page.getByRole('button', { name: 'Satz anfügen' }).click();
  const [item] = await held<Item[]>(page);
  expect(item).toMatchObject({
    result: { outcome: 'approved' },
    vote: { method: 'open', majority: 'simple', yes: 22, no: 3, abstain: 0, present: 25 },
    resolution: 'Der Beschluss wird einstimmig gefasst.',
  });
  expect(Object.keys(item ?? {})).toEqual([
    'id',
    'number',
    'title',
    'public',
    'result',
    'vote',
    'resolution',
    'x-unknown',
  ]);
  await page.getByRole('button', { name: 'Nach Fraktionen' }).click();
  await page.getByLabel('Weitere Fraktion').selectOption('Grüne Liste');
  await page.getByRole('button', { name: 'Fraktion hinzufügen' }).click();
  await page.getByLabel('Grüne Liste: Nein').fill('4');
  await expect(page.getByText('nach Fraktionen zusammen 4, insgesamt aber nur 3')).toBeVisible();
  await accessible(page);
});

test('with 60 items typing stays quick', async ({ page }) => {
  await open(page, 'control=agenda&size=60');
  await row(page, 'Abschnitt 30').click();
  const title = page.getByLabel('Titel');
  await title.fill('');
  const text = 'Haushaltssatzung 2027 mit Anlagen';
  const letters = Array.from(text, (_, i) => text.slice(0, i + 1));
  const times = (await typed(page, '#feld-1-p29-title', letters)).map(({ ms }) => ms);
  const sorted = times.toSorted((a, b) => a - b);
  test.info().annotations.push({
    type: 'ms per letter, median and worst',
    description: `${sorted[16]} ${sorted.at(-1)}`,
  });
  expect(sorted[16]).toBeLessThan(16);
  await expect(title).toHaveValue('Haushaltssatzung 2027 mit Anlagen');
});

test('typing in one row draws no other', async ({ page }) => {
  const reads = () => page.evaluate(() => (window as never as { harness: { reads: number } }).harness.reads);
  await open(page, 'control=agenda&size=60&reads');
  await row(page, 'Abschnitt 30').click();
  const before = await reads();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('textbox', { name: 'Titel' }).fill('Neu');
  await page.getByRole('textbox', { name: 'Titel' }).pressSequentially(' und besser');
  await expect(row(page, 'Neu')).toHaveCount(1);
  expect(await reads()).toBe(before);
});

for (const width of [320, 768, 1280]) {
  test(`fits into ${width} px, in every state`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'control=agenda&size=8&sent');
    await row(page, 'Abschnitt 2').click();
    for (const section of await page.locator('.desk-section-button').all()) await section.click();
    await page.getByRole('button', { name: 'Alle dafür' }).click();
    await page.getByRole('button', { name: 'Nach Fraktionen' }).click();
    await page.getByLabel('Weitere Fraktion').selectOption('Soziale Mitte');
    await page.getByRole('button', { name: 'Fraktion hinzufügen' }).click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await accessible(page);
  });
}
