import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import {
  committed,
  field,
  open,
  pick,
  publishNow,
  startTestDesk,
  type TestDesk,
} from './desk/running-desk.ts';

let desk: TestDesk;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  desk = await startTestDesk('direct');
});
test.afterAll(() => desk.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

/** Lines that the newest commit took away and put in, by file. */
const changed = (): string[] => desk.git('show', '--numstat', '--format=', 'main').trim().split('\n');

const ENTRIES = [
  ['/collections/papers/entries/0121-2027/index', 'Betreff', 'content/papers/0121-2027/index.md'],
  [
    '/collections/meetings/entries/2027-03-16-ausschuss-finanzen/index',
    'Titel',
    'content/meetings/2027-03-16-ausschuss-finanzen/index.md',
  ],
  [
    '/collections/organizations/entries/ausschuss-finanzen',
    'Name',
    'content/organizations/ausschuss-finanzen.yml',
  ],
  ['/collections/people/entries/andreas-fricke-thom', 'Nachname', 'content/people/andreas-fricke-thom.yml'],
  ['/collections/pages/entries/ortsrecht', 'Titel', 'content/pages/ortsrecht.md'],
] as const;

/** Where the site shows each kind. */
const ADDRESSES: Readonly<Record<string, string>> = {
  papers: 'vorlagen',
  meetings: 'sitzungen',
  organizations: 'gremien',
  people: 'personen',
  pages: 'seiten',
};

for (const [hash, label, file] of ENTRIES) {
  test(`one field changed in ${file} is one line changed`, async ({ page }) => {
    const before = desk.git('rev-parse', 'main');
    await open(page, desk, hash);
    const input = page.getByLabel(label, { exact: true }).first();
    await expect(input).toHaveValue(/./);
    await input.fill('Ein neuer Wert');
    await publishNow(page);
    await committed(desk, before);
    expect(changed()).toEqual([`1\t1\t${file}`]);
    expect(await desk.errors()).toEqual([]);
  });
}

test('a clerk writes a new paper, and its address follows its number', async ({ page }) => {
  const before = desk.git('rev-parse', 'main');
  await open(page, desk, '/collections/papers/new');
  await field(page, 'Betreff').fill('Radweg an der Aue – Ausbau 🚲');
  await page.getByRole('textbox', { name: /^Vorlagennummer/ }).fill('0900/2027');
  await pick(page, 'Körperschaft', 'Samtgemeinde Mittelaue');
  await expect(page.getByRole('textbox', { name: /^Adresse der Seite/ })).toHaveValue('0900-2027');
  await publishNow(page);
  await committed(desk, before);
  expect(desk.read('papers/0900-2027/index.md')).toBe(
    [
      '---',
      'reference: 0900/2027',
      'title: Radweg an der Aue – Ausbau 🚲',
      'kind: decision',
      'body: mittelaue',
      'consultations: []',
      '---',
      '',
    ].join('\n'),
  );
  expect(await desk.errors()).toEqual([]);
});

test('the desk asks no other host, and keeps to its policy', async ({ page }) => {
  const hosts = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) errors.push(message.text());
  });
  await open(page, desk, '/collections/meetings');
  await expect(page.getByRole('heading', { name: 'Sitzungen' })).toBeVisible();
  await open(page, desk, '/collections/meetings/entries/2027-03-16-ausschuss-finanzen/index');
  await expect(page.getByLabel('Titel', { exact: true }).first()).toBeVisible();
  expect([...hosts].filter((host) => host !== '127.0.0.1' && host !== '')).toEqual([]);
  expect(errors).toEqual([]);
});

const SCREENS = [
  ['the list', '/collections/meetings'],
  ['a new meeting', '/collections/meetings/new'],
  ['a meeting', '/collections/meetings/entries/2027-03-16-ausschuss-finanzen/index'],
  ['a person', '/collections/people/entries/andreas-fricke-thom'],
  ['a new paper', '/collections/papers/new'],
  ['the settings', '/collections/settings/entries/site'],
  ['the files', '/media'],
] as const;

test('no screen of the desk has a critical or serious axe violation', async ({ page }) => {
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await page.waitForTimeout(1500);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    for (const { impact, id, nodes } of violations) {
      if (impact === 'critical' || impact === 'serious')
        found.push(`${name}: ${id} ${nodes[0]?.target.join(' ')}`);
    }
  };
  await page.goto(desk.address);
  await expect(page.getByRole('button', { name: 'Anmelden' })).toBeVisible();
  await look('login');
  for (const [name, hash] of SCREENS) {
    await open(page, desk, hash);
    await look(name);
  }
  expect(found).toEqual([]);
});

test('the site builds from what was saved, and shows it', async () => {
  expect(await desk.errors()).toEqual([]);
  const page = await desk.builds();
  const isSaved = (file: string) => desk.read(file.replace('content/', '')).includes('Ein neuer Wert');
  const shown = ENTRIES.map(([, , file]) => file)
    .filter(isSaved)
    .filter((file) => {
      const [, kind = '', key = ''] = /^content\/([a-z]+)\/([^/.]+)/.exec(file) ?? [];
      return page(`${ADDRESSES[kind]}/${key}`).includes('Ein neuer Wert');
    });
  expect(shown).toEqual(ENTRIES.map(([, , file]) => file).filter(isSaved));
});
