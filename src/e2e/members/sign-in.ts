import { expect, type Page } from '@playwright/test';
import { at } from '../../functions/members/addresses.ts';

/** Logs in at the test provider, which vouches for a second factor. @param origin of the members' area */
export async function signIn(page: Page, origin: string, person: string): Promise<void> {
  await page.goto(`${origin}${at.login}`);
  await page.getByRole('link', { name: 'Mit dienstlichem Konto anmelden' }).click();
  await page.locator(`button[value="${person}"]`).click();
  await expect(page).toHaveURL(`${origin}${at.home}`);
}
