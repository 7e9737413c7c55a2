import { expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { type ClerkServer, clerkServer } from '../testing/members/clerk-server.ts';
import { prfAuthenticator } from './members/prf-authenticator.ts';

// A passkey in place of a PIN, in the pages themselves: take along, open without network, add a PIN, take the passkey away.

const MEMBER = 'claudia-rohde-finke';
const KEY = '2027-03-09-rat-aubrueck';
const PIN = 'Vier bunte Drachen';

let server: ClerkServer;
test.beforeAll(async () => {
  server = await clerkServer();
});
test.afterAll(() => server.stop());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a passkey opens the copy without network and gives way to a PIN', async ({ page, context }) => {
  await context.addCookies([await server.cookieOf(MEMBER)]);
  await page.goto(server.origin + at.take(KEY));
  await prfAuthenticator(page);
  await button(page, 'Statt PIN einen Passkey nehmen').click();
  await expect(page.getByRole('heading', { name: 'Die Sitzung liegt auf diesem Gerät' })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('link', { name: 'Mitgenommene Sitzung öffnen' }).click();

  await expect(heading(page)).toHaveText('Kopie öffnen');
  await expect(page.getByLabel('Ihre PIN für die Kopie')).toHaveCount(0);
  await context.setOffline(true);
  await button(page, 'Mit Passkey öffnen').click();
  await expect(heading(page)).toHaveText('Rat des Fleckens Aubrück');
  await context.setOffline(false);

  await page.getByRole('link', { name: 'Einstellungen' }).click();
  const ways = page.getByRole('region', { name: 'Womit Sie die Kopie öffnen' });
  await expect(ways.getByRole('listitem')).toHaveText([/^Passkey, seit /]);
  await expect(ways.getByRole('button', { name: 'Entfernen' })).toHaveCount(0);
  await button(page, 'PIN oder weiteren Passkey hinzufügen').click();
  await button(page, 'Weiter mit Passkey').click();
  await page.getByLabel('Neue PIN für die Kopie').fill(PIN);
  await page.getByLabel('Dieselbe PIN noch einmal').fill(PIN);
  await button(page, 'PIN hinzufügen').click();
  await expect(ways.getByRole('listitem')).toHaveText([/^Passkey, seit /, /^PIN, seit /]);

  await ways.getByRole('button', { name: 'Entfernen' }).click();
  await page.getByLabel('Ihre PIN für die Kopie').fill('falsches Wort');
  await button(page, 'Weiter').click();
  await button(page, 'Passkey jetzt entfernen').click();
  await expect(ways).toContainText('Die PIN oder der Passkey stimmt nicht.');
  await ways.getByRole('button', { name: 'Entfernen' }).click();
  await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
  await button(page, 'Weiter').click();
  await button(page, 'Passkey jetzt entfernen').click();
  await expect(ways.getByRole('listitem')).toHaveText([/^PIN, seit /]);

  await button(page, 'Sperren').click();
  await expect(button(page, 'Mit Passkey öffnen')).toHaveCount(0);
  await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
  await button(page, 'Öffnen').click();
  await expect(heading(page)).toHaveText('Einstellungen der Kopie');
});
