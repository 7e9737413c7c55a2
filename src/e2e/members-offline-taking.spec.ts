import { expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { type ClerkServer, clerkServer } from '../testing/members/clerk-server.ts';

// Taking along by keyboard alone, from a server that is busy or hands one document out only singly.

const MEMBER = 'claudia-rohde-finke';
const KEY = '2027-03-09-rat-aubrueck';
const PIN = 'Vier bunte Drachen';
const DOCUMENTS = '**/mitnehmen/*/dokumente/*';

let server: ClerkServer;
test.beforeAll(async () => {
  server = await clerkServer();
});
test.afterAll(() => server.stop());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Presses Tab until the element of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLInputElement
        ? active.labels?.[0]?.textContent
        : active?.textContent?.trim();
    });
    if (found === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${name}`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function type(page: Page, name: string, words: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(words);
}

test('a server that is busy or lost a document is told, leaves nothing behind, and may be asked again', async ({
  page,
  context,
}) => {
  await context.addCookies([await server.cookieOf(MEMBER)]);
  await page.goto(server.origin + at.take(KEY));
  await type(page, 'Neue PIN für die Kopie', PIN);
  await type(page, 'Dieselbe PIN noch einmal', PIN);
  let asked = 0;
  await context.route(DOCUMENTS, (route) => {
    asked += 1;
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: 'busy' });
  });
  await press(page, 'PIN setzen und mitnehmen');
  await expect(page.getByRole('alert')).toContainText('Das Laden ist abgebrochen.', { timeout: 30_000 });
  expect(asked).toBe(5);

  await context.unroute(DOCUMENTS);
  await context.route(DOCUMENTS, (route) => route.fulfill({ status: 404, body: 'no' }));
  await page.reload();
  await type(page, 'Ihre PIN für die Kopie', PIN);
  await press(page, 'Öffnen und mitnehmen');
  await expect(page.getByRole('alert')).toContainText('Von diesem Versuch ist nichts geblieben');
  await page.goto(server.origin + at.away);
  await type(page, 'Ihre PIN für die Kopie', PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sie haben noch keine Sitzung mitgenommen.')).toBeVisible();

  await context.unroute(DOCUMENTS);
  let title = '';
  await context.route(`**${at.takeList(KEY)}`, async (route) => {
    const answer = await route.fetch();
    const along = (await answer.json()) as { documents: { id: string; title: string }[] };
    title = along.documents[0]?.title ?? '';
    const refused = `**${at.takeDocument(KEY, along.documents[0]?.id ?? '')}`;
    await context.route(refused, (one) => one.fulfill({ status: 403, body: 'no' }));
    await route.fulfill({ response: answer, json: along });
  });
  await page.goto(server.origin + at.take(KEY));
  await type(page, 'Ihre PIN für die Kopie', PIN);
  await press(page, 'Öffnen und mitnehmen');
  await expect(page.getByRole('heading', { name: 'Die Sitzung liegt auf diesem Gerät' })).toBeFocused();
  await expect(page.locator('[data-take]')).toContainText('Das gibt der Server nur einzeln heraus');
  await expect(page.locator('[data-take]').getByRole('listitem')).toHaveText([title]);

  await press(page, 'Mitgenommene Sitzung öffnen');
  await expect(heading(page)).toHaveText('Kopie öffnen');
  await type(page, 'Ihre PIN für die Kopie', PIN);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Rat des Fleckens Aubrück');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(`${title} (nicht für die Kopie herausgegeben)`)).toBeVisible();
  for (const [link, title_] of [
    ['Notizen', 'Meine Notizen'],
    ['Einstellungen', 'Einstellungen der Kopie'],
    ['Sitzungen', 'Mitgenommene Sitzungen'],
  ] as const) {
    await press(page, link);
    await expect(heading(page)).toHaveText(title_);
    await expect(heading(page)).toBeFocused();
  }
  await press(page, 'Sperren');
  await expect(heading(page)).toHaveText('Kopie öffnen');
  await expect(heading(page)).toBeFocused();
});
