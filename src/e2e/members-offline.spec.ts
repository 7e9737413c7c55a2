import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { accountsIn } from '../functions/members/accounts.ts';
import { at } from '../functions/members/addresses.ts';
import type { Account } from '../functions/members/ports.ts';
import { openStore } from '../store/open-store.ts';
import { SHOWN } from '../testing/members/demo-people.ts';
import { type RunningPortal, runningPortal } from './members/running-portal.ts';
import { signIn } from './members/sign-in.ts';

// A member takes a meeting along and reads it where there is no network, against what the first command starts.

test.describe.configure({ mode: 'default' });
let portal: RunningPortal;
test.beforeAll(async () => {
  portal = await runningPortal();
});
test.afterAll(() => portal.stop());

const [{ person: MEMBER }] = SHOWN;
const KEY = '2027-03-09-rat-aubrueck';
/** Another meeting, of the committee for schools. */
const SCHOOLS = '2027-03-18-ausschuss-schule';
const DOCUMENT = 'Flächen, Preise und Stand der Gespräche';
/** Stands in a paper that is not public, and in that document. */
const SECRET = 'Ackerland am Mühlenberg';
const PIN = 'Vier bunte Drachen';

const go = (page: Page, to: string) => page.goto(portal.address + to);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Takes the meeting along by a new PIN, from its page on. */
async function takeAlong(page: Page, person: string = MEMBER, key = KEY): Promise<void> {
  await signIn(page, portal.address, person);
  await take(page, key);
}

async function take(page: Page, key = KEY): Promise<void> {
  await go(page, at.meeting(key));
  await page.getByRole('link', { name: 'Sitzung mitnehmen' }).click();
  await page.getByLabel('Neue PIN für die Kopie').fill(PIN);
  await page.getByLabel('Dieselbe PIN noch einmal').fill(PIN);
  await page.getByRole('button', { name: 'PIN setzen und mitnehmen' }).click();
  await expect(page.getByRole('heading', { name: 'Die Sitzung liegt auf diesem Gerät' })).toBeVisible({
    timeout: 60_000,
  });
}

async function unlock(page: Page, pin = PIN): Promise<void> {
  await page.getByLabel('Ihre PIN für die Kopie').fill(pin);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
}

test('a meeting is taken along, and read without a network', async ({ page, context }) => {
  await takeAlong(page);
  await expect(page.locator('[data-take]')).toContainText('Sie können sie jetzt auch ohne Netz lesen.');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Mitgenommene Sitzung öffnen' }).click();
  await expect(heading(page)).toHaveText('Kopie öffnen');
  await unlock(page, 'falsche Pin hier');
  await expect(page.getByRole('alert')).toHaveText('Diese PIN stimmt nicht.');
  await unlock(page);
  await expect(heading(page)).toHaveText('Rat des Fleckens Aubrück');
  await expect(page.getByText('Osterbrück-Süd: Stand des Grunderwerbs').first()).toBeVisible();
  await page.getByRole('link', { name: DOCUMENT }).first().click();
  await expect(page.locator('.reader')).toContainText(SECRET, { timeout: 30_000 });
});

/** The account of the member as it stands in the store, changed. */
async function changeAccount(person: string, change: Partial<Account>): Promise<void> {
  const accounts = accountsIn(openStore({ folder: portal.store }).slots);
  const account = await accounts.get(person);
  if (!account) throw new Error(`${person} has no account`);
  expect(await accounts.save({ ...account, ...change })).toBe('saved');
}

/** What of the copy lies on the device: databases with anything in them, and files. */
const remains = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const root = (await navigator.storage.getDirectory()) as unknown as {
      values(): AsyncIterable<{ kind: string; values(): AsyncIterable<unknown> }>;
    };
    let count = 0;
    for await (const one of root.values())
      if (one.kind === 'file') count += 1;
      else for await (const _ of one.values()) count += 1;
    return count;
  });

test('the shell can be installed', async ({ page, context }) => {
  await go(page, at.away);
  const client = await context.newCDPSession(page);
  const { errors, data } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({
    name: expect.stringContaining('Unterwegs'),
    start_url: '/unterwegs/',
    scope: '/unterwegs/',
    display: 'standalone',
  });
  await expect(async () => {
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // a window of the test has no profile in which apps are installed
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  }).toPass();
  for (const name of ['192.png', '512.png', 'maske-512.png', 'app.svg']) {
    const answer = await context.request.get(portal.address + at.awayIcon(name));
    expect([name, answer.status()]).toEqual([name, 200]);
  }
});

test('what changed since the copy is told, and the copy is renewed', async ({ page, context }) => {
  await takeAlong(page);
  const state = `${portal.address}${at.awayState}*`;
  await context.route(state, async (route) => {
    const answer = await route.fetch();
    const told = (await answer.json()) as { fingerprints: Record<string, string> };
    const fingerprints = Object.fromEntries(
      Object.keys(told.fingerprints).map((key) => [key, '0'.repeat(64)]),
    );
    await route.fulfill({ response: answer, json: { ...told, fingerprints } });
  });
  await go(page, at.away);
  await unlock(page);
  await expect(page.getByText('Seit Ihrer Kopie geändert')).toBeVisible();
  await context.unroute(state);
  await page.getByRole('link', { name: 'Kopie erneuern' }).click();
  await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
  await page.getByRole('button', { name: 'Öffnen und mitnehmen' }).click();
  await page.getByRole('link', { name: 'Mitgenommene Sitzung öffnen' }).click();
  await unlock(page);
  await expect(heading(page)).toHaveText('Rat des Fleckens Aubrück');
  await expect(page.getByText('Seit Ihrer Kopie geändert')).toHaveCount(0);
});

