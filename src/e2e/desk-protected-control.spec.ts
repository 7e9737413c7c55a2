import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { useHarness } from './desk/harness.ts';

// The control for non-public items alone on a page.

const address = useHarness();

const open = (page: Page, query = '') => page.goto(`${address()}?control=protected&other&${query}`);
const held = (page: Page) =>
  page.evaluate(() => (window as unknown as { harness: { value: unknown } }).harness.value);
const isValid = (page: Page) =>
  page.evaluate(() => (window as unknown as { harness: { isValid: () => unknown } }).harness.isValid());
const section = (page: Page, number: string) =>
  page.getByRole('button', { name: new RegExp(`^TOP ${number},`) });

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('.desk-control')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('opening and closing changes nothing, and what is unknown stays', async ({ page }) => {
  await open(page);
  await section(page, '9').click();
  await section(page, '10').click();
  await section(page, '9').click();
  expect(
    await page.evaluate(() => (window as unknown as { harness: { changes: number } }).harness.changes),
  ).toBe(0);
  await page.getByLabel('Titel', { exact: true }).fill('Verkauf');
  expect(await held(page)).toMatchObject([{ 'x-unknown': 'bleibt' }, { id: 'n2', title: 'Verkauf' }]);
});

test('missing items come in their place, and are told apart by number and category', async ({ page }) => {
  await open(page, 'empty');
  await page.getByRole('button', { name: '3 fehlende Punkte einfügen' }).click();
  expect(await held(page)).toEqual([{ id: 'n1' }, { id: 'n2' }, { id: 'n3' }]);
  expect(await isValid(page)).toEqual({
    error: {
      type: 'CUSTOM',
      message: expect.stringContaining('TOP 9, Vertragsangelegenheit: Der Titel'),
    },
  });
  await section(page, '11').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Einstellung');
  // Nothing was said about these: they go without a question.
  for (const number of ['9', '10']) {
    await section(page, number).click();
    await page.getByRole('button', { name: 'Hier weglassen' }).first().click();
  }
  expect(await held(page)).toEqual([{ id: 'n3', title: 'Einstellung' }]);
  expect(await isValid(page)).toBe(true);
});

test('an item with content goes only after a question', async ({ page }) => {
  await open(page);
  await section(page, '10').click();
  await page.getByRole('button', { name: 'Hier weglassen' }).click();
  await page.keyboard.press('Escape');
  expect(await held(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Hier weglassen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Weglassen' }).click();
  expect(await held(page)).toMatchObject([{ id: 'n1' }]);
});

test('an impossible vote stops the save', async ({ page }) => {
  await open(page);
  await section(page, '10').click();
  await page.getByLabel('Anwesende Mitglieder').fill('3');
  await page.getByRole('button', { name: 'Alle dafür' }).click();
  await page.getByRole('textbox', { name: 'Ja', exact: true }).fill('9');
  expect(await isValid(page)).toMatchObject({
    error: { message: expect.stringMatching(/^TOP 10,/) },
  });
});

test('what is handed over for a disclosure is the text, and waits for one', async ({ page, context }) => {
  await open(page);
  await section(page, '9').click();
  const button = page.getByRole('button', { name: 'Bekannt geben' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('Tragen Sie zuerst den Beschluss im Wortlaut ein.')).toBeVisible();
  await page.getByLabel('Beschluss im Wortlaut').fill('Dem Vertrag wird zugestimmt.');
  const asked = context.waitForEvent('page');
  await context.route('https://intern.redaktion.example/**', (route) => route.fulfill({ body: '' }));
  await button.click();
  const opened = await asked;
  await opened.waitForURL(/uebergabe/);
  const [, fragment = ''] = opened.url().split('#/uebergabe/');
  expect(JSON.parse(Buffer.from(fragment, 'base64url').toString())).toEqual({
    kind: 'disclosure',
    meeting: '2027-04-01-rat',
    item: 'n1',
    text: 'Dem Vertrag wird zugestimmt.',
  });
  expect(await opened.evaluate(() => window.opener as unknown)).toBe(null);
});

const picker = (page: Page, name: string) => page.getByRole('combobox', { name });

test('by keyboard, a guest is sought among the others and who is excluded among the members', async ({
  page,
}) => {
  await open(page);
  await section(page, '9').click();
  await picker(page, 'Ausgeschlossene Mitglieder').focus();
  await page.keyboard.press('ArrowDown');
  const options = page.locator('.desk-option');
  await expect(options).toHaveText([
    /Jan Beispiel\s*Vorsitz/,
    /Eva Muster\s*Mitglied/,
    /Gesa Gast/,
    /Kim Früher/,
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await picker(page, 'Gäste').focus();
  await page.keyboard.press('ArrowDown');
  await expect(options).toHaveText([
    /Gesa Gast/,
    /Kim Früher/,
    /Eva Muster\s*Mitglied, liest den Punkt ohnehin/,
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await held(page)).toMatchObject([
    { guests: ['gesa-gast'], excluded: ['jan-beispiel'] },
    { id: 'n2' },
  ]);
  await page.getByRole('button', { name: 'Person Gesa Gast entfernen' }).press('Enter');
  await expect(picker(page, 'Gäste')).toBeFocused();
  expect(((await held(page)) as object[])[0]).not.toHaveProperty('guests');
});

test('who is a guest and excluded at once is told at the field, until one of both is gone', async ({
  page,
}) => {
  await open(page, 'both');
  await section(page, '9').click();
  const fault = page.getByText('Eva Muster ist auch ausgeschlossen.');
  await expect(fault).toBeVisible();
  await expect(picker(page, 'Gäste')).toHaveAttribute('aria-invalid', 'true');
  await expect(picker(page, 'Gäste')).toHaveAccessibleDescription(
    /auch ausgeschlossen.*Wer nur zu diesem Punkt/,
  );
  await accessible(page);
  await page.screenshot({ path: test.info().outputPath('both.png'), fullPage: true });
  await page.getByRole('button', { name: 'Person Eva Muster entfernen' }).first().click();
  await expect(fault).toBeHidden();
  expect(await held(page)).toMatchObject([{ guests: ['gesa-gast'], excluded: ['eva-muster'] }, { id: 'n2' }]);
});

for (const width of [320, 768, 1280]) {
  test(`fits into ${width} px, in every state`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'both');
    await section(page, '9').click();
    await section(page, '10').click();
    const last = page.getByRole('group', { name: /^TOP 10/ });
    await last.getByLabel('Anwesende Mitglieder').fill('25');
    await last.getByRole('button', { name: 'Alle dafür' }).click();
    await page.getByLabel('Stand der Bekanntgabe').first().selectOption('withheld');
    await accessible(page);
    await page.getByLabel('Stand der Bekanntgabe').first().selectOption('disclosed');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await accessible(page);
    await page.screenshot({ path: test.info().outputPath('control.png'), fullPage: true });
  });
}
