import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { site } from './site.ts';

const COMMITTEE = 'Ausschuss für Bau, Planung und Umwelt';
const SUBSCRIBE = new RegExp(`^Kalender abonnieren\\s*: ${COMMITTEE}$`);
const CALENDAR = '/gremien/ausschuss-bau/sitzungen.ics';

test.use({ viewport: { width: 390, height: 800 } });

/** The file at a path of the site, of that media type. */
async function fileOf(request: APIRequestContext, path: string, type: string): Promise<string> {
  const answer = await request.get(site() + path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type'], path).toContain(type);
  return answer.text();
}

/** Presses Tab until the focus stands on what holds `text`. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    if ((await focus.count()) > 0 && ((await focus.textContent()) ?? '').includes(text)) return;
  }
  throw new Error(`Tab never came to "${text}"`);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citizen on a phone finds a committee and takes its calendar', async ({ page, request }) => {
    await page.goto(`${site()}/`);
    await page.getByRole('link', { name: 'Gremium, Person oder Thema auswählen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Auf dem Laufenden bleiben');
    await expect(page.getByRole('searchbox', { name: 'Auswahl eingrenzen' })).toBeHidden();
    await page.locator('summary').filter({ hasText: 'Samtgemeinde Mittelaue' }).first().click();
    await page.locator('summary').filter({ hasText: COMMITTEE }).click();
    const link = page.getByRole('link', { name: SUBSCRIBE });
    await expect(link).toHaveAttribute('href', `webcal://rat.mittelaue.example${CALENDAR}`);
    await expect(page.getByText(`https://rat.mittelaue.example${CALENDAR}`)).toBeVisible();
    expect(await fileOf(request, CALENDAR, 'text/calendar')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test('the keyboard alone does it', async ({ page }) => {
    await page.goto(`${site()}/abonnieren/`);
    await tabTo(page, 'Samtgemeinde Mittelaue');
    while (!(await page.locator(':focus').evaluate((element) => element.matches('summary'))))
      await tabTo(page, 'Samtgemeinde Mittelaue');
    await page.keyboard.press('Enter');
    await tabTo(page, COMMITTEE);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', /^webcal:.*ausschuss-bau/);
  });
});

test('with JavaScript the list narrows, and an address is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site()}/abonnieren/`);
  const field = page.getByRole('searchbox', { name: 'Auswahl eingrenzen' });
  await field.fill('bau, planung');
  await expect(page.getByRole('status').filter({ hasText: '1 Eintrag passt.' })).toBeVisible();
  await page.locator('summary').filter({ hasText: COMMITTEE }).click();
  const choice = page.locator('#gremium-ausschuss-bau');
  await choice.getByRole('button', { name: 'Adresse kopieren' }).first().click();
  await expect(choice.getByRole('button', { name: 'Kopiert' })).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `https://rat.mittelaue.example${CALENDAR}`,
  );
  await field.fill('gibt es nicht');
  await expect(page.getByText('Nichts gefunden.')).toBeVisible();
  await field.fill('');
  await expect(page.locator('[data-group][open]')).toHaveCount(0);
});

test('an address with an anchor opens what it names', async ({ page }) => {
  await page.goto(`${site()}/abonnieren/#gremium-ausschuss-bau`);
  await expect(page.getByRole('link', { name: SUBSCRIBE })).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`opened, the page has no axe violation, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${site()}/abonnieren/`);
    // One choice of each part: all of them are alike, and hundreds take axe a minute.
    await page.evaluate(
      `document.querySelectorAll('.choices, .choices__part li:first-child > details, .howto details')
        .forEach((one) => (one.open = true))`,
    );
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await context.close();
  });
}

const PAGES = [
  '/',
  '/sitzungen/',
  '/kalender/2027/04/',
  '/gremien/ausschuss-bau/',
  '/fraktionen/gruene-liste-samtgemeinde/',
  '/personen/bernd-helmke/',
  '/koerperschaften/aubrueck/',
  '/sitzungen/2027-03-09-rat-aubrueck/',
  '/wahlperioden/wahlperiode-2026-2031/',
];

test('the ways that a page names answer, each with its type', async ({ page, request }) => {
  for (const address of PAGES) {
    await page.goto(site() + address);
    const links = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.getAttribute('type')]));
    expect(links.length, address).toBeGreaterThan(0);
    for (const [path, type] of links)
      await fileOf(request, path ?? '', type === 'application/feed+json' ? 'json' : (type ?? ''));
  }
});

test('a meeting ahead is taken into the calendar from its page', async ({ page, request }) => {
  await page.goto(`${site()}/sitzungen/2027-03-09-rat-aubrueck/`);
  const link = page.getByRole('link', { name: /^In meinen Kalender übernehmen/ });
  const path = (await link.getAttribute('href')) ?? '';
  expect((await fileOf(request, path, 'text/calendar')).match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
