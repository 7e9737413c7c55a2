import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { htmlOf, pagesOf, samplePages, site, siteDir, staysPut } from './site.ts';

/** `pages` of each type beside its largest: what differs between looks are colours and widths, which hold for a type. */
const LOOKS = [
  { name: 'light', width: 1280, colorScheme: 'light', forcedColors: 'none', pages: 2 },
  { name: 'dark', width: 1280, colorScheme: 'dark', forcedColors: 'none', pages: 0 },
  { name: '320 px', width: 320, colorScheme: 'light', forcedColors: 'none', pages: 1 },
  { name: 'forced colours', width: 768, colorScheme: 'light', forcedColors: 'active', pages: 0 },
] as const;

const EVERY = process.env['AUDIT'] === 'all';
const sizeOf = (address: string) => htmlOf(address).length;
const addresses = (count: number) => {
  const all = pagesOf(siteDir()).filter(staysPut);
  return EVERY ? all : samplePages(all, count, sizeOf);
};

/** Findings of axe, short enough to read in a report. */
async function findings(page: Page, address: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${address} ${id}: ${node.target.join(' ')}`),
  );
}

for (const look of LOOKS) {
  test(`no page type has an axe violation, ${look.name}`, async ({ browser }) => {
    test.setTimeout(EVERY ? 7_200_000 : 600_000);
    const context = await browser.newContext({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.colorScheme,
      forcedColors: look.forcedColors,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of addresses(look.pages)) {
      await page.goto(site() + address);
      found.push(...(await findings(page, address)));
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (Number(overflow) > 0) found.push(`${address}: wider than the window by ${Number(overflow)} px`);
    }
    await context.close();
    expect(found).toEqual([]);
  });
}

test('a planted fault is found', async ({ page }) => {
  await page.goto(`${site()}/`);
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.style.width = '4000px';
    document.querySelector('main')?.append(document.createElement('img'), wide);
    wide.textContent = 'wide';
    document.querySelector('main img:last-of-type')?.setAttribute('src', '/favicon.svg');
  });
  expect(await findings(page, '/')).toContainEqual(expect.stringContaining('image-alt'));
  expect(
    await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
  ).toBe(true);
});
