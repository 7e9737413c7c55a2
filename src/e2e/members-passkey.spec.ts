import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { passkeysIn } from '../functions/members/passkey/store.ts';
import { type PasskeyServer, passkeyServer, SECRET_TEXT } from '../testing/members/passkey-server.ts';

// Real ceremonies: Chromium with an authenticator of its own (CDP), our script, our server, and nothing in between.

let server: PasskeyServer;
test.beforeAll(async () => {
  server = await passkeyServer();
});
test.afterAll(() => server.stop());

const OPEN = '2027-03-09T09:00:00.000Z';
let members = 0;
test.use({ actionTimeout: 20_000 });

/** A member of the council, with an access of one's own for each test. */
async function member(context: BrowserContext, window: { enrolUntil?: string } = { enrolUntil: OPEN }) {
  members += 1;
  const id = `amsel-${members}`;
  await use(context, await server.enter({ id, person: 'amsel', email: `${id}@rat.example`, ...window }));
  return id;
}
const use = (context: BrowserContext, cookie: { name: string; value: string }) =>
  context.addCookies([{ ...cookie, url: server.origin }]);

/** A device with fingerprint sensor, inside the browser; `verified` is whether the finger is the right one. */
async function device(page: Page): Promise<{ client: CDPSession; verified(is: boolean): Promise<unknown> }> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    client,
    verified: (isUserVerified) =>
      client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

const go = (page: Page, path: string) => page.goto(server.origin + path);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
/** From the notice that follows a new passkey. */
async function goesOn(page: Page): Promise<void> {
  await expect(page.locator('main')).toContainText('Ihr Passkey ist eingerichtet.');
  await page.getByRole('link', { name: 'Weiter', exact: true }).click();
}
const reads = (page: Page) => expect(page.locator('body')).toHaveText(SECRET_TEXT);

