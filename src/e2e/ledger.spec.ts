import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { OBJECT_TYPES } from '../domain/ledger/index.ts';
import { filesOf, htmlOf, site, siteDir } from './site.ts';

const PAPER = '/vorlagen/0043-2025/';
const bytes = (address: string): Buffer => readFileSync(path.join(siteDir(), decodeURIComponent(address)));
const pdf = (): string => `/${filesOf(siteDir()).find((file) => /^vorlagen\/.*\.pdf$/.test(file))}`;

test.beforeEach(async ({ page }) => {
  await page.goto(`${site()}/pruefen/`);
});

test('a document from the site is known, unchanged, and leads to its page', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const file = { name: 'vorlage.pdf', mimeType: 'application/pdf', buffer: bytes(pdf()) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('„vorlage.pdf“ ist unverändert.');
  const shard = createHash('sha256').update(file.buffer).digest('hex').slice(0, 2);
  const [first, index, ...rest] = requests.filter((request) => !request.endsWith('/favicon.svg'));
  expect([first, index]).toEqual([
    `GET /protokoll/pruefsummen/${shard}.json`,
    'GET /protokoll/protokoll.json',
  ]);
  // Nothing but what anybody may fetch of the log; the file itself is sent nowhere.
  expect(rest.filter((request) => !/^GET \/protokoll\/[\w/]+\.(?:json|txt|txt\.sig)$/.test(request))).toEqual(
    [],
  );
});

test('one changed byte is no longer known', async ({ page }) => {
  const buffer = bytes(pdf());
  buffer[buffer.length - 10] = (buffer.at(-10) ?? 0) ^ 1;
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('status')).toContainText('„a.pdf“ ist hier nicht bekannt.');
});

test('the data of a paper are known under the bytes that are served', async ({ page }) => {
  const buffer = bytes(`${PAPER}objekt.json`);
  expect(JSON.parse(buffer.toString('utf8'))).toMatchObject({ type: 'Paper', url: PAPER });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'objekt.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('status')).toContainText('Dieser Datensatz steht seit');
  await page.getByRole('status').getByRole('link').first().click();
  await expect(page).toHaveURL(`${site()}${PAPER}`);
});

test('the log computes, and a forged one does not', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Protokoll nachrechnen' });
  await button.click();
  await expect(page.getByRole('status')).toContainText('Das Protokoll ist in sich schlüssig.');
  await page.route('**/protokoll/protokoll.json', async (route) => {
    const index = (await (await route.fetch()).json()) as { entries: { at: string }[] };
    const entry = index.entries[2];
    if (entry) entry.at = '2027-01-01T03:30:00.000Z';
    await route.fulfill({ json: index });
  });
  await button.click();
  await expect(page.getByRole('status')).toContainText('Das Protokoll stimmt ab Eintrag 3 nicht.');
});

test('a meeting tells since when it is public, and the entry that proves it', async ({ page }) => {
  await page.goto(`${site()}/sitzungen/2027-03-16-ausschuss-finanzen/`);
  const history = page.getByRole('region', { name: 'Verlauf der Veröffentlichung' });
  await expect(history).toContainText('Zum ersten Mal veröffentlicht');
  await history.getByRole('link', { name: /5\. März 2027/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\s*Eintrag \d+\s*$/);
  await expect(page.locator('main')).toContainText('Tagesordnung veröffentlicht');
});

test('every page that has its data beside it links them, whatever its kind', () => {
  const kinds = new Set<string>();
  const silent = filesOf(siteDir())
    .filter((file) => file.endsWith('/objekt.json'))
    .filter((file) => {
      const { type, deleted, movedTo } = JSON.parse(bytes(file).toString('utf8')) as Record<string, string>;
      if (deleted !== undefined || movedTo !== undefined) return false;
      kinds.add(String(type));
      const page = htmlOf(`/${path.posix.dirname(file)}/`);
      return !page.includes(`<a href="/${file}"`) && !page.includes(`<a href=/${file}>`);
    });
  expect(silent).toEqual([]);
  expect([...kinds].toSorted()).toEqual([...OBJECT_TYPES].toSorted());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the checksums of a long entry wait for a switch', async ({ page }) => {
    await page.goto(`${site()}/protokoll/1/`);
    const hash = page.getByText('SHA-256 der Daten:').first();
    await expect(hash).toBeHidden();
    await page.getByLabel('Prüfsummen und Dokumente zu jeder Zeile zeigen').check();
    await expect(hash).toBeVisible();
  });
});
