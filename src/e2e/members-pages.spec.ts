import { rename } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { SHOWN } from '../testing/members/demo-people.ts';
import { complaintsOf, hostsOf } from './members/complaints.ts';
import { type RunningPortal, runningPortal } from './members/running-portal.ts';
import { signIn } from './members/sign-in.ts';

// Every type of page of the members' portal: for everybody, in each colour scheme, on a phone and on a wide screen.

test.describe.configure({ mode: 'default', timeout: 600_000 });
let portal: RunningPortal;
test.beforeAll(async () => {
  portal = await runningPortal();
});
test.afterAll(() => portal.stop());

const [{ person: MEMBER }] = SHOWN;
const MEETING = at.meeting('2027-03-09-rat-aubrueck');
const OF_MEMBERS = [
  at.home,
  at.meetings,
  MEETING,
  at.meeting('2027-02-25-samtgemeinderat'),
  at.meeting('2027-04-22-samtgemeinderat'),
  at.paper('0124-2027-n'),
  at.news,
  at.search,
  at.tracker,
  `${at.search}?q=Schule`,
  `${at.search}?q=Zwergkaninchen`,
  at.profile,
  at.myPasskeys,
  at.mySessions,
  at.myRecord,
  '/gibt-es-nicht/',
];
const OF_STAFF = [at.home, at.tasks, at.news];

type Rules = 'all' | 'colours';
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Findings of axe, short enough to read in a report. */
async function violations(page: Page, rules: Rules): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  if (rules === 'colours') axe.options({ resultTypes: ['violations'] }).withRules(COLOURS);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}`));
}

/** What is wrong with the page that stands there, in four looks; what differs between colour schemes are colours alone. */
async function faultsIn(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [colorScheme, rules] of [
      ['light', 'all'],
      ['dark', 'colours'],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await violations(page, rules))
        found.push(`${name} ${width} ${colorScheme} ${fault}`);
    }
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    const over = Number(await page.evaluate(wide));
    if (over > 0) found.push(`${name} is wider than ${width} px by ${over}`);
  }
  if ((await page.locator('h1').count()) !== 1) found.push(`${name} has not one heading`);
  return found;
}

/** Pages of somebody, with what the browser says of them. */
async function visit(browser: Browser, person: string | undefined, paths: readonly string[]) {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (person !== undefined) await signIn(page, portal.address, person);
  const found = complaintsOf(context, hostsOf(portal.address));
  for (const path of paths) {
    await page.goto(portal.address + path);
    found.push(...(await faultsIn(page, path)));
  }
  return { context, page, found };
}

test('pages of a member are accessible, fit, and ask for nothing from elsewhere', async ({ browser }) => {
  const { context, found } = await visit(browser, MEMBER, OF_MEMBERS);
  expect(found).toEqual([]);
  await context.close();
});

test('so are those of an office, of a guest and of somebody who left', async ({ browser }) => {
  for (const [person, paths] of [
    ['nils-oetjen-barg', OF_STAFF],
    ['henrike-lausmann', [MEETING]],
  ] as const) {
    const { context, found } = await visit(browser, person, paths);
    expect(found).toEqual([]);
    await context.close();
  }
});

test('a log is a list of cards where its columns would tear names apart, and a table where there is room', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  await signIn(page, portal.address, 'marlene-hoyer-brandis');
  for (const path of [at.auditLog, at.myRecord]) {
    await page.goto(portal.address + path);
    const row = page.locator('main tbody tr').first();
    for (const [width, display] of [
      [320, 'block'],
      [900, 'block'],
      [1280, 'table-row'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect(row, `${path} ${width}`).toHaveCSS('display', display);
      if (display === 'block') await expect(page.locator('main td.empty-cell:visible')).toHaveCount(0);
    }
    expect(await faultsIn(page, path)).toEqual([]);
  }
  await context.close();
});

test('so are the pages before the log-in and those of faults', async ({ browser }) => {
  const { context, page, found } = await visit(browser, undefined, [
    at.login,
    at.loginByMail,
    `${at.loginLink}?t=unknown`,
    MEETING,
  ]);
  for (let tries = 0; tries < 6; tries += 1) {
    await page.goto(portal.address + at.login);
    await page.getByLabel('Ihre E-Mail-Adresse').fill('niemand@rat.example');
    await page.getByRole('button', { name: 'Link schicken' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bitte warten Sie etwas');
  found.push(...(await faultsIn(page, 'too many')));
  await rename(portal.store, `${portal.store}-gone`);
  const answer = await page.goto(`${portal.address}${at.loginLink}?t=unknown`);
  expect([answer?.status(), answer?.headers()['retry-after']]).toEqual([503, '60']);
  found.push(...(await faultsIn(page, 'no store')));
  await rename(`${portal.store}-gone`, portal.store);
  expect((await page.goto(portal.address + at.login))?.status()).toBe(200);
  expect(found).toEqual([]);
  await context.close();
});

test('a member needs no pointer', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await signIn(page, portal.address, MEMBER);
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Zum Inhalt springen');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.goto(portal.address + at.home);
  await tabTo(page, 'Menü');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Sitzungen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(portal.address + at.meetings);
  await tabTo(page, 'Rat des Fleckens Aubrück', 2);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(portal.address + MEETING);
  await tabTo(page, 'Flächen, Preise und Stand der Gespräche');
  const outline = 'getComputedStyle(document.activeElement).outlineStyle';
  expect(await page.evaluate(outline)).not.toBe('none');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kaufpreisuebersicht\.pdf$/);
  await page.goto(portal.address + at.home);
  await tabTo(page, 'Menü');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Abmelden');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sie sind abgemeldet');
  await context.close();
});

/** Presses the key until what bears that text has the focus, for the `time`th time. */
async function tabTo(page: Page, text: string, time = 1): Promise<void> {
  const words = 'document.activeElement?.textContent?.replaceAll("\\u00ad", "").trim()';
  let times = 0;
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(words)) === text && (times += 1) === time) return;
  }
  throw new Error(`"${text}" does not get the focus`);
}
