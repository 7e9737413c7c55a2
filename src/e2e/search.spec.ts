import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { site } from './site.ts';

// The page of the search on the built sample, as a reader uses it.

const field = (page: Page) => page.getByRole('searchbox', { name: 'Suchbegriff' });
const status = (page: Page) => page.getByRole('status');
const hits = (page: Page) => page.locator('.hits > li');

async function look(page: Page, query: string): Promise<void> {
  await page.goto(`${site()}/suche/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toHaveText(/für „.*“\.$|gibt es .* Seiten?\.$|Keine Treffer|Treffer\.$/);
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

test('what became of the Straßenausbaubeitrag: found while typing, marked, and its page opens', async ({
  page,
}) => {
  await page.goto(`${site()}/vorlagen/`);
  await page.getByRole('searchbox').fill('Beitrag');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/suche\/\?q=Beitrag$/);
  await expect(status(page)).toContainText('Treffer für „Beitrag“');
  await field(page).fill('Straßenausbaubeitrag');
  await expect(status(page)).toContainText('für „Straßenausbaubeitrag“');
  await expect(page).toHaveURL(/q=Stra%C3%9Fenausbaubeitrag$/);
  await expect(hits(page).locator('mark').first()).toHaveText(/^Straßenausbaubeitr/);
  await hits(page).getByRole('link').first().click();
  await expect(page.locator('main')).toContainText(/Straßenausbaubeitr/);
});

test('a journalist who knows only the number is led to the paper', async ({ page }) => {
  for (const query of ['0134/2026', '134/26', 'DS 134/2026']) {
    await look(page, query);
    const direct = page.getByRole('heading', { name: 'Direkt dorthin' });
    await expect(direct).toBeVisible();
    await expect(page.locator('.search-jump a').first()).toHaveAttribute('href', '/vorlagen/0134-2026/');
  }
});

test('what was asked in the question time is found in the minutes', async ({ page }) => {
  await look(page, 'Sandsäcke Mühlenbrücke Bauhof');
  const hit = hits(page).filter({ hasText: 'Niederschrift' }).first();
  await expect(hit).toContainText('10. Dezember 2026');
  await expect(hit.locator('mark').first()).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('niederschrift.png') });
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(/\/sitzungen\/2026-12-10-samtgemeinderat\/niederschrift\//);
  await expect(page.locator('main')).toContainText('dass 400 Säcke am Bauhof gefüllt sind');
});

test('results are narrowed, sorted and shared by their address; back leads back', async ({ page }) => {
  await look(page, 'Beitrag');
  const all = await hits(page).count();
  const papers = page.getByRole('checkbox', { name: /^Vorlage/ });
  await papers.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/q=Beitrag&art=Vorlage$/);
  await expect(papers).toBeFocused();
  await expect.poll(() => hits(page).count()).toBeLessThan(all);
  await expect(hits(page).locator('.hit__kind').first()).toHaveText('Vorlage');
  await page.getByLabel('Sortieren nach').selectOption('newest');
  await expect(page).toHaveURL(/sortierung=neueste/);
  const shared = page.url();
  const first = await hits(page).first().textContent();
  await page.goto(`${site()}/`);
  await page.goto(shared);
  await expect(hits(page).first()).toHaveText(first ?? '');
  await expect(page.getByLabel('Sortieren nach')).toHaveValue('newest');
  await page.getByRole('button', { name: 'Alle Einschränkungen aufheben' }).click();
  await expect.poll(() => hits(page).count()).toBe(all);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Vorlage/ })).toBeChecked();
});

test('unknown words give no noise, but a spelling that exists', async ({ page }) => {
  await look(page, 'Quetzalcoatl');
  await expect(status(page)).toHaveText('Keine Treffer für „Quetzalcoatl“.');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.locator('main')).toContainText('„Quetzalcoatl“ kommt auf dieser Website nicht vor.');
  await look(page, 'Bebaungsplan');
  await page.getByRole('link', { name: 'Bebauungsplan', exact: true }).click();
  await expect(status(page)).toHaveText(/^\d+ Treffer für „Bebauungsplan“\.$/);
});

for (const [name, query] of [
  ['10,000 characters', 'Straße '.repeat(1430)],
  ['stop words only', 'der die das und'],
  ['an unbalanced quote', '"Straße'],
  ['a regular expression', '(a+)+$ [^x]* \\'],
  ['HTML', '<img src=x onerror=alert(1)> <script>'],
  ['emoji', '🚲🌳'],
  ['right-to-left signs', '\u202eStraße\u202c'],
] as const) {
  test(`a query of ${name} ends with a clear word`, async ({ page }) => {
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push('dialog');
      void dialog.dismiss();
    });
    await page.goto(`${site()}/suche/`);
    await field(page).fill(query);
    await expect(status(page)).toHaveText(/Treffer/);
    await expect(status(page)).not.toHaveText(/Bisher/);
    expect(trouble).toEqual([]);
  });
}

test('a part of the index that does not load is named, and the others answer', async ({ page }) => {
  await page.route(/\/suche\/daten\/ab-2021/, (route) => route.abort());
  await page.goto(`${site()}/suche/?q=Stra%C3%9Fe`);
  await expect(status(page)).toContainText('nicht alles konnte durchsucht werden');
  await expect(page.locator('main')).toContainText('Nicht durchsucht:');
  await expect(hits(page).first()).toBeVisible();
});

test('without an index the page says so and keeps its lists', async ({ page }) => {
  await page.route(/\/suche\/daten\//, (route) => route.abort());
  await page.goto(`${site()}/suche/?q=Stra%C3%9Fe`);
  await expect(status(page)).toContainText('Die Suche konnte nicht geladen werden.');
  await expect(page.getByRole('heading', { name: 'Verzeichnisse' })).toBeVisible();
});

test('where WebAssembly is forbidden, numbers are still found and the lists are named', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
  });
  await page.goto(`${site()}/suche/?q=0134%2F2026`);
  await expect(page.locator('.search-jump a').first()).toHaveAttribute('href', '/vorlagen/0134-2026/');
  await page.goto(`${site()}/suche/?q=Stra%C3%9Fe`);
  await expect(status(page)).toContainText('Dieser Browser kann die Suche nach Wörtern nicht ausführen.');
});

test('a search is kept in the browser, shows what is new, and is deleted again', async ({ page }) => {
  await look(page, 'Beitrag');
  expect(await page.evaluate('localStorage.length')).toBe(0);
  await page.getByRole('button', { name: 'Diese Suche speichern' }).click();
  await expect(page.getByRole('button', { name: 'Gespeicherte Suche löschen' })).toBeVisible();
  await page.goto(`${site()}/suche/`);
  const row = page.locator('.saved__row');
  await expect(row).toContainText('nichts Neues');
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('ratsfenster-suchen') ?? '[]') as { gesehen: string[] }[];
    kept[0]?.gesehen.splice(0, 2);
    localStorage.setItem('ratsfenster-suchen', JSON.stringify(kept));
  });
  await page.reload();
  await expect(row).toContainText('2 neue Treffer');
  await accessible(page);
  await row.getByRole('link').click();
  await expect(hits(page).getByText('neu', { exact: true })).toHaveCount(2);
  await page.goto(`${site()}/suche/`);
  await expect(row).toContainText('nichts Neues');
  await row.getByRole('button', { name: 'Beitrag löschen' }).click();
  await expect(row).toHaveCount(0);
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

for (const width of [320, 768, 1280]) {
  test(`results are accessible and fit at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await look(page, 'Beitrag');
    if (width < 1024) await page.getByText('Eingrenzen').click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await accessible(page);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
  });
}

