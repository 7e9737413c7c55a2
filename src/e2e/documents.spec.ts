import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { site, siteDir } from './site.ts';

const MEETING = '/sitzungen/2027-02-25-samtgemeinderat/';
const INVITATION = `${MEETING}einladung/`;
const PDF = `${INVITATION}einladung-2027-02-25-samtgemeinderat.pdf`;

const openInvitation = async (page: Page): Promise<void> => {
  await page.goto(site() + MEETING);
  const documents = page.getByRole('region', { name: 'Unterlagen der Sitzung' });
  const made = documents.getByRole('listitem').filter({ hasText: 'aus den Daten erzeugt' });
  await made.getByRole('link', { name: /^Einladung/ }).click();
  await expect(page).toHaveURL(site() + INVITATION);
};

test('from a meeting to its invitation, to the PDF, to the log that knows it', async ({ page, request }) => {
  await openInvitation(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Einladung');
  const link = page.getByRole('link', { name: 'Einladung als PDF öffnen' });
  await expect(link).toHaveAttribute('href', PDF);
  const response = await request.get(site() + PDF);
  expect(response.headers()['content-type']).toBe('application/pdf');
  const buffer = await response.body();
  expect(buffer.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('region', { name: 'Zu diesem Dokument' })).toContainText(
    createHash('sha256').update(buffer).digest('hex'),
  );
  await page.getByRole('link', { name: 'Prüfen, ob ein PDF unverändert ist' }).click();
  // the form is shown as soon as its script is there
  const input = page.locator('input[type="file"]');
  await expect(input).toBeVisible();
  await input.setInputFiles({ name: 'einladung.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('status')).toContainText('„einladung.pdf“ ist unverändert.');
});

test('the uploaded invitation stands before the one that was made', async ({ page }) => {
  await page.goto(site() + MEETING);
  const titles = page.getByRole('region', { name: 'Unterlagen der Sitzung' }).getByRole('link');
  const hrefs = await titles.evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
  const [upload, made] = [
    hrefs.findIndex((href) => href.endsWith('/einladung.pdf')),
    hrefs.indexOf(INVITATION),
  ];
  expect(upload).toBeGreaterThanOrEqual(0);
  expect(made).toBeGreaterThan(upload);
});

test('its page is read without JavaScript, fits 320 pixels, and is not for engines', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(site() + INVITATION);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${INVITATION}$`));
  await expect(page.locator('h1')).toHaveCount(1);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(320);
  await context.close();
});

test('printed, it stands alone', async ({ page }) => {
  await page.goto(site() + INVITATION);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.doc')).toBeVisible();
  for (const name of [
    '.site-header',
    '.breadcrumb',
    '.document-file',
    '.document-about',
    '.print-header',
    '.print-footer',
    '.site-footer',
  ])
    await expect(page.locator(name), name).toBeHidden();
});

test('the map of the site names the meeting, not its documents', async () => {
  const map = await readFile(`${siteDir()}/sitemap-1.xml`, 'utf8');
  expect(map).toContain(`${MEETING}</loc>`);
  expect(map).not.toContain('/einladung/</loc>');
});