/** What the browser complains about. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    // browsers ask for one by themselves where a page names none, such as a plain text
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

test('a member enrols a passkey by keyboard alone, reads, and is asked for it at the next login', async ({
  page,
  context,
}) => {
  const found = complaints(page);
  const id = await member(context);
  await device(page);
  await go(page, server.document);
  await expect(heading(page)).toHaveText('Passkey einrichten');
  const button = page.getByRole('button', { name: 'Passkey einrichten' });
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await goesOn(page);
  await reads(page);
  expect(server.parts.mails.at(-1)).toMatchObject({
    to: `${id}@rat.example`,
    subject: expect.stringContaining('Neuer Passkey'),
  });

  await use(context, await server.again(id));
  await go(page, server.document);
  await expect(heading(page)).toHaveText('Mit dem Passkey bestätigen');
  await press(page, 'Mit Passkey bestätigen');
  await reads(page);
  expect(found).toEqual([]);
});

test('a member logs in with the passkey alone', async ({ page, context }) => {
  await member(context);
  await device(page);
  await go(page, at.passkey);
  await press(page, 'Passkey einrichten');
  await goesOn(page);
  await expect(page).toHaveURL(`${server.origin}/`);
  await context.clearCookies();
  await go(page, `${at.login}?nach=${server.document}`);
  await press(page, 'Mit Passkey anmelden');
  await reads(page);
});

test('a member names, adds and removes passkeys', async ({ page, context }) => {
  const id = await member(context);
  const first = await device(page);
  await go(page, `${at.passkey}?nach=${at.myPasskeys}`);
  await press(page, 'Passkey einrichten');
  await expect(heading(page)).toHaveText('Meine Passkeys');
  await page.getByLabel('Name von „Chrome unter Linux“').fill('Tablet der Fraktion');
  await press(page, 'Umbenennen von „Chrome unter Linux“');
  await expect(page.getByRole('heading', { name: 'Tablet der Fraktion' })).toBeVisible();

  await press(page, 'Passkey hinzufügen');
  await expect(page.getByRole('alert')).toContainText('schon ein Passkey');
  await first.client.send('WebAuthn.disable');
  await device(page);
  await press(page, 'Passkey hinzufügen');
  await expect(page.getByRole('heading', { name: 'Chrome unter Linux' })).toBeVisible();

  await page.getByRole('link', { name: 'Entfernen von „Tablet der Fraktion“' }).click();
  await expect(page.locator('main')).not.toContainText('letzter Passkey');
  await press(page, 'Entfernen');
  await page.getByRole('link', { name: 'Entfernen von „Chrome unter Linux“' }).click();
  await expect(page.locator('main')).toContainText('Das ist Ihr letzter Passkey');
  await press(page, 'Letzten Passkey entfernen');
  await expect(page.locator('main')).toContainText('Zu Ihrem Zugang gehört noch kein Passkey.');

  await use(context, await server.again(id));
  await go(page, server.document);
  await expect(heading(page)).toHaveText('Noch kein Passkey');
  await expect(page.getByRole('button', { name: 'Passkey' })).toHaveCount(0);
});

test('the passkey of one member does not confirm another', async ({ page, context }) => {
  await member(context);
  await device(page);
  await go(page, at.passkey);
  await press(page, 'Passkey einrichten');
  await goesOn(page);
  await expect(page).toHaveURL(`${server.origin}/`);
  const other = await member(context, {});
  await passkeysIn(server.parts.means.slots).add(other, {
    id: 'f'.repeat(64),
    credential: 'ZWxzZXdoZXJl',
    publicKey: 'elsewhere',
    counter: 0,
    transports: ['internal'],
    name: 'Auf einem anderen Gerät',
    created: OPEN,
  });
  await go(page, server.document);
  await press(page, 'Mit Passkey bestätigen');
  await expect(page.getByRole('alert')).toContainText('liegt er vielleicht auf einem anderen');
  await go(page, server.document);
  await expect(heading(page)).toHaveText('Mit dem Passkey bestätigen');
});

test('what went wrong is said in German, and trying again works', async ({ page, context }) => {
  const id = await member(context);
  const finger = await device(page);
  await go(page, server.document);
  await finger.verified(false);
  await press(page, 'Passkey einrichten');
  await expect(page.getByRole('alert')).toContainText('Der Vorgang wurde abgebrochen');
  await finger.verified(true);
  await page.route(`${server.origin}${at.passkeyOptions}`, (route) => route.abort());
  await press(page, 'Passkey einrichten');
  await expect(page.getByRole('alert')).toContainText('gerade nicht zu erreichen');
  await page.unrouteAll();
  await context.clearCookies();
  await press(page, 'Passkey einrichten');
  await expect(page.getByRole('alert')).toContainText('melden Sie sich noch einmal an');
  await use(context, await server.again(id));
  await press(page, 'Passkey einrichten');
  await goesOn(page);
  await reads(page);
});

test('without JavaScript or WebAuthn the page says what to do, and shows no dead button', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await member(plain);
  const page = await plain.newPage();
  await go(page, server.document);
  await expect(page.locator('main')).toContainText('Bitte schalten Sie JavaScript ein');
  await expect(page.getByRole('button', { name: 'Passkey' })).toHaveCount(0);
  await plain.close();

  const old = await browser.newContext();
  await old.addInitScript('delete window.PublicKeyCredential');
  await member(old);
  const without = await old.newPage();
  await go(without, server.document);
  await expect(without.locator('main')).toContainText('in einem neueren Browser');
  await expect(without.getByRole('button', { name: 'Passkey' })).toHaveCount(0);
  await old.close();
});

for (const width of [320, 768, 1280])
  test(`the pages are whole and accessible at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 900 });
    const found = complaints(page);
    const id = await member(context);
    await device(page);
    const look = async (name: string): Promise<void> => {
      await expect(heading(page)).toBeVisible();
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.map(({ id: rule, nodes }) => `${name} ${rule} ${nodes[0]?.target.join(' ')}`),
      ).toEqual([]);
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(wide), name).toBe(0);
      await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
    };
    await go(page, at.passkey);
    await look('first');
    await page.route(`${server.origin}${at.passkeyOptions}`, (route) => route.abort());
    await press(page, 'Passkey einrichten');
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await look('fault');
    await page.unrouteAll();
    await go(page, `${at.passkey}?nach=${at.myPasskeys}`);
    await press(page, 'Passkey einrichten');
    await expect(heading(page)).toHaveText('Meine Passkeys');
    await look('list');
    await page.getByRole('link', { name: 'Entfernen' }).click();
    await look('last');
    await use(context, await server.again(id));
    await go(page, at.myPasskeys);
    await look('unconfirmed');
    await go(page, at.passkey);
    await look('step-up');
    await use(context, await server.enter({ id: `${id}-b`, person: 'amsel' }));
    await go(page, at.passkey);
    await look('closed');
    await context.clearCookies();
    await go(page, at.login);
    await look('login');
    // the request that the test itself cut
    expect(found.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  });
