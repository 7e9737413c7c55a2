import { type BrowserContext, expect, type Page } from '@playwright/test';
import { committed, publishNow, type TestDesks } from './running-desk.ts';

/** The newest commit of a desk's repository. */
export const head = (of: Pick<TestDesks, 'git'>): string => of.git('rev-parse', 'main').trim();

/** Does something that opens the other desk in a new tab; gives the tab, logged in. */
export async function tabOf(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()]);
  page.on('dialog', (dialog) => void dialog.accept());
  const login = page.getByRole('button', { name: 'Anmelden' });
  const account = page.getByRole('button', { name: 'Menü des Kontos' });
  // The fourth tab with the application, on a machine with more to do.
  await expect(login.or(account).first()).toBeVisible({ timeout: 60_000 });
  if (await login.isVisible()) await login.click();
  return page;
}

/** Saves, and waits for the commit. */
export async function saving(page: Page, of: Pick<TestDesks, 'git'>): Promise<void> {
  const before = head(of);
  await publishNow(page);
  await committed(of, before);
}
