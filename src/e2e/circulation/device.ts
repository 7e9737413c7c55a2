import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { at } from '../../functions/members/addresses.ts';
import type { BallotTown } from '../../testing/circulation/ballot-town.ts';

export const PHONE = { width: 375, height: 740 };
export const TABLET = { width: 820, height: 1180 };
export const DESKTOP = { width: 1280, height: 900 };

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** A device of its own: another browser, in which that account is logged in. */
export async function device(
  browser: Browser,
  town: BallotTown,
  account: string,
  viewport = DESKTOP,
): Promise<Page> {
  const context = await browser.newContext({ viewport, hasTouch: viewport.width < DESKTOP.width });
  const page = await context.newPage();
  await logIn(page, town, account);
  return page;
}

/** Once more, by the clock of the town: sessions end after some hours. */
export const logIn = async (page: Page, town: BallotTown, account: string): Promise<void> =>
  page.context().addCookies([await town.cookieOf(account)]);

/** What a member says to an item of a ballot. */
export interface Answer {
  /** Titles, as the links to them read. */
  readonly ballot: string;
  readonly item: string;
  readonly consent: 'Ja, einverstanden' | 'Nein, ich widerspreche';
  readonly value?: 'Ja' | 'Nein' | 'Enthaltung';
}

/** A member opens the item from the list, answers, and is shown the receipt. @returns number and hash of what was recorded last, `12:…` */
export async function answer(page: Page, origin: string, said: Answer): Promise<string> {
  await page.goto(origin + at.ballots);
  await page.getByRole('link', { name: said.ballot }).click();
  await page.getByRole('link', { name: said.item }).click();
  // a thumb hits the row, not the small circle
  await page.getByText(said.consent, { exact: true }).click();
  const vote = page.getByRole('group', { name: /^Wie stimmen/ });
  if (said.value !== undefined) await vote.getByText(said.value, { exact: true }).click();
  await page.getByRole('button', { name: /^(?:Abgeben|Änderung abgeben)$/ }).click();
  await expect(heading(page)).toHaveText(/Quittung/);
  const receipt = page.locator('.receipt').last();
  const number = receipt.locator('dt:has-text("Nummer im Protokoll") + dd');
  const hash = receipt.locator('code');
  return `${await number.innerText()}:${(await hash.innerText()).replaceAll(/\s/g, '')}`;
}
