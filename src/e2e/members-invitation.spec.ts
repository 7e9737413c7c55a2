import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { startDeliveries } from '../functions/members/deliver/deliveries.ts';
import { type ClerkServer, clerkServer } from '../testing/members/clerk-server.ts';
import { type MailCatcher, startMailCatcher } from '../testing/members/mail-catcher.ts';

// A clerk invites to a meeting of the sample council: the mails come to a real SMTP server.

const CLERK = 'marlene-hoyer-brandis';
const MEETING = '2027-03-18-ausschuss-schule';
/** Words of its non-public part. */
const SECRET = /Stellenbesetzung|Bewerb/;

let server: ClerkServer;
let mails: MailCatcher;
let delivery: ReturnType<typeof startDeliveries>;
test.beforeAll(async () => {
  mails = await startMailCatcher({ port: 0 });
  server = await clerkServer({ smtp: mails.smtp, from: 'ratsbuero@mittelaue.example' });
  delivery = startDeliveries(server.parts);
});
test.afterAll(async () => {
  await Promise.all([delivery.stop(), server.stop(), mails.stop()]);
});
test.use({ actionTimeout: 20_000 });
test.setTimeout(120_000);

const go = (page: Page, path: string) => page.goto(server.origin + path);

/** Nothing runs out of a narrow or a wide screen, and axe finds nothing. */
async function look(page: Page, name: string) {
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide), `${name} at ${width} px`).toBe(0);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

test('a clerk sends an invitation with three members on paper', async ({ page }) => {
  await page.context().addCookies([await server.cookieOf(CLERK)]);
  await go(page, at.home);
  await expect(page.getByText(/eingetragen und noch nicht versandt/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Zu den Einladungen' }).click();
  await look(page, 'liste');
  await go(page, at.invitation(MEETING));
  await expect(page.getByRole('heading', { name: 'Einladungsfrist' })).toBeVisible();
  await look(page, 'vorschau');
  const paper = await page.locator('td[data-label="Zustellung"]', { hasText: 'auf Papier' }).count();
  expect(paper).toBeGreaterThanOrEqual(3);
  const byMail = await page.locator('td[data-label="Zustellung"]', { hasText: 'per E-Mail' }).count();
  await page.getByRole('button', { name: /^Einladung an \d+ Personen senden$/ }).click();
  await expect(page.getByText('Der Versand läuft')).toBeVisible();
  delivery.poke();
  await expect.poll(() => mails.mails.length, { timeout: 30_000 }).toBe(byMail);
  for (const { subject, text } of mails.mails) {
    expect(subject).toContain('Einladung: ');
    expect(text).toContain('Tagesordnung, öffentlicher Teil');
    expect(text).not.toMatch(SECRET);
  }
  await expect
    .poll(async () => {
      await go(page, at.invitation(MEETING));
      return page.getByText('vom Mailserver angenommen').count();
    })
    .toBe(byMail);
  await look(page, 'versandt');
  await page.getByRole('link', { name: /Briefe drucken$/ }).click();
  await expect(page.locator('.letter')).toHaveCount(paper);
  await look(page, 'briefe');
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.pdf({ path: `${folder}/briefe.pdf`, preferCSSPageSize: true });
  await go(page, at.invitations);
  await look(page, 'liste-danach');
});
