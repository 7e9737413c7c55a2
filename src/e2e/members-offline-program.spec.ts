import { expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { serveMembers } from '../functions/members/serve-node.ts';
import { type ClerkServer, clerkServer } from '../testing/members/clerk-server.ts';
import { laterAssets } from '../testing/members/offline/later-assets.ts';

// The program on the device while the server has a newer one: what was installed goes on, whole, until the member says so.

const MEMBER = 'claudia-rohde-finke';
const KEY = '2027-03-09-rat-aubrueck';
const DOCUMENT = 'Flächen, Preise und Stand der Gespräche';
const SECRET = 'Ackerland am Mühlenberg';
const PIN = 'Vier bunte Drachen';

let server: ClerkServer;
let stopNow: () => Promise<void>;
test.beforeAll(async () => {
  server = await clerkServer();
  stopNow = () => server.stop();
});
test.afterAll(() => stopNow());

/** From now on the server has the later version, at the same address. */
async function serveLater(): Promise<void> {
  await server.stop();
  const { means } = server.parts;
  const running = await serveMembers({
    ...server.parts,
    means: { ...means, assets: laterAssets(means.assets) },
  });
  stopNow = () => running.stop(0);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, to: string) => page.goto(server.origin + to);

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sperren' })).toBeVisible();
}

/** Which version each part of the page comes from. */
const versions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { shell = 'A', viewer = 'A' } = document.documentElement.dataset;
    const style = getComputedStyle(document.documentElement).getPropertyValue('--fassung') || 'A';
    return [shell, style, document.querySelector('.reader') === null ? '' : viewer];
  });

/** Opens the non-public document, which reads in the reading view's program. */
async function read(page: Page): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/sitzung/${KEY}`);
  await page.getByRole('link', { name: DOCUMENT }).first().click();
  await expect(page.locator('.reader')).toContainText(SECRET, { timeout: 30_000 });
}

test('a newer program waits until it is asked for, in all windows, and the copy stays readable', async ({
  page,
  context,
}) => {
  await context.addCookies([await server.cookieOf(MEMBER)]);
  await go(page, at.take(KEY));
  await page.getByLabel('Neue PIN für die Kopie').fill(PIN);
  await page.getByLabel('Dieselbe PIN noch einmal').fill(PIN);
  await page.getByRole('button', { name: 'PIN setzen und mitnehmen' }).click();
  await expect(page.getByRole('heading', { name: 'Die Sitzung liegt auf diesem Gerät' })).toBeVisible();
  await go(page, at.away);
  await unlock(page);
  const other = await context.newPage();
  await go(other, at.away);
  await unlock(other);

  await serveLater();
  await page.reload();
  const offer = page.getByRole('status').filter({ hasText: 'Es gibt eine neue Fassung dieses Programms.' });
  await expect(offer).toContainText('Ihre Kopie bleibt lesbar.');
  await unlock(page);
  await read(page);
  expect(await versions(page)).toEqual(['A', 'A', 'A']);

  await page.getByRole('button', { name: 'Bitte neu laden' }).click();
  await expect(heading(page)).toHaveText('Kopie öffnen');
  await unlock(page);
  await read(page);
  expect(await versions(page)).toEqual(['B', 'B', 'B']);
  await expect(page.locator('[data-away-new]')).toBeHidden();

  await expect(heading(other)).toHaveText('Kopie öffnen');
  await unlock(other);
  await read(other);
  expect(await versions(other)).toEqual(['B', 'B', 'B']);

  await context.setOffline(true);
  await page.reload();
  await unlock(page);
  await read(page);
  expect(await versions(page)).toEqual(['B', 'B', 'B']);
});
