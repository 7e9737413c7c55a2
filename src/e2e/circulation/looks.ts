import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect } from '@playwright/test';

const LOOKS = [
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 768, colorScheme: 'light', forcedColors: 'active' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page breaks no rule of axe in light, dark and forced colours, and is nowhere wider than its window. */
export async function looksGood(browser: Browser, address: string): Promise<void> {
  for (const { width, ...scheme } of LOOKS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      ...scheme,
    });
    const page = await context.newPage();
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
    const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect([...found, await page.evaluate(excess)], `${address} ${width} ${scheme.colorScheme}`).toEqual([0]);
    await context.close();
  }
}
