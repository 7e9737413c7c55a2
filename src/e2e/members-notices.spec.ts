import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import Parser from 'rss-parser';
import { at } from '../functions/members/addresses.ts';
import { demoEmail } from '../testing/members/demo-accounts.ts';
import { type RunningPortal, runningPortal } from './members/running-portal.ts';
import { signIn } from './members/sign-in.ts';

// A member chooses how she hears of what is new, is told of what the desk publishes, and reads her feed without a login:
// against what the first command starts, whose clock stands still, with its mail server.

const MEMBER = 'claudia-rohde-finke';
const PAPER = 'papers/0102-2027/index.md';
const TITLE = 'Bebauungsplan Nr. 24 „Osterbrück-Süd“: Aufstellungsbeschluss';
const CLOSED = 'protected/papers/0124-2027-n/index.md';
const SUBJECT = 'Neues im Mitgliederbereich';

let portal: RunningPortal;
let content: string;
test.beforeAll(async () => {
  content = await mkdtemp(path.join(tmpdir(), 'ratsfenster-notices-'));
  await cp('content', content, { recursive: true });
  portal = await runningPortal();
});
test.afterAll(async () => {
  await portal.stop();
  await rm(content, { recursive: true });
});
test.setTimeout(180_000);

/** Publishes that file with one more sentence. */
async function change(name: string, sentence: string): Promise<void> {
  const file = path.join(content, name);
  await writeFile(file, `${await readFile(file, 'utf8')}\n${sentence}\n`);
  await portal.publish(content);
}

/** Where the mails to the member are read. */
const mailsAddress = (): string =>
  new URL(`/?an=${encodeURIComponent(demoEmail(MEMBER))}`, portal.mailbox).href;

/** Notices that came to the member, newest first, once there are so many. */
async function mails(page: Page, count: number): Promise<string[]> {
  const mine = page.getByRole('article').filter({ has: page.getByRole('heading', { name: SUBJECT }) });
  await expect(async () => {
    await page.goto(mailsAddress());
    await expect(mine).toHaveCount(count, { timeout: 100 });
  }).toPass({ timeout: 20_000 });
  return mine.allInnerTexts();
}

/** The page of caught mails, which looks for new ones by itself only where nobody takes a picture of it. */
async function mailboxOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(mailsAddress(), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  return page;
}

async function looksWell(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [320, 700],
    [768, 1024],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect([width, wide]).toEqual([width, false]);
    await page.screenshot({ path: test.info().outputPath(`${name}-${width}.png`), fullPage: true });
  }
}

async function isAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations).toEqual([]);
}

async function choose(page: Page, label: string): Promise<void> {
  await page.goto(portal.address + at.myNotices);
  await page.getByLabel(label).check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Ihre Wahl gilt ab der nächsten Veröffentlichung.')).toBeVisible();
}

test('a member is told of what the desk publishes, by mail and feed, as she chooses', async ({
  page,
  context,
  request,
}) => {
  const mailbox = await mailboxOf(context);
  await signIn(page, portal.address, MEMBER);

  await test.step('without a choice each publication brings a mail, that of one instant, too', async () => {
    await change(PAPER, 'Der Plan liegt nun auch im Maßstab 1:500 vor.');
    const [first] = await mails(mailbox, 1);
    expect(first).toContain('im Mitgliederbereich ist dies neu oder geändert:');
    expect(first).toContain(`- Geändert: Beschlussvorlage 0102/2027: ${TITLE}`);
    await change(CLOSED, 'Der Preis ist neu berechnet.');
    const [second] = await mails(mailbox, 2);
    expect(second).toContain('- 1 neue oder geänderte nichtöffentliche Unterlage');
    expect(second).not.toContain(TITLE);
    expect(second).not.toMatch(/Erwerb der Flächen|0124/);
    await looksWell(mailbox, 'nachricht');
  });

  await test.step('her own page offers the choice and the addresses', async () => {
    await page.goto(portal.address + at.profile);
    await page.getByRole('link', { name: 'Benachrichtigungen, Feed und Kalender' }).click();
    await expect(page.getByLabel('Eine E-Mail bei jeder Veröffentlichung, die mich betrifft')).toBeChecked();
    await page.getByRole('button', { name: 'Adressen anlegen' }).click();
    await expect(page.getByText('Frühere Adressen gelten nicht mehr.')).toBeVisible();
    await looksWell(page, 'benachrichtigung');
    await isAccessible(page);
  });

  await test.step('a feed reader shows what is open, and of the rest the number', async () => {
    const feed = await page.getByLabel('Feed (Atom): was neu ist').inputValue();
    const text = await (await request.get(feed)).text();
    const { items } = await new Parser().parseString(text);
    const read = items.map((item) => item.content).join('\n');
    expect(read).toContain(TITLE);
    expect(read).toMatch(/neue oder geänderte nichtöffentliche Unterlage/);
    expect(text).not.toContain('Erwerb der Flächen');
    await page.getByRole('button', { name: 'Neue Adressen anlegen' }).click();
    await expect(page.getByText('Frühere Adressen gelten nicht mehr.')).toBeVisible();
    expect((await request.get(feed)).status()).toBe(404);
  });

  await test.step('who wants no mail has none, and one again when she chooses so', async () => {
    await choose(page, 'Keine E-Mail');
    await change(PAPER, 'Die Auslegung beginnt im April.');
    await choose(page, 'Eine E-Mail bei jeder Veröffentlichung, die mich betrifft');
    await change(CLOSED, 'Die Frist ist verlängert.');
    const [third] = await mails(mailbox, 3);
    expect(third).not.toContain(TITLE);
  });

  await test.step('her record says what she changed', async () => {
    await page.goto(portal.address + at.myRecord);
    await expect(page.getByText('Die Art, wie Sie von Neuem hören, wurde geändert.').first()).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('protokoll-768.png'), fullPage: true });
  });
});
