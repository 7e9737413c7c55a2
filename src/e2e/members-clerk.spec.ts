import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type ClerkServer, clerkServer } from '../testing/members/clerk-server.ts';

// The clerks' view and one's own pages in Chromium, on the sample council, without JavaScript.

const CLERK = 'marlene-hoyer-brandis';
const MEMBER = 'petra-koelling';

let server: ClerkServer;
test.beforeAll(async () => {
  server = await clerkServer();
});
test.afterAll(() => server.stop());
test.use({ actionTimeout: 20_000 });

const as = async (page: Page, account: string) => page.context().addCookies([await server.cookieOf(account)]);
const go = (page: Page, path: string) => page.goto(server.origin + path);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test.describe('without JavaScript, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test('a clerk finds who has no access yet, invites, and revokes', async ({ page }) => {
    await as(page, CLERK);
    await go(page, '/verwaltung/zugaenge/');
    await page.getByLabel('Zustand', { exact: true }).selectOption('noch kein Zugang');
    await press(page, 'Anzeigen');
    const first = page.locator('tbody th a').first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await page.getByLabel('E-Mail-Adresse').fill('neu@mitglieder.mittelaue.example');
    await press(page, 'Zugang anlegen');
    await expect(page.getByText('Die Einladung ist unterwegs')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await follow(page, 'Zugang sperren');
    await expect(page.getByText('auf allen Geräten sofort abgemeldet')).toBeVisible();
    await press(page, 'Zugang sperren');
    await expect(page.getByText('Der Zugang ist gesperrt').first()).toBeVisible();
    await follow(page, 'Protokoll dieses Zugangs');
    await expect(page.getByRole('cell', { name: 'Zugang gesperrt' })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Zugang angelegt' })).toBeVisible();
  });

  test('a revoked member is out at the next click', async ({ page, browser }) => {
    const member = await browser.newPage();
    await as(member, 'rainer-sommerkamp');
    await go(member, '/profil/');
    await as(page, CLERK);
    await go(page, '/verwaltung/zugaenge/rainer-sommerkamp/sperren');
    await press(page, 'Zugang sperren');
    await member.reload();
    await expect(member).toHaveURL(/\/anmelden\//);
    await member.close();
  });

  test('a member takes along what was recorded, as a file', async ({ page }) => {
    await as(page, MEMBER);
    await go(page, '/profil/protokoll/');
    await expect(page.getByText('Sie haben ein Dokument geöffnet.').first()).toBeVisible();
    const download = page.waitForEvent('download');
    await follow(page, 'Alles als Tabelle (CSV)');
    expect((await download).suggestedFilename()).toBe('mein-protokoll.csv');
  });
});

/** Every page of a clerk, in two halves of about the same work. */
const PAGES: readonly Readonly<Record<string, string>>[] = [
  {
    zugaenge: '/verwaltung/zugaenge/',
    neu: '/verwaltung/zugaenge/neu',
    adressen: '/verwaltung/zugaenge/adressen',
    zugang: `/verwaltung/zugaenge/${MEMBER}/?erledigt=gespeichert`,
    meins: '/profil/protokoll/',
  },
  {
    niemand: '/verwaltung/zugaenge/?name=niemand',
    einladen: '/verwaltung/zugaenge/alle-einladen',
    'alle-sperren': '/verwaltung/zugaenge/alle-sperren',
    sperren: `/verwaltung/zugaenge/${CLERK}/sperren`,
    anmeldungen: '/verwaltung/anmeldungen/',
    protokoll: '/verwaltung/protokoll/',
    profil: '/profil/',
    sitzungen: '/profil/sitzungen/',
  },
];

/** Nothing runs out of a narrow or a wide screen, axe finds nothing, and it can be read in the dark. */
async function look(page: Page, name: string) {
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide), `${name} at ${width} px`).toBe(0);
  }
  await finds(page, name, (axe) =>
    axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await finds(page, `${name}, dark`, (axe) => axe.withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function finds(page: Page, name: string, rules: (axe: AxeBuilder) => AxeBuilder) {
  const { violations } = await rules(new AxeBuilder({ page })).analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

/** What the browser says against a page, but for answers that are meant to be a refusal. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4(?:09|22)/.test(message.text()))
      found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

for (const [half, pages] of PAGES.entries())
  test(`every page fits every screen, and axe finds nothing (${half + 1})`, async ({ page }) => {
    const found = complaints(page);
    await as(page, CLERK);
    for (const [name, path] of Object.entries(pages)) {
      await go(page, path);
      await look(page, name);
    }
    expect(found).toEqual([]);
  });

test('forms with faults say so beside the field, on every screen', async ({ page }) => {
  const found = complaints(page);
  await as(page, CLERK);
  await go(page, '/verwaltung/zugaenge/adressen');
  await page.getByRole('textbox').last().fill('halb');
  await press(page, 'Zugänge anlegen');
  await expect(page.getByText('Noch nichts angelegt')).toBeVisible();
  await look(page, 'adressen, Fehler');
  await go(page, '/verwaltung/zugaenge/neu');
  await page.getByRole('radio', { name: 'elektronisch' }).check();
  await press(page, 'Zugang anlegen');
  await expect(page.getByText('Noch nicht angelegt')).toBeVisible();
  await look(page, 'neu, Fehler');
  expect(found).toEqual([]);
});

test('two clerks at once: the second sees both versions and saves them together', async ({
  page,
  browser,
}) => {
  const other = await browser.newPage();
  await as(page, CLERK);
  await as(other, CLERK);
  const path = '/verwaltung/zugaenge/katharina-ahlmeyer/';
  await go(page, path);
  await go(other, path);
  await other.getByLabel('E-Mail-Adresse').fill('ahlmeyer@mitglieder.mittelaue.example');
  await press(other, 'Änderungen speichern');
  await page.getByLabel('auf Papier').check();
  await press(page, 'Änderungen speichern');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inzwischen geändert');
  await expect(page.getByLabel('E-Mail-Adresse')).toHaveValue('ahlmeyer@mitglieder.mittelaue.example');
  await expect(page.getByLabel('auf Papier')).toBeChecked();
  await expect(page.getByText('durch Marlene Hoyer-Brandis')).toBeVisible();
  await look(page, 'Konflikt');
  await press(page, 'So speichern');
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  await other.close();
});
