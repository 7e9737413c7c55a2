import { expect, type Page, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { parseEntry } from '../format/front-matter.ts';
import { committed, open, pick, publishNow, startTestDesk, type TestDesk } from './desk/running-desk.ts';

// From the paper to the published resolution, as a clerk goes; each step builds on the one before.

let desk: TestDesk;

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 15_000 });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const MEETING = '2027-09-14-samtgemeinderat';
const MEETING_FILE = `meetings/${MEETING}/index.md`;

interface Item {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly papers?: readonly string[];
  readonly [field: string]: unknown;
}
const agenda = (): Item[] => parseEntry(desk.read(MEETING_FILE)).data['agenda'] as Item[];

/** Does something in the editor, publishes, and checks what is then on `main`. */
async function saving(page: Page, act: () => Promise<void>): Promise<void> {
  const before = desk.git('rev-parse', 'main');
  await act();
  await publishNow(page);
  await committed(desk, before);
  expect(await desk.errors()).toEqual([]);
}

const row = (page: Page, title: string) => page.locator('.desk-row-toggle', { hasText: title });

async function pdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle('Radweg');
  document.addPage().drawText('Radweg an der Aue');
  return Buffer.from(await document.save());
}

test('a new paper with its number and a PDF is one commit', async ({ page }) => {
  await open(page, desk, '/collections/papers/new');
  await saving(page, async () => {
    await page.getByLabel('Betreff', { exact: true }).fill('Radweg an der Aue: Ausbau');
    await page.getByRole('button', { name: 'Nächste freie Nummer' }).click();
    await expect(page.getByLabel(/^Vorlagennummer/)).toHaveValue(/^\d{4}\/2027$/);
    await page.getByLabel(/^Vorlagennummer/).fill('0900/2027');
    await pick(page, 'Körperschaft', 'Samtgemeinde Mittelaue');
    await page
      .getByLabel('Dokument hinzufügen')
      .setInputFiles({ name: 'Übersicht Straße.PDF', mimeType: 'application/pdf', buffer: await pdf() });
    await expect(page.getByText('Datei: uebersicht-strasse.pdf')).toBeVisible();
  });
  const { data } = parseEntry(desk.read('papers/0900-2027/index.md'));
  expect(data['files']).toEqual([
    expect.objectContaining({ file: 'uebersicht-strasse.pdf', mimeType: 'application/pdf' }),
  ]);
  expect(desk.git('show', '--name-only', '--format=', 'main').trim().split('\n').toSorted()).toEqual([
    'content/papers/0900-2027/index.md',
    'content/papers/0900-2027/uebersicht-strasse.pdf',
  ]);
});

test('a meeting with the agenda of the last one, and the paper on it', async ({ page }) => {
  await open(page, desk, '/collections/meetings/new');
  await saving(page, async () => {
    await page
      .getByLabel('Titel', { exact: true })
      .first()
      .fill('Sitzung des Rates der Samtgemeinde Mittelaue');
    await pick(page, 'Gremium', 'Rat der Samtgemeinde Mittelaue');
    await page.getByLabel('Beginn', { exact: true }).fill('2027-09-14T18:00');
    await pick(page, 'Sitzungsort', 'Rathaus Aubrück');
    await page.getByRole('button', { name: 'Aus Vorlage oder letzter Sitzung …' }).first().click();
    await page.getByRole('button', { name: /Punkte übernehmen$/ }).click();
    await page.getByRole('button', { name: 'Punkt hinzufügen' }).first().click();
    await page.keyboard.type('Radweg an der Aue: Ausbau');
    await pick(page, 'Vorlagen', '0900/2027');
    await expect(page.getByLabel(/^Adresse der Seite/)).toHaveValue(MEETING);
  });
  const items = agenda();
  expect(items.length).toBeGreaterThan(5);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.map(({ number }) => number)).toEqual(items.map((_, i) => String(i + 1)));
  expect(items.find(({ papers }) => papers !== undefined)).toMatchObject({
    title: 'Radweg an der Aue: Ausbau',
    papers: ['0900-2027'],
  });
});

test('an end before the beginning is told while typing, and refused at saving', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await open(page, desk, `/collections/meetings/entries/${MEETING}/index`);
  await expect(page.getByLabel('Beginn', { exact: true })).toHaveValue('2027-09-14T18:00');
  await page.getByLabel('Beginn', { exact: true }).fill('');
  await publishNow(page);
  await expect(page.getByText('Bitte ausfüllen: Beginn').first()).toBeVisible();
  expect(desk.git('rev-parse', 'main')).toBe(before);
});

test('results, votes and the text of the resolution in one save', async ({ page }) => {
  await open(page, desk, `/collections/meetings/entries/${MEETING}/index`);
  await saving(page, async () => {
    await page.getByLabel('Stand der Sitzung', { exact: true }).selectOption('held');
    await page
      .getByLabel(/^Anwesende Mitglieder/)
      .first()
      .fill('21');
    await page.getByLabel(/^Ergebnisse öffentlich ab/).fill('2027-09-15T09:00');
    await row(page, 'Radweg an der Aue').click();
    await page.getByRole('button', { name: 'Ergebnis', exact: true }).click();
    await page
      .getByRole('combobox', { name: 'Ergebnis', exact: true })
      .selectOption({ label: 'beschlossen' });
    await page.getByRole('group', { name: 'Abstimmung' }).getByLabel('Anwesende Mitglieder').fill('21');
    await page.getByRole('button', { name: 'Alle dafür' }).click();
    await page.getByRole('textbox', { name: 'Nein', exact: true }).fill('4');
    await page.getByRole('textbox', { name: 'Beschluss im Wortlaut' }).fill('Der Radweg wird ausgebaut.');
  });
  expect(agenda().find(({ papers }) => papers !== undefined)).toMatchObject({
    result: { outcome: 'approved' },
    vote: { yes: 17, no: 4, present: 21 },
    resolution: 'Der Radweg wird ausgebaut.',
  });
});

