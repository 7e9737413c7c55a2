import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { htmlOf, pagesOf, samplePages, site, siteDir, staysPut } from './site.ts';

/** Rules that a colour can break; nothing else differs in another scheme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
type Rules = 'all' | 'colours' | 'without colours';

/** `pages` of each type beside its largest: what differs between looks are colours and widths, which hold for a type. */
const LOOKS = [
  { name: 'light', width: 1280, colorScheme: 'light', forcedColors: 'none', pages: 1, rules: 'all' },
  { name: 'dark', width: 1280, colorScheme: 'dark', forcedColors: 'none', pages: 0, rules: 'colours' },
  {
    name: '320 px',
    width: 320,
    colorScheme: 'light',
    forcedColors: 'none',
    pages: 0,
    rules: 'without colours',
  },
  {
    name: 'forced colours',
    width: 768,
    colorScheme: 'light',
    forcedColors: 'active',
    pages: 0,
    rules: 'colours',
  },
] as const;

/** Every page, every rule: `npm run audit`. */
const EVERY = process.env['AUDIT'] === 'all';
const sizeOf = (address: string) => htmlOf(address).length;
const addresses = (count: number) => {
  const all = pagesOf(siteDir()).filter(staysPut);
  return EVERY ? all : samplePages(all, count, sizeOf);
};

/** Findings of axe, short enough to read in a report. */
async function findings(page: Page, address: string, rules: Rules = 'all'): Promise<string[]> {
  const { violations } = await axeWith(rules, page).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${address} ${id}: ${node.target.join(' ')}`),
  );
}

function axeWith(rules: Rules, page: Page): AxeBuilder {
  const resultTypes = ['violations' as const];
  const axe = new AxeBuilder({ page });
  if (rules === 'colours') return axe.options({ resultTypes }).withRules(COLOURS);
  const off = rules === 'without colours' ? COLOURS.map((rule) => [rule, { enabled: false }]) : [];
  return axe
    .options({ rules: { 'target-size': { enabled: true }, ...Object.fromEntries(off) }, resultTypes })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
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
      found.push(...(await findings(page, address, EVERY ? 'all' : look.rules)));
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
    wide.style.color = 'rgb(140, 140, 140)';
    wide.style.backgroundColor = 'rgb(120, 120, 120)';
    document.querySelector('main img:last-of-type')?.setAttribute('src', '/favicon.svg');
  });
  expect(await findings(page, '/')).toContainEqual(expect.stringContaining('image-alt'));
  expect(await findings(page, '/', 'colours')).toEqual([expect.stringContaining('color-contrast')]);
  expect(await findings(page, '/', 'without colours')).toContainEqual(expect.stringContaining('image-alt'));
  expect(
    await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
  ).toBe(true);
});