test('the log-out erases the copy', async ({ page }) => {
  await takeAlong(page);
  expect(await remains(page)).toBeGreaterThan(0);
  await go(page, at.home);
  await page.getByRole('button', { name: 'Abmelden' }).first().click();
  await expect(heading(page)).toHaveText('Sie sind abgemeldet');
  await expect(async () => expect(await remains(page)).toBe(0)).toPass();
  await expect(page.locator('[data-wipe]')).toBeHidden();
  await go(page, at.away);
  await expect(heading(page)).toHaveText('Auf diesem Gerät liegt keine Sitzung');
});

test('once the mandate has ended, the copy is erased at the next contact', async ({ page }) => {
  const person = 'petra-koelling';
  await takeAlong(page, person, SCHOOLS);
  await page.context().setOffline(true);
  await go(page, at.away);
  await unlock(page);
  await expect(heading(page)).toHaveText('Mitgenommene Sitzungen');
  await changeAccount(person, { state: 'revoked' });
  await page.context().setOffline(false);
  await expect(heading(page)).toHaveText('Die Kopie ist gelöscht');
  await expect(page.getByText('Ihr Mandat ist beendet')).toBeVisible();
  expect(await remains(page)).toBe(0);
  await changeAccount(person, { state: 'active' });
});

test('after thirty days without contact the copy is erased', async ({ page, context }) => {
  await takeAlong(page);
  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + 29 * 86_400_000);
  await go(page, at.away);
  await expect(heading(page)).toHaveText('Kopie öffnen');
  await page.clock.setFixedTime(Date.now() + 31 * 86_400_000);
  await page.reload();
  await expect(heading(page)).toHaveText('Die Kopie ist gelöscht');
  expect(await remains(page)).toBe(0);
});

test('another member who takes something along erases what lay there', async ({ page, context }) => {
  await takeAlong(page);
  await context.clearCookies({ name: 'ratsfenster' });
  await signIn(page, portal.address, 'petra-koelling');
  await go(page, at.take(SCHOOLS));
  await expect(page.getByLabel('Neue PIN für die Kopie')).toBeVisible();
  expect(await remains(page)).toBe(0);
});

test('a window without storage, a full device and a break leave nothing behind', async ({
  page,
  context,
  browser,
}) => {
  await test.step('no storage', async () => {
    const other = await browser.newContext();
    await other.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    const closed = await other.newPage();
    await signIn(closed, portal.address, MEMBER);
    await go(closed, at.take(KEY));
    await expect(closed.getByText('vielleicht weil das Fenster privat ist')).toBeVisible();
    await go(closed, at.away);
    await expect(heading(closed)).toHaveText('Hier lässt sich nichts mitnehmen');
    await other.close();
  });
  await test.step('a break', async () => {
    await context.route('**/mitnehmen/*/dokumente/*', () => {});
    await signIn(page, portal.address, MEMBER);
    await go(page, at.take(KEY));
    await page.getByLabel('Neue PIN für die Kopie').fill(PIN);
    await page.getByLabel('Dieselbe PIN noch einmal').fill(PIN);
    await page.getByRole('button', { name: 'PIN setzen und mitnehmen' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(page.getByRole('alert')).toContainText('Abgebrochen.');
    await context.unroute('**/mitnehmen/*/dokumente/*');
  });
  await test.step('a full device', async () => {
    const client = await context.newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', { origin: portal.address, quotaSize: 200_000 });
    await go(page, at.take(KEY));
    await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
    await page.getByRole('button', { name: 'Öffnen und mitnehmen' }).click();
    await expect(page.getByRole('alert')).toContainText('nicht genug Platz');
    await client.send('Storage.overrideQuotaForOrigin', { origin: portal.address });
  });
  await go(page, at.away);
  await unlock(page);
  await expect(page.getByText('Sie haben noch keine Sitzung mitgenommen.')).toBeVisible();
});

for (const scheme of ['light', 'dark', 'forced'] as const)
  test(`axe finds nothing on the pages of the copy: ${scheme}`, async ({ page }) => {
    await page.emulateMedia(scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme });
    const look = async (name: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([name, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
        name,
        [],
      ]);
      const folder = process.env['SHOTS'];
      if (folder === undefined || scheme === 'forced') return;
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: true });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([name, width, wide]).toEqual([name, width, 0]);
      }
    };
    await go(page, at.away);
    await expect(heading(page)).toHaveText('Auf diesem Gerät liegt keine Sitzung');
    await look('leer');
    await signIn(page, portal.address, MEMBER);
    await go(page, at.take(KEY));
    await expect(page.getByLabel('Neue PIN für die Kopie')).toBeVisible();
    await look('mitnehmen');
    await take(page);
    await look('fertig');
    await go(page, at.away);
    await expect(heading(page)).toHaveText('Kopie öffnen');
    await look('gesperrt');
    await unlock(page);
    for (const [name, to, title] of [
      ['sitzungen', '#/', 'Mitgenommene Sitzungen'],
      ['sitzung', `#/sitzung/${KEY}`, 'Rat des Fleckens Aubrück'],
      ['notizen', '#/notizen', 'Meine Notizen'],
      ['einstellungen', '#/einstellungen', 'Einstellungen der Kopie'],
      ['nicht-da', '#/sitzung/x', 'Das liegt nicht in Ihrer Kopie'],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), to);
      await expect(heading(page)).toHaveText(title);
      await look(name);
    }
  });