test('a meeting is cancelled with its reason', async ({ page }) => {
  await open(page, desk, '/collections/meetings/entries/2027-06-10-samtgemeinderat/index');
  await saving(page, async () => {
    await page.getByLabel('Stand der Sitzung', { exact: true }).selectOption('cancelled');
    await page.getByLabel(/^Grund des Stands/).fill('Es liegen keine Beratungspunkte vor.');
  });
  expect(parseEntry(desk.read('meetings/2027-06-10-samtgemeinderat/index.md')).data).toMatchObject({
    status: 'cancelled',
    statusReason: 'Es liegen keine Beratungspunkte vor.',
  });
});

test('a meeting is moved: the new date first, then the old entry says where it went', async ({ page }) => {
  const [from, to] = ['2027-06-15-rat-aubrueck', '2027-06-29-rat-aubrueck'];
  await open(page, desk, '/collections/meetings/new');
  await saving(page, async () => {
    await page.getByLabel('Titel', { exact: true }).first().fill('Sitzung des Rates des Fleckens Aubrück');
    await pick(page, 'Gremium', 'Rat des Fleckens Aubrück');
    await page.getByLabel('Beginn', { exact: true }).fill('2027-06-29T19:30');
    await pick(page, 'Sitzungsort', 'Rathaus Aubrück');
    await page.getByText('Feststehender Termin').first().click();
    await expect(page.getByLabel(/^Adresse der Seite/)).toHaveValue(to);
  });
  expect(parseEntry(desk.read(`meetings/${to}/index.md`)).data).toMatchObject({
    start: '2027-06-29T19:30',
    status: 'scheduled',
    fixed: true,
  });
  await open(page, desk, `/collections/meetings/entries/${from}/index`);
  await saving(page, async () => {
    await page.getByLabel('Stand der Sitzung', { exact: true }).selectOption('moved');
    await page.getByLabel(/^Grund des Stands/).fill('An diesem Abend ist der Saal belegt.');
    await pick(page, 'Verlegt auf', '29.06.2027');
  });
  expect(parseEntry(desk.read(`meetings/${from}/index.md`)).data).toMatchObject({
    start: '2027-06-15T19:30',
    status: 'moved',
    statusReason: 'An diesem Abend ist der Saal belegt.',
    movedTo: to,
  });
});

test('a moved or cancelled meeting without a reason is refused, and the message says what is missing', async ({
  page,
}) => {
  const before = desk.git('rev-parse', 'main');
  await open(page, desk, '/collections/meetings/entries/2027-06-17-rat-ellernhagen/index');
  for (const status of ['moved', 'cancelled']) {
    await page.getByLabel('Stand der Sitzung', { exact: true }).selectOption(status);
    await publishNow(page);
    await expect(page.getByText('Tragen Sie einen kurzen Grund ein.').first()).toBeVisible();
  }
  expect(desk.git('rev-parse', 'main')).toBe(before);
});

test('two clerks at once: the second is asked, and nothing is lost', async ({ page, browser }) => {
  const hash = '/collections/locations/entries/ratssaal-aubrueck';
  await open(page, desk, hash);
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toHaveValue(/./);
  const other = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  other.on('dialog', (dialog) => void dialog.accept());
  await open(other, desk, hash);
  await expect(other.getByLabel('Name', { exact: true })).toHaveValue(/./);
  const before = desk.git('rev-parse', 'main');
  await other.getByLabel('Name', { exact: true }).fill('Rathaus Aubrück, Altbau');
  await publishNow(other);
  await committed(desk, before);
  await name.fill('Rathaus Aubrück, Neubau');
  await publishNow(page);
  const dialog = page.getByRole('dialog', { name: 'Dieser Eintrag wurde inzwischen geändert' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Altbau');
  await expect(dialog).toContainText('Neubau');
  expect(desk.read('locations/ratssaal-aubrueck.yml')).toContain('Altbau');
  await dialog.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await expect
    .poll(() => desk.read('locations/ratssaal-aubrueck.yml'), { timeout: 15_000 })
    .toContain('Neubau');
});

test('the site that is built from it says all this', async () => {
  expect(await desk.errors()).toEqual([]);
  const page = await desk.builds('2027-10-01T10:00');
  expect(page('sitzungen/2027-06-10-samtgemeinderat')).toContain('Diese Sitzung ist abgesagt.');
  expect(page('sitzungen/2027-06-10-samtgemeinderat')).toContain('Es liegen keine Beratungspunkte vor.');
  const [old, next] = ['2027-06-15-rat-aubrueck', '2027-06-29-rat-aubrueck'].map((key) =>
    page(`sitzungen/${key}`),
  );
  expect(old).toContain('Diese Sitzung ist verlegt.');
  expect(old).toContain('An diesem Abend ist der Saal belegt.');
  expect(old).toContain('href="/sitzungen/2027-06-29-rat-aubrueck/"');
  expect(next).toContain('Termin vom Dienstag, 15. Juni 2027');
  expect(page(`sitzungen/${MEETING}`)).toContain('Radweg an der Aue: Ausbau');
  expect(page(`sitzungen/${MEETING}`)).toContain('Der Radweg wird ausgebaut.');
  expect(page('vorlagen/0900-2027')).toContain('Radweg an der Aue: Ausbau');
});
