import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { useHarness } from './desk/harness.ts';

// Every control but the agenda editor, on narrow and wide screens.

const address = useHarness();

const open = (page: Page, query: string) => page.goto(`${address()}?control=${query}`);

const controls = ['documents', 'document', 'number', 'signoffs', 'item&unknown', 'attendance', 'picture'];
for (const width of [320, 768, 1280]) {
  test(`everything fits into ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const control of controls) {
      await open(page, control);
      await expect(page.locator('.desk-control')).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, control).toBe(0);
      const shots = process.env['RATSFENSTER_SHOTS'];
      if (shots !== undefined) {
        await page.screenshot({ path: path.join(shots, `${control}-${width}.png`), fullPage: true });
      }
    }
  });
}
