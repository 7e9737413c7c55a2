import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { logFile } from '../testing/circulation/kept-logs.ts';
import { site } from './site.ts';

// A citizen recounts a ballot of the sample in the browser, with the program that the page offers.

const LOG = logFile('2027-01-28-umlaufbeschluss-streusalz');
const log = readFileSync(LOG, 'utf8');

test.beforeEach(async ({ page }) => {
  await page.goto(`${site()}/umlaufverfahren/`);
});

const result = (page: Page) => page.locator('[data-result]');
const give = (page: Page, text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'protokoll.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });

test('the browser says what the program says, and fetches nothing but the heads', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await give(page, log);
  await expect(result(page)).toContainText('Alles stimmt.');
  const said = execFileSync(process.execPath, ['src/verify/verify.ts', LOG], { encoding: 'utf8' });
  for (const line of said.split('\n').filter((one) => !one.startsWith('Geprüfte')))
    await expect(result(page)).toContainText(line.trim());
  await expect(result(page)).toContainText('geprüfte festgehaltene Stände: 1');
  expect(requests.filter((request) => !request.endsWith('/favicon.svg'))).toEqual([
    'GET /protokoll/umlauf.json',
  ]);
});

test('a vote that was altered, a tail that was cut off and a log of nobody are found', async ({ page }) => {
  await give(page, log.replace('"value":"yes"', '"value":"no"'));
  await expect(result(page)).toContainText('Das Protokoll stimmt nicht.');
  const lines = log.trimEnd().split('\n');
  await give(page, lines.slice(0, -1).join('\n'));
  await expect(result(page)).toContainText(
    /Der festgehaltene Stand [0-9a-f]{64} .*kommt im Protokoll nicht vor/,
  );
  await give(page, log.replaceAll('k3v7qm2xstreusalz5wd6pb4ha', 'a'.repeat(26)));
  await expect(result(page)).toContainText('Kein festgehaltener Stand ist von diesem Verfahren.');
  await give(page, '');
  await expect(result(page)).toContainText('Das Protokoll ist leer.');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'bild.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0xff, 0xfe]),
  });
  await expect(result(page)).toContainText('Das ließ sich nicht nachrechnen.');
});

test('a receipt is held against the log', async ({ page }) => {
  const head = (JSON.parse(log.trimEnd().split('\n')[4] ?? '') as { readonly prev: string }).prev;
  await page.getByRole('button', { name: 'Nachrechnen' }).click();
  await expect(result(page)).toContainText('Es ist kein Protokoll ausgewählt.');
  await page.getByLabel('Quittung (freiwillig)').fill(` 3: ${head.toUpperCase()} `);
  await give(page, log);
  await expect(result(page)).toContainText('Geprüfte Quittungen: 1');
  await expect(result(page)).toContainText('Alles stimmt.');
  for (const [typed, words] of [
    [`4:${head}`, 'Die Quittung passt nicht zum Eintrag.'],
    ['drei', 'Das ist keine Quittung.'],
  ] as const) {
    await page.getByLabel('Quittung (freiwillig)').fill(typed);
    await page.getByRole('button', { name: 'Nachrechnen' }).click();
    await expect(result(page)).toContainText(words);
  }
});

test('nothing is cut off on a phone, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await give(page, log);
  await expect(result(page)).toContainText('Alles stimmt.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.locator('#nachrechnen').screenshot({ path: test.info().outputPath('nachrechnen-320.png') });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the way with a program of one’s own stays', async ({ page }) => {
    await expect(page.locator('#nachrechnen')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Mit einem eigenen Programm' })).toBeVisible();
  });
});
