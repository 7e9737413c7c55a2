import { expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { SHOWN } from '../testing/members/demo-people.ts';
import { type RunningPortal, runningPortal } from './members/running-portal.ts';
import { signIn } from './members/sign-in.ts';

// A member takes a meeting along and reads it where there is no network, against what the first command starts.

test.describe.configure({ mode: 'default' });
let portal: RunningPortal;
test.beforeAll(async () => {
  portal = await runningPortal();
});
test.afterAll(() => portal.stop());

const [{ person: MEMBER }] = SHOWN;
const KEY = '2027-03-09-rat-aubrueck';
const DOCUMENT = 'Flächen, Preise und Stand der Gespräche';
/** Stands in a paper that is not public, and in that document. */
const SECRET = 'Ackerland am Mühlenberg';
const PIN = 'Vier bunte Drachen';

const go = (page: Page, to: string) => page.goto(portal.address + to);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Takes the meeting along by a new PIN, from its page on. */
async function takeAlong(page: Page, person: string = MEMBER): Promise<void> {
  await signIn(page, portal.address, person);
  await go(page, at.meeting(KEY));
  await page.getByRole('link', { name: 'Sitzung mitnehmen' }).click();
  await page.getByLabel('Neue PIN für die Kopie').fill(PIN);
  await page.getByLabel('Dieselbe PIN noch einmal').fill(PIN);
  await page.getByRole('button', { name: 'PIN setzen und mitnehmen' }).click();
  await expect(page.getByRole('heading', { name: 'Die Sitzung liegt auf diesem Gerät' })).toBeVisible({
    timeout: 60_000,
  });
}

async function unlock(page: Page, pin = PIN): Promise<void> {
  await page.getByLabel('Ihre PIN für die Kopie').fill(pin);
  await page.getByRole('button', { name: 'Öffnen', exact: true }).click();
}

test('a meeting is taken along, and read without a network', async ({ page, context }) => {
  await takeAlong(page);
  await expect(page.locator('[data-take]')).toContainText('Sie können sie jetzt auch ohne Netz lesen.');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Mitgenommene Sitzung öffnen' }).click();
  await expect(heading(page)).toHaveText('Kopie öffnen');
  await unlock(page, 'falsche Pin hier');
  await expect(page.getByRole('alert')).toHaveText('Diese PIN stimmt nicht.');
  await unlock(page);
  await expect(heading(page)).toHaveText('Rat des Fleckens Aubrück');
  await expect(page.getByText('Osterbrück-Süd: Stand des Grunderwerbs').first()).toBeVisible();
  await page.getByRole('link', { name: DOCUMENT }).first().click();
  await expect(page.locator('.reader')).toContainText(SECRET, { timeout: 30_000 });
});
