import { writeFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { commitElsewhere } from '../testing/git-hosts/decap-server.ts';
import {
  committed,
  field,
  open,
  pick,
  publishNow,
  startTestDesk,
  type TestDesk,
} from './desk/running-desk.ts';

// What goes wrong at a desk: each ends with a clear message, with git as it was meant, and with the text still there.

let desk: TestDesk;

test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 15_000 });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const main = (): string => desk.git('rev-parse', 'main');
const filesOf = (folder: string): string[] =>
  desk.git('ls-tree', '-r', '--name-only', `main:content/${folder}`).trim().split('\n');
const message = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

/** Another clerk, with a browser of their own. */
async function colleague(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

async function fillPaper(page: Page, title: string, number: string): Promise<void> {
  await field(page, 'Betreff').fill(title);
  await page.getByRole('textbox', { name: /^Vorlagennummer/ }).fill(number);
  await pick(page, 'Körperschaft', 'Samtgemeinde Mittelaue');
  await expect(page.getByRole('textbox', { name: /^Adresse der Seite/ })).toHaveValue(
    number.replace('/', '-'),
  );
}

/** Decap's text field sets the cursor when it gets the focus, which would undo the selection of `fill`. */
async function retype(page: Page, title: string): Promise<void> {
  await field(page, 'Betreff').focus();
  await field(page, 'Betreff').fill(title);
}

/** Saves, and waits for what is then on `main`. */
async function saved(page: Page): Promise<void> {
  const before = main();
  await publishNow(page);
  await committed(desk, before);
  await message(page, 'Alles gespeichert');
}

const isSave = (body: string | null): boolean => body?.includes('"action":"persistEntry"') === true;

test('a connection lost before a save reached the server: a message, and the second save works', async ({
  page,
}) => {
  const file = 'papers/0119-2027/index.md';
  const before = main();
  await open(page, desk, '/collections/papers/entries/0119-2027/index');
  await expect(field(page, 'Betreff')).toHaveValue(/./);
  await field(page, 'Betreff').fill('Betreff nach der Störung');
  await page.route('**/api/v1', (route) =>
    isSave(route.request().postData()) ? route.abort('connectionreset') : route.continue(),
  );
  await publishNow(page);
  await message(
    page,
    'Die Verbindung ist beim Speichern abgebrochen. Ihr Text ist in diesem Browser gesichert.',
  );
  expect(main()).toBe(before);
  await expect(field(page, 'Betreff')).toHaveValue('Betreff nach der Störung');
  await page.unroute('**/api/v1');
  await saved(page);
  expect(parseEntry(desk.read(file)).data['title']).toBe('Betreff nach der Störung');
});

test('a connection lost after the save was carried out: saving again loses nothing', async ({ page }) => {
  await open(page, desk, '/collections/papers/entries/0120-2027/index');
  await expect(field(page, 'Betreff')).toHaveValue(/./);
  await field(page, 'Betreff').fill('Angekommen ohne Antwort');
  const before = main();
  await page.route('**/api/v1', async (route) => {
    if (!isSave(route.request().postData())) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await publishNow(page);
  await message(page, 'Die Verbindung ist beim Speichern abgebrochen');
  await committed(desk, before);
  await page.unroute('**/api/v1');
  await publishNow(page);
  await message(page, 'Alles gespeichert');
  expect(parseEntry(desk.read('papers/0120-2027/index.md')).data['title']).toBe('Angekommen ohne Antwort');
  await retype(page, 'Angekommen mit Antwort');
  await publishNow(page);
  await expect
    .poll(() => parseEntry(desk.read('papers/0120-2027/index.md')).data['title'])
    .toBe('Angekommen mit Antwort');
});

test('a new entry whose answer was lost does not come twice', async ({ page }) => {
  await open(page, desk, '/collections/papers/new');
  await fillPaper(page, 'Nur einmal', '0910/2027');
  const before = main();
  await page.route('**/api/v1', async (route) => {
    if (!isSave(route.request().postData())) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await publishNow(page);
  await message(page, 'Die Verbindung ist beim Speichern abgebrochen');
  await committed(desk, before);
  await page.unroute('**/api/v1');
  await publishNow(page);
  await message(page, 'Dieser Eintrag wurde beim letzten Versuch schon gespeichert');
  await expect(field(page, 'Betreff')).toHaveValue('Nur einmal');
  expect(filesOf('papers').filter((name) => name.startsWith('0910-2027'))).toEqual(['0910-2027/index.md']);
});

test('a PDF of 45 MB and one that is none never leave the browser, and nothing of them is in git', async ({
  page,
}) => {
  let sent = 0;
  page.on('request', (request) => {
    sent = Math.max(sent, request.postData()?.length ?? 0);
  });
  await open(page, desk, '/collections/papers/new');
  await fillPaper(page, 'Ohne Anlage', '0911/2027');
  const chooser = page.getByLabel('Dokument hinzufügen');
  const large = test.info().outputPath('Bebauungsplan.pdf');
  writeFileSync(large, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(45 * 1024 * 1024)]));
  await chooser.setInputFiles(large);
  await message(page, 'Die Datei „Bebauungsplan.pdf“ ist mit 45 MiB zu groß; erlaubt sind 25 MiB.');
  await page.getByRole('button', { name: 'Verstanden' }).click();
  await chooser.setInputFiles({
    name: 'Anlage.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('PK\u0003\u0004 ein Textdokument'),
  });
  await message(page, '„Anlage.pdf“ ist keine PDF-Datei, obwohl sie so heißt');
  await expect(page.getByText('Datei: ')).toHaveCount(0);
  await saved(page);
  expect(filesOf('papers/0911-2027')).toEqual(['index.md']);
  expect(desk.read('papers/0911-2027/index.md')).not.toContain('files');
  expect(sent).toBeLessThan(100_000);
});

const TITLES = [
  ['0912/2027', 'Spielplatz für alle 🛝👨‍👩‍👧 – Beschluss'],
  ['0913/2027', 'كتيّب للمواطنين بالعربية'],
  ['0914/2027', 'Übersetzung „ברוכים הבאים“: Druck'],
] as const;

for (const [number, title] of TITLES) {
  test(`the title ${title} is saved as it was typed`, async ({ page }) => {
    await open(page, desk, '/collections/papers/new');
    await fillPaper(page, title, number);
    await saved(page);
    const key = number.replace('/', '-');
    expect(parseEntry(desk.read(`papers/${key}/index.md`)).data['title']).toBe(title);
    expect((await desk.findings()).filter((found) => found.includes(`${key}/index.md`))).toEqual([]);
    await open(page, desk, '/collections/papers');
    await page.getByPlaceholder('Alles durchsuchen').fill(number);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
  });
}

test('a title whose direction is turned around is refused, and kept in the form', async ({ page }) => {
  const before = main();
  const title = 'Rechnung \u202Efdp.exe';
  await open(page, desk, '/collections/papers/new');
  await fillPaper(page, title, '0915/2027');
  await publishNow(page);
  await message(page, /die Schreibrichtung um \(U\+202E\)/);
  await expect(field(page, 'Betreff')).toHaveValue(title);
  expect(main()).toBe(before);
  await retype(page, 'Rechnung');
  await saved(page);
  expect(parseEntry(desk.read('papers/0915-2027/index.md')).data['title']).toBe('Rechnung');
});

test('a place whose name gives no address asks for one', async ({ page }) => {
  await open(page, desk, '/collections/locations/new');
  await field(page, 'Name').fill('بيت الثقافة');
  await publishNow(page);
  await message(page, 'Aus diesen Angaben lässt sich keine Adresse bilden.');
  await page.getByRole('textbox', { name: /^Adresse der Seite/ }).fill('Kulturhaus Süd ');
  await saved(page);
  expect(parseEntry(`---\n${desk.read('locations/kulturhaus-sued.yml')}---\n`).data['name']).toBe(
    'بيت الثقافة',
  );
});

test('an address that is taken gets the next number, and nothing is overwritten', async ({ page }) => {
  const first = desk.read('locations/ratssaal-aubrueck.yml');
  await open(page, desk, '/collections/locations/new');
  await field(page, 'Name').fill('Ratssaal Aubrück');
  await expect(page.getByRole('textbox', { name: /^Adresse der Seite/ })).toHaveValue('ratssaal-aubrueck-2');
  await saved(page);
  expect(desk.read('locations/ratssaal-aubrueck.yml')).toBe(first);
  expect(desk.read('locations/ratssaal-aubrueck-2.yml')).toContain('Ratssaal Aubrück');
});

test('an address taken by a colleague meanwhile: a message and another one, and the next save works', async ({
  page,
}) => {
  await open(page, desk, '/collections/locations/new');
  await field(page, 'Name').fill('Auenhof');
  const address = page.getByRole('textbox', { name: /^Adresse der Seite/ });
  await expect(address).toHaveValue('auenhof');
  commitElsewhere(desk.repository, 'content/locations/auenhof.yml', 'name: Auenhof der Nachbarin\n');
  const before = main();
  await publishNow(page);
  await message(page, '„auenhof“ ist inzwischen vergeben');
  await message(page, 'Sehen Sie in der Liste nach, ob es derselbe Eintrag ist.');
  expect(main()).toBe(before);
  await expect(field(page, 'Name')).toHaveValue('Auenhof');
  await expect(address).toHaveValue('auenhof-2');
  await saved(page);
  expect(filesOf('locations').filter((name) => name.startsWith('auenhof'))).toEqual([
    'auenhof-2.yml',
    'auenhof.yml',
  ]);
  expect(desk.read('locations/auenhof.yml')).toBe('name: Auenhof der Nachbarin\n');
});

test('a paper number taken by a colleague meanwhile: a message with the next free one', async ({
  page,
  browser,
}) => {
  const other = await colleague(browser);
  await open(page, desk, '/collections/papers/new');
  await fillPaper(page, 'Mein Radweg', '0920/2027');
  await open(other, desk, '/collections/papers/new');
  await fillPaper(other, 'Radweg der Kollegin', '0920/2027');
  await saved(other);
  const before = main();
  await publishNow(page);
  await message(page, '„0920-2027“ ist inzwischen vergeben');
  await message(page, 'Die nächste freie Nummer ist 0921/2027');
  await expect(field(page, 'Betreff')).toHaveValue('Mein Radweg');
  expect(main()).toBe(before);
  await page.getByRole('button', { name: 'Nächste freie Nummer' }).click();
  await expect(page.getByRole('textbox', { name: /^Vorlagennummer/ })).toHaveValue('0921/2027');
  await saved(page);
  const title = (key: string): unknown => parseEntry(desk.read(`papers/${key}/index.md`)).data['title'];
  expect([title('0920-2027'), title('0921-2027')]).toEqual(['Radweg der Kollegin', 'Mein Radweg']);
  expect(filesOf('papers').filter((name) => name.startsWith('0920'))).toEqual(['0920-2027/index.md']);
  await other.context().close();
});

test('an entry that a colleague deleted: a message, the text is kept, and it can be saved again', async ({
  page,
}) => {
  const file = 'papers/0930-2027/index.md';
  await open(page, desk, '/collections/papers/new');
  await fillPaper(page, 'Noch nie öffentlich', '0930/2027');
  await saved(page);
  await retype(page, 'Noch nie öffentlich, zweite Fassung');
  commitElsewhere(desk.repository, `content/${file}`, null);
  const before = main();
  await publishNow(page);
  const dialog = page.getByRole('dialog', { name: 'Dieser Eintrag wurde inzwischen gelöscht' });
  await expect(dialog).toContainText('Ihre Fassung ist noch nicht gespeichert');
  await dialog.getByRole('button', { name: 'Zurück zur Bearbeitung' }).click();
  await expect(field(page, 'Betreff')).toHaveValue('Noch nie öffentlich, zweite Fassung');
  expect(main()).toBe(before);
  await publishNow(page);
  await dialog.getByRole('button', { name: 'Meine Fassung übernehmen' }).click();
  await committed(desk, before);
  expect(parseEntry(desk.read(file)).data['title']).toBe('Noch nie öffentlich, zweite Fassung');
});

test('after all that, the content is without errors and the site builds', async () => {
  expect(await desk.errors()).toEqual([]);
  const page = await desk.builds();
  const title = parseEntry(desk.read('papers/0119-2027/index.md')).data['title'] as string;
  expect(page('vorlagen/0119-2027')).toContain(title);
  // Public only with the first public agenda that names it.
  expect(() => page('vorlagen/0911-2027')).toThrow('ENOENT');
});