test('further hits come by keyboard, and the focus goes on with them', async ({ page }) => {
  await look(page, 'Straße');
  await expect(hits(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Weitere Treffer zeigen' }).press('Enter');
  await expect.poll(() => hits(page).count()).toBeGreaterThan(20);
  await expect(hits(page).nth(20).getByRole('link')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains itself and leads to everything by lists', async ({ page }) => {
    await page.goto(`${site()}/vorlagen/`);
    await page.getByRole('searchbox').fill('Radweg');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/suche\/\?q=Radweg$/);
    await expect(page.getByText('Die Suche nach Wörtern braucht JavaScript.')).toBeVisible();
    await expect(page.getByRole('status')).toBeHidden();
    for (const name of ['Kalender', 'Vorlagen', 'Themen', 'Orte'])
      await expect(page.locator('main').getByRole('link', { name, exact: true })).toBeVisible();
  });
});

test('a browser is told how to search from its address bar', async ({ page, request }) => {
  await page.goto(`${site()}/`);
  const link = page.locator('link[rel="search"]');
  await expect(link).toHaveAttribute('href', '/suche/opensearch.xml');
  const answer = await request.get(`${site()}/suche/opensearch.xml`);
  expect(answer.headers()['content-type']).toContain('xml');
  expect(await answer.text()).toContain('/suche/?q={searchTerms}');
});
