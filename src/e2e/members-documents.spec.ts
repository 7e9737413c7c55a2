import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { pagesSeen } from '../testing/members/pdf-pages.ts';
import { type RunningPortal, runningPortal } from './members/running-portal.ts';
import { signIn } from './members/sign-in.ts';

// Documents made of the record, and what members are paid, on what the first command starts. The PDFs of the sample are made
// when it is published.

test.describe.configure({ mode: 'default' });
test.setTimeout(300_000);
let portal: RunningPortal;
test.beforeAll(async () => {
  // the documents of the sample are some hundreds
  test.setTimeout(600_000);
  portal = await runningPortal({ documents: true });
  await portal.publish('content');
});
test.afterAll(() => portal.stop());
test.use({ actionTimeout: 20_000 });

const MEETING = at.meeting('2027-03-18-ausschuss-schule');
const CHAIR = 'claudia-rohde-finke';
/** Excluded from one item of that meeting. */
const EXCLUDED = 'petra-koelling';
const CLERK = 'marlene-hoyer-brandis';
/** In the title of that item. */
const SECRET = 'Stellenbesetzung';

const go = (page: Page, path: string) => page.goto(portal.address + path);

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

/** The words of the PDF that the button at the end of a row saves. */
async function savedWords(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  const pages = await pagesSeen(new Uint8Array(await readFile(await download.path())));
  return pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
}

test('each member finds the edition of the invitation that tells of their items', async ({ browser }) => {
  const chair = await (await browser.newContext()).newPage();
  await signIn(chair, portal.address, CHAIR);
  await go(chair, MEETING);
  await expect(chair.getByText('aus den Daten erzeugt').first()).toBeVisible();
  expect(await savedWords(chair, 'Einladung speichern')).toContain(SECRET);
  await look(chair, 'sitzung');
  await chair.close();

  const excluded = await (await browser.newContext()).newPage();
  await signIn(excluded, portal.address, EXCLUDED);
  await go(excluded, MEETING);
  const title = excluded.locator('.document__title', {
    hasText: /^Einladung \((?:ohne TOP|nur öffentlicher)/,
  });
  await expect(title.first()).toBeVisible();
  const words = await savedWords(excluded, `${await title.first().textContent()} speichern`);
  expect(words).not.toContain(SECRET);
  await expect(excluded.locator('main')).not.toContainText(SECRET);
  await excluded.close();
});

test('a member opens the own statement and saves it; the office has the table of all', async ({
  browser,
}) => {
  const member = await (await browser.newContext()).newPage();
  await signIn(member, portal.address, CHAIR);
  await go(member, at.profile);
  await member.getByRole('link', { name: 'Mein Sitzungsgeld' }).click();
  await expect(
    member.getByRole('heading', { name: 'Samtgemeinde Mittelaue, 4. Vierteljahr 2026' }),
  ).toBeVisible();
  await expect(member.getByText('Zeitraum läuft noch').first()).toBeVisible();
  await expect(member.locator('main')).not.toContainText('Kölling');
  await look(member, 'sitzungsgeld');
  const section = member.getByRole('region', { name: 'Samtgemeinde Mittelaue, 4. Vierteljahr 2026' });
  const [download] = await Promise.all([
    member.waitForEvent('download'),
    section.getByRole('link', { name: /PDF/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`sitzungsgeld-mittelaue-2026-q4-${CHAIR}.pdf`);
  await member.close();

  const clerk = await (await browser.newContext()).newPage();
  await signIn(clerk, portal.address, CLERK);
  await go(clerk, at.accounts);
  await clerk.getByRole('link', { name: 'Sitzungsgeld' }).click();
  await look(clerk, 'sitzungsgeld-ratsbuero');
  const [table] = await Promise.all([
    clerk.waitForEvent('download'),
    clerk.getByRole('link', { name: /Samtgemeinde Mittelaue, 4\. Vierteljahr 2026/ }).click(),
  ]);
  const rows = (await readFile(await table.path(), 'utf8')).split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFFKennung;Name;/);
  expect(rows.some((row) => row.startsWith(`${CHAIR};Claudia Rohde-Finke;Samtgemeinde Mittelaue;`))).toBe(
    true,
  );
  await clerk.getByRole('link', { name: 'Rohde-Finke, Claudia' }).click();
  await expect(clerk.getByRole('heading', { level: 1 })).toHaveText('Sitzungsgeld: Claudia Rohde-Finke');
  await clerk.close();
});
