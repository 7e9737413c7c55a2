import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../publishing/serve.ts';
import { site } from './site.ts';

const FUNCTION = 'https://abo.mittelaue.example';

// One site for all of them: it is built for this file alone.
test.describe.configure({ mode: 'serial' });

let folder: string;
let home: string;
let stop: () => void;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-abo-'));
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  cpSync('content', content, { recursive: true });
  const settings = path.join(content, 'site.yml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}subscribe:\n  url: ${FUNCTION}/\n`);
  execFileSync('node', ['scripts/build.ts', '--content', content, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { server, address } = await serve(out, 0);
  home = address.replace(/\/$/, '');
  stop = () => void server.close();
});
test.afterAll(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Follows what leads to the function: gives what it is asked for, and who it is told sent the reader. */
async function askedOf(page: Page, follow: () => Promise<void>) {
  const asked = page.waitForRequest((request) => request.url().startsWith(FUNCTION));
  await page.route(`${FUNCTION}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Abo</h1>' }),
  );
  await follow();
  const request = await asked;
  await expect(page.getByRole('heading', { name: 'Abo' })).toBeVisible();
  const { pathname, searchParams } = new URL(request.url());
  const { referer } = await request.allHeaders();
  return { method: request.method(), pathname, query: [...searchParams], referer };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what was chosen comes to the function', async ({ page }) => {
    await page.goto(`${home}/abonnieren/`);
    await page.getByRole('checkbox', { name: 'Alles, was neu ist' }).check();
    await page.getByRole('checkbox', { name: 'Flecken Aubrück insgesamt' }).check();
    await page.getByLabel('Ein Wort oder eine Straße').fill('Lange Straße');
    const asked = await askedOf(page, () =>
      page.getByRole('button', { name: 'Weiter zur E-Mail-Adresse' }).click(),
    );
    expect(asked).toEqual({
      method: 'GET',
      pathname: '/neu',
      query: [
        ['thema', 'all'],
        ['thema', 'body:aubrueck'],
        ['wort', 'Lange Straße'],
      ],
      referer: `${home}/`,
    });
  });

  for (const [at, interest] of [
    ['/koerperschaften/aubrueck/', 'body:aubrueck'],
    ['/gremien/ausschuss-bau/', 'organization:ausschuss-bau'],
    ['/vorlagen/0117-2027/', 'paper:0117-2027'],
  ] as const) {
    test(`${at} leads to the function, which learns of no more than the thing`, async ({ page }) => {
      await page.goto(home + at);
      const link = page.getByRole('link', { name: /^Per E-Mail abonnieren/ });
      const { pathname, query, referer } = await askedOf(page, () => link.click());
      expect([pathname, query, referer]).toEqual(['/neu', [['thema', interest]], `${home}/`]);
    });
  }

  test('each kind of page that can be followed has the link', async ({ page }) => {
    for (const list of ['/personen/', '/themen/', '/orte/', '/gremien/']) {
      await page.goto(home + list);
      const kind = list.slice(1);
      const first = await page
        .locator(`main a[href^="/${kind}"]:not([href$="/${kind}"])`)
        .first()
        .getAttribute('href');
      await page.goto(home + (first ?? ''));
      await expect(page.getByRole('link', { name: /^Per E-Mail abonnieren/ })).toHaveAttribute(
        'href',
        new RegExp(`^${FUNCTION}/neu\\?thema=(?:person|subject|place|organization)%3A[a-z0-9-]+$`),
      );
    }
  });

  test('the home page leads to the choice', async ({ page }) => {
    await page.goto(`${home}/`);
    await page.getByRole('link', { name: /^Per E-Mail abonnieren/ }).click();
    await expect(page).toHaveURL(`${home}/abonnieren/#per-e-mail`);
  });

  test('the privacy page says what is stored and how it ends', async ({ page }) => {
    await page.goto(`${home}/datenschutz/`);
    await page.getByRole('link', { name: 'Wenn Sie Neues per E-Mail abonnieren' }).click();
    await expect(
      page.getByRole('heading', { name: 'Wenn Sie Neues per E-Mail abonnieren' }),
    ).toBeInViewport();
    await expect(page.locator('main')).toContainText('abo.mittelaue.example');
    await expect(page.locator('main')).toContainText('löschen Ihre Adresse sofort');
  });
});

test('who searched for a word can hear of it', async ({ page }) => {
  await page.goto(`${home}/suche/?q=Radweg`);
  const link = page.getByRole('link', { name: 'Per E-Mail abonnieren' });
  await expect(link).toHaveAttribute('href', `${FUNCTION}/neu?wort=Radweg`);
  const { query } = await askedOf(page, () => link.click());
  expect(query).toEqual([['wort', 'Radweg']]);
});

test('the keyboard alone sends the form', async ({ page }) => {
  await page.goto(`${home}/abonnieren/`);
  await page.getByRole('checkbox', { name: 'Alles, was neu ist' }).focus();
  await page.keyboard.press('Space');
  const asked = await askedOf(page, () => page.keyboard.press('Enter'));
  expect(asked.query[0]).toEqual(['thema', 'all']);
});

for (const width of [320, 768, 1280]) {
  test(`the page fits ${width} px and has no axe violation`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 900 });
    for (const at of ['/abonnieren/', '/datenschutz/', '/gremien/ausschuss-bau/']) {
      await page.goto(home + at);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, at).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [at, id, nodes[0]?.target])).toEqual([]);
    }
    await page.goto(`${home}/abonnieren/`);
    await page.screenshot({ path: info.outputPath(`abonnieren-${width}.png`), fullPage: true });
  });
}

test('a site without the function says nothing of mail', async ({ page }) => {
  for (const at of ['/abonnieren/', '/datenschutz/', '/gremien/ausschuss-bau/', '/']) {
    await page.goto(site() + at);
    await expect(page.getByText(/per E-Mail/i)).toHaveCount(0);
    await expect(page.locator('form[action^="http"]')).toHaveCount(0);
  }
});
