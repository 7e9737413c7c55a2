import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { type DecapServer, startDecapServer } from '../testing/git-hosts/decap-server.ts';
import { buildDocumentsPage } from './desk/documents-page.ts';

// What the controls for documents leave in git, with Decap itself and decap-server.

let folder: string;
let server: Server;
let address: string;
let desk: DecapServer;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'documents-page-'));
  await buildDocumentsPage(folder);
  const files = sirv(path.join(folder, 'page'));
  server = createServer((request, response) => files(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

test.beforeEach(async () => {
  desk = await startDecapServer({
    'content/papers/0001-2027/index.md':
      '---\ntitle: Radweg\nreference: 0001/2027\nbody: stadt\nfiles:\n  - id: f1\n    title: Plan\n    file: plan.pdf\n    x-kept: 7\n---\n',
    'content/papers/0001-2027/plan.pdf': '%PDF-1.7 alt',
  });
});

test.afterEach(() => desk.close());

const pdf = (name: string, text = name) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${text}`),
});

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`${address}?port=${desk.port}#/collections/papers${hash}`);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page.getByLabel('Dokument hinzufügen')).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Veröffentlichen' }).first().click();
  await page.getByText('Jetzt veröffentlichen', { exact: true }).click();
  await expect(page.getByText('Änderungen gespeichert')).toBeVisible();
}

const filesOf = (key: string): string[] =>
  desk.git('ls-tree', '--name-only', `main:content/papers/${key}`).trim().split('\n');

test('a new paper with its number and PDF is one commit, without the file chosen by mistake', async ({
  page,
}) => {
  await open(page, '/new');
  await page.locator('[id^="title-field-"]').fill('Neue Vorlage');
  await page.getByRole('button', { name: 'Nächste freie Nummer' }).click();
  await expect(page.locator('[id^="reference-field-"]')).toHaveValue('0002/2027');
  const add = page.getByLabel('Dokument hinzufügen');
  await add.setInputFiles(pdf('Vertraulich.pdf'));
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await add.setInputFiles([
    pdf('Übersicht.pdf'),
    pdf('Anlage 1.pdf', 'gleich'),
    pdf('Anlage 2.pdf', 'gleich'),
  ]);
  await expect(page.getByText('Datei: anlage-1.pdf')).toHaveCount(2);
  await publish(page);
  expect(filesOf('0002-2027')).toEqual(['anlage-1.pdf', 'index.md', 'uebersicht.pdf']);
  expect(desk.git('rev-list', '--count', 'main').trim()).toBe('2');
  expect(desk.read('content/papers/0002-2027/index.md')).toContain('file: uebersicht.pdf');
});

test('a replaced file has a new name under the same id, and unknown keys stay', async ({ page }) => {
  await open(page, '/entries/0001-2027/index');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei ersetzen' }).click();
  await (await chooser).setFiles(pdf('plan.pdf', 'neu'));
  await expect(page.getByText('Datei: plan-2.pdf')).toBeVisible();
  await publish(page);
  const text = desk.read('content/papers/0001-2027/index.md');
  for (const part of ['id: f1', 'title: Plan', 'file: plan-2.pdf', 'x-kept: 7']) expect(text).toContain(part);
  expect(filesOf('0001-2027')).toEqual(['index.md', 'plan-2.pdf', 'plan.pdf']);
});

test('a picture is shown as soon as it is chosen, and again when the entry is opened anew', async ({
  page,
}) => {
  const buffer = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const width = () =>
    page
      .getByRole('img', { name: /^Vorschau von/ })
      .evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await open(page, '/entries/0001-2027/index');
  await page.getByLabel('Bild auswählen').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
  await expect(page.getByRole('img', { name: 'Vorschau von 0001-2027.png' })).toBeVisible();
  await publish(page);
  expect(filesOf('0001-2027')).toContain('0001-2027.png');
  await page.reload();
  await expect(page.getByLabel('Dokument hinzufügen')).toBeVisible();
  await expect.poll(width).toBe(1);
});
