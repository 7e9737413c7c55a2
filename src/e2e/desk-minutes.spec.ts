import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { committed, open, publishNow, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// A clerk writes the minutes of a meeting: laid out, written, sent, objected to, approved, compared.

let desk: TestDesk;
const MEETING = '2027-03-02-rat-wendrode';
const FILE = `meetings/${MEETING}/index.md`;
const SHOTS = process.env['MINUTES_SHOTS'];

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 20_000 });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const item = (page: Page, title: string): Locator =>
  page.locator('.desk-minutes-item').filter({ has: page.locator('.desk-subtitle', { hasText: title }) });
const text = (page: Page, title: string): Locator => item(page, title).getByLabel('Text der Niederschrift');
const state = (page: Page): Locator => page.getByRole('group', { name: 'Stand der Niederschrift' });

async function writing(page: Page): Promise<void> {
  await open(page, desk, `/collections/meetings/entries/${MEETING}/index`);
  await page.getByRole('button', { name: 'Niederschrift schreiben' }).click();
  await expect(state(page)).toBeVisible();
  // the law and the size of the council come with the desk's index
  await expect(page.getByText(/^Bei der Eröffnung: /)).toBeVisible({ timeout: 60_000 });
}

/** Saves, waits for the commit, and gives the file. */
async function saved(page: Page): Promise<string> {
  const before = desk.git('rev-parse', 'main').trim();
  await publishNow(page);
  await committed(desk, before);
  return desk.read(FILE);
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('.desk-agenda')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Pictures to look at, where somebody asks for them. */
async function shots(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 1600 });
    await state(page).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
  }
}

test('a draft is laid out and written item by item', async ({ page }) => {
  await writing(page);
  await expect(state(page)).toContainText('Stand: Entwurf');
  await expect(state(page)).toContainText('sagt die Geschäftsordnung (§ 68 Satz 4 NKomVG)');
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click();
  await expect(text(page, 'Begrüßung')).toHaveValue(
    /^Die Sitzung wird um 20:00 Uhr eröffnet\..*\n\nBeschlussfähig: 10 stimmberechtigte Mitglieder von/s,
  );
  await expect(text(page, 'Feststellung der Tagesordnung')).toHaveValue(/vorliegenden Fassung/);
  await text(page, 'Windpark').fill('Die Vertreterin der Betreiberin stellt den Vertrag vor.');
  await text(page, 'Windpark').press('Alt+ArrowDown');
  await expect(text(page, 'Anfragen und Anregungen')).toBeFocused();
  await item(page, 'Windpark').getByLabel('Standardsatz').selectOption({ label: 'Mitwirkungsverbot' });
  await item(page, 'Windpark').getByRole('button', { name: 'Satz anfügen' }).click();
  await expect(text(page, 'Windpark')).toHaveValue(/vor\.\n\nEin Mitglied hat an der Beratung/);
  await accessible(page);
  await shots(page, 'draft');
  expect(await saved(page)).toContain('Die Vertreterin der Betreiberin stellt den Vertrag vor.');
});

test('where the law does not load for a while, the form says so, and has it once it is there', async ({
  page,
}) => {
  let refused = 0;
  await page.route('**/index.json', (route) => {
    refused += 1;
    return route.abort();
  });
  await open(page, desk, `/collections/meetings/entries/${MEETING}/index`);
  await page.getByRole('button', { name: 'Niederschrift schreiben' }).click();
  const note = page.getByText('Die Angaben zu Gremien und Vorlagen konnten nicht geladen werden.');
  await expect(note).toBeVisible({ timeout: 60_000 });
  expect(refused).toBeGreaterThanOrEqual(3);
  await shots(page, 'without-law');
  await page.unroute('**/index.json');
  await expect(page.getByText(/^Bei der Eröffnung: /)).toBeVisible();
  await expect(note).toBeHidden();
});

test('a quorum that fails is shown where the numbers are, without the members who are excluded', async ({
  page,
}) => {
  await writing(page);
  const windpark = item(page, 'Windpark');
  await windpark.getByRole('button', { name: /^Ergebnis, Abstimmung und Beschluss/ }).click();
  await windpark.getByLabel('Anwesende bei diesem Punkt').fill('3');
  await windpark.getByLabel('Anwesende', { exact: true }).fill('3');
  await expect(windpark.getByRole('alert')).toContainText(
    'Nicht beschlussfähig: 1 stimmberechtigtes Mitglied von 11 nimmt teil',
  );
  await shots(page, 'quorum');
});

test('sent, objected to, approved: each version is kept, and compared with the text', async ({ page }) => {
  await writing(page);
  await state(page).getByRole('button', { name: 'An die Mitglieder versandt' }).click();
  await expect(state(page)).toContainText('Stand: versandt, noch nicht genehmigt');
  let file = await saved(page);
  expect(file).toMatch(/\n {2}status: sent\n/);
  expect(file).toContain('  sentOn: 2027-03-08\n');
  expect(file).toMatch(/versions:\n {4}- status: sent\n {6}on: 2027-03-08\n {6}items:/);

  await writing(page);
  await state(page).getByRole('button', { name: 'Einwendung …' }).click();
  await state(page).getByLabel('Betrifft').selectOption({ label: 'Punkt 7' });
  await state(page)
    .getByLabel('Einwendung', { exact: true })
    .fill('Die Betreiberin war durch zwei Personen vertreten.');
  await state(page).getByRole('button', { name: 'Einwendung aufnehmen' }).click();
  await expect(state(page)).toContainText('Stand: Einwendungen erhoben');
  await state(page).getByLabel('Entscheidung des Gremiums').fill('Wird berichtigt.');
  await text(page, 'Windpark').fill('Zwei Personen der Betreiberin stellen den Vertrag vor.');
  await state(page)
    .getByRole('button', { name: /^Vergleich mit früheren Fassungen/ })
    .click();
  await state(page).getByLabel('Vergleichen mit der Fassung').selectOption('0');
  await expect(state(page).locator('ins').first()).toContainText('neu: ');
  await expect(state(page).locator('del').first()).toContainText('entfallen: ');
  await accessible(page);
  await shots(page, 'objected');

  await state(page).getByRole('button', { name: 'Genehmigt' }).click();
  await expect(state(page)).toContainText('Stand: genehmigt');
  await expect(state(page).getByRole('button', { name: 'Genehmigt' })).toBeHidden();
  file = await saved(page);
  expect(file).toMatch(/\n {2}status: approved\n/);
  expect(file).toContain('  approvedOn: 2027-03-08\n');
  expect(file.match(/^ {4}- status: (\w+)/gm)?.map((line) => line.trim())).toEqual([
    '- status: sent',
    '- status: objected',
    '- status: approved',
  ]);
  expect(file).toContain('decision: Wird berichtigt.');
  expect(await desk.errors()).toEqual([]);
});
