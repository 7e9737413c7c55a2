import { expect, test } from '@playwright/test';
import { htmlOf, site } from './site.ts';

test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

test('a citizen on a phone without JavaScript goes from the next meeting to a resolution and its vote', async ({
  page,
}) => {
  await page.goto(`${site()}/`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sitzung/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site()}/beschluesse/`);
  await page.getByRole('main').locator('a[href^="/beschluesse/2"]').first().click();
  await expect(page.getByRole('main')).toContainText('Beschluss');
  await page.getByRole('main').locator('a[href^="/sitzungen/2"]').first().click();
  await expect(page.getByRole('heading', { name: 'Tagesordnung, öffentlicher Teil' })).toBeVisible();
  await page.getByRole('main').locator('a[href^="/vorlagen/"]').first().click();
  await expect(page.getByRole('heading', { name: /Beratungsfolge/ })).toBeVisible();
});

test('the keyboard alone reaches the content and the navigation', async ({ page }) => {
  await page.goto(`${site()}/sitzungen/`);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/Zum Inhalt/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('an address that never was says so and helps on', async ({ page }) => {
  const answer = await page.goto(`${site()}/sitzungen/1899-01-01-reichstag/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('notes for visitors stand at the head of a meeting until it was held, then below its agenda', () => {
  const order = (meeting: string) => {
    const html = htmlOf(`/sitzungen/${meeting}/`);
    const agenda = html.indexOf('Tagesordnung, öffentlicher Teil');
    const before = html.indexOf('Hinweise zu dieser Sitzung');
    const after = html.indexOf('Hinweise aus der Zeit vor der Sitzung');
    return { ahead: before > 0 && before < agenda, below: after > agenda };
  };
  expect(order('2027-03-09-rat-aubrueck')).toEqual({ ahead: true, below: false });
  expect(order('2026-01-22-samtgemeinderat')).toEqual({ ahead: false, below: true });
});

test('the search field of the home page leads to what it finds, and to the lists of everything', async ({
  page,
}) => {
  await page.goto(`${site()}/`);
  const search = page.getByRole('search');
  await search.getByRole('searchbox').fill('Haushalt');
  await search.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL(/\/suche\/\?q=Haushalt$/);
  await expect(page.getByRole('heading', { name: 'Verzeichnisse' })).toBeVisible();
});

test('members are led to their own area from the foot of each page', async ({ page }) => {
  await page.goto(`${site()}/sitzungen/`);
  const login = page.getByRole('contentinfo').getByRole('link', { name: 'Anmeldung für Mitglieder' });
  await expect(login).toHaveAttribute('href', 'https://mitglieder.mittelaue.example/');
});
