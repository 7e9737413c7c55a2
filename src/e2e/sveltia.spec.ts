import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { sveltiaConfig } from '../desk/config/sveltia-config.ts';
import { validate } from '../domain/rules/validate.ts';
import { Meeting, Paper } from '../domain/schema/index.ts';
import { parseEntry } from '../format/front-matter.ts';
import { buildSveltia } from '../testing/sveltia/build.ts';

// The generated configuration in Sveltia's npm build, over the sample council in the browser's own store.

const MEETING = '2026-03-05-samtgemeinderat';

const RESOLUTION = '2026-03-10-rat-aubrueck-vrlq4r3y';

let folder: string;
let server: PreviewServer;
let address: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-sveltia-'));
  const out = path.join(folder, 'dist');
  const backend = { name: 'test-repo' };
  await buildSveltia(
    out,
    sveltiaConfig({ backend, workflow: 'direct', siteUrl: 'https://rat.example', root: 'content' }),
    sampleFiles(),
  );
  server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0 },
  });
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The public entries of the sample council by their path in the repository. */
const sampleFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('content', { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => /\.(?:md|yml)$/.test(file) && !file.startsWith('protected/'))
      .map((file) => [`content/${file}`, readFileSync(path.join('content', file), 'utf8')]),
  );

/** Addresses of requests that left this machine. */
function foreignRequests(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$|^wss?:$/.test(protocol) && hostname !== '127.0.0.1') found.push(request.url());
  });
  return found;
}

async function enter(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Mit Test-Repository arbeiten' }).click();
  await expect(page.getByText('Umlaufbeschlüsse').first()).toBeVisible();
}

/** A file in the store of Sveltia's test backend. */
const stored = (page: Page, file: string) =>
  page.evaluate(async (parts) => {
    let at = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
    for (const part of parts.slice(0, -1)) at = await at.getDirectoryHandle(part);
    return (await (await at.getFileHandle(parts.at(-1) as string)).getFile()).text();
  }, file.split('/'));

const ofKind = (kind: string): number =>
  readdirSync('content/resolutions').filter((key) =>
    readFileSync(`content/resolutions/${key}/index.md`, 'utf8').includes(`\nkind: ${kind}\n`),
  ).length;

test('lists and editor appear in German, and nothing is asked of another host', async ({ page }) => {
  const foreign = foreignRequests(page);
  await enter(page);
  const meetings = readdirSync('content/meetings').length;
  await expect(page.getByText(`Sie enthält ${meetings} Einträge.`)).toBeAttached();
  await page.goto(`${address}#/collections/resolutions-circulation`);
  await expect(page.getByText(`Sie enthält ${ofKind('circulation')} Einträge.`)).toBeAttached();
  await page.goto(`${address}#/collections/meetings/entries/${MEETING}/index`);
  await expect(page.getByRole('textbox', { name: 'Titel' }).first()).toHaveValue(
    'Sitzung des Rates der Samtgemeinde Mittelaue',
  );
  const shown = page.locator('body');
  await expect(shown).toContainText('So heißt die Sitzung auf der Website');
  // References are the keys of entries, whether these are a file each or a folder each.
  await expect(shown).toContainText('Rathaus Aubrück');
  await page.goto(`${address}#/collections/resolutions-item/entries/${RESOLUTION}/index`);
  await expect(shown).toContainText('2026-03-10T19:30 · Sitzung des Rates des Fleckens Aubrück');
  expect(foreign).toEqual([]);
});

test('what is saved in Sveltia is valid, keeps its ids and says no more of non-public items', async ({
  page,
}) => {
  const foreign = foreignRequests(page);
  await enter(page);
  await page.goto(`${address}#/collections/meetings/entries/${MEETING}/index`);
  await page.getByRole('textbox', { name: 'Titel' }).first().fill('Öffentliche Sitzung des Rates');
  await page.getByRole('button', { name: 'Speichern' }).first().click();
  const file = `content/meetings/${MEETING}/index.md`;
  // While the file is replaced it cannot be read for a moment.
  await expect(async () =>
    expect(await stored(page, file)).toContain('Öffentliche Sitzung des Rates'),
  ).toPass();
  const [before, after] = [readFileSync(file, 'utf8'), await stored(page, file)].map((text) => {
    const { data, text: below } = parseEntry(text);
    return { ...validate(Meeting, data, file), below };
  });
  expect(after?.problems).toEqual([]);
  expect(after?.value?.agenda).toEqual(before?.value?.agenda);
  expect(after?.value?.start).toBe(before?.value?.start);
  expect(after?.below).toBe(before?.below);
  expect(foreign).toEqual([]);
});

test('a new entry gets the folder that its number asks for, and is valid', async ({ page }) => {
  await enter(page);
  const fields = new URLSearchParams({ reference: '0999/2027', title: 'Neue Bänke', body: 'mittelaue' });
  await page.goto(`${address}#/collections/papers/new?${fields}`);
  await expect(page.getByRole('textbox', { name: 'Betreff' }).first()).toHaveValue('Neue Bänke');
  await page.getByRole('button', { name: 'Speichern' }).first().click();
  const file = 'content/papers/0999-2027/index.md';
  await expect.poll(() => stored(page, file).catch(() => '')).toContain('Neue Bänke');
  const { value, problems } = validate(Paper, parseEntry(await stored(page, file)).data, file);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ reference: '0999/2027', kind: 'decision', body: 'mittelaue' });
});
