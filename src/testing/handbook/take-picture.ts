import type { Browser, Page } from '@playwright/test';
import type { RunningDesk } from '../../desk/serve/start-desk.ts';
import { open } from '../../e2e/desk/running-desk.ts';
import type { Screen } from './screens.ts';

/** Below the bar of the editor. */
const TOP = 68;

/** A picture of a screen as PNG. */
export async function takePicture(
  browser: Browser,
  desk: Pick<RunningDesk, 'address'>,
  screen: Screen,
): Promise<Buffer> {
  const [width, height] = screen.size;
  const context = await browser.newContext({
    viewport: { width: screen.window ?? 1280, height: Math.max(900, height + TOP) },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await open(page, desk, screen.hash);
    await settled(page);
    await screen.prepare?.(page);
    await settled(page);
    const y = screen.from === undefined ? 0 : await toTop(page, screen.from);
    return await page.screenshot({ clip: { x: 0, y, width, height }, caret: 'hide' });
  } finally {
    await context.close();
  }
}

/** Waits until nothing moves any more: the desk draws its parts one after another. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
};

/** Scrolls a part of the page under the bar; gives where it stands then. */
async function toTop(page: Page, selector: string): Promise<number> {
  const part = page.locator(selector).first();
  await part.evaluate((element: HTMLElement, top) => {
    element.style.scrollMarginTop = `${top}px`;
    element.scrollIntoView({ block: 'start' });
  }, TOP + 12);
  const box = await part.boundingBox();
  return Math.max(0, (box?.y ?? 0) - 12);
}
