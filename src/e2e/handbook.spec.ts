import { expect, test } from '@playwright/test';
import { pagesOf, site, siteDir } from './site.ts';

const HANDBOOK = '/hilfe/redaktion/';

test('the handbook leads through twelve chapters and back, with a picture in each', async ({ page }) => {
  const chapters = pagesOf(siteDir()).filter((address) => /^\/hilfe\/redaktion\/[a-z-]+\/$/.test(address));
  expect(chapters).toHaveLength(12);
  await page.goto(site() + HANDBOOK);
  const list = page.locator('main .prose ol a');
  await expect(list).toHaveCount(12);
  await list.first().click();
  await page.waitForURL(/anmelden/);
  const seen: string[] = [];
  for (;;) {
    seen.push(new URL(page.url()).pathname);
    const screen = page.getByRole('main').getByRole('img').first();
    await screen.scrollIntoViewIfNeeded();
    await expect
      .poll(() => screen.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
      .toBeGreaterThan(500);
    const next = page.getByRole('link', { name: 'Nächstes Kapitel' });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(seen.toSorted()).toEqual(chapters.toSorted());
});
