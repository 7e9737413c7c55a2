import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { circulationIn } from '../functions/members/circulation/circulation-in.ts';
import { ballotTown, type BallotTown } from '../testing/circulation/ballot-town.ts';
import { complaintsOf, hostsOf } from './members/complaints.ts';
import { fingerprint } from './members/fingerprint.ts';
import { GRIT, LAND, openBallot } from './members/opened-ballot.ts';

// A member of the council decides by circulation, on a phone and on a tablet, with fingers, with keys alone and without scripts.

test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 20_000 });
test.setTimeout(600_000);

const MEMBER = 'petra-koelling';
const PAPER_TITLE = 'Osterbrück-Süd: Rahmen für den Erwerb der Flächen';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true };

let town: BallotTown;
let start: number;
test.beforeAll(async () => {
  town = await ballotTown();
  start = town.clock.now;
});
test.afterEach(() => {
  town.clock.now = start;
});
test.afterAll(() => town[Symbol.asyncDispose]());

const opened = (id: string, over = {}) => openBallot(town, id, over);

/** A device on which the member is logged in. */
async function device(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addCookies([await town.cookieOf(MEMBER)]);
  return context.newPage();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, path: string) => page.goto(town.origin + path);
const votes = (page: Page) => page.getByRole('group', { name: /^Wie stimmen/ });
const send = (page: Page) => page.getByRole('button', { name: /^(?:Abgeben|Änderung abgeben)$/ });

/** What of the page is wider than it, and which targets of fingers are lower than 44 px. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const over = Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  );
  const targets = page.locator(
    'main :is(.choice, button, .button, .ballots__item, .ballot-items__item--tap, .prev-next__link, .document__title, .document__save, input:not([type=hidden], [type=radio]), textarea)',
  );
  const low: string[] = [];
  for (const one of await targets.all()) {
    const box = await one.boundingBox();
    if (box && (box.height < 44 || box.width < 44))
      low.push(`${name}: ${Math.round(box.width)} × ${Math.round(box.height)} ${await one.innerText()}`);
  }
  const folder = process.env['SCREENSHOTS'];
  const width = page.viewportSize()?.width ?? 0;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  return [...low, ...(over > 0 ? [`${name} is wider than the page by ${over} px`] : [])];
}

for (const [name, options] of [
  ['phone', PHONE],
  ['tablet', TABLET],
] as const)
  test(`on a ${name} a member reads, consents and votes with one form, checks the receipt and votes anew`, async ({
    browser,
  }) => {
    const { id } = await opened(name === 'phone' ? 'aufdemtelefon' : 'aufdemtablet');
    const page = await device(browser, options);
    const complaints = complaintsOf(page.context(), hostsOf(town.origin));
    const faults: string[] = [];
    const look = async (what: string) => faults.push(...(await faultsOf(page, what)));

    await go(page, at.home);
    await expect(page.getByRole('main')).toContainText('Jetzt abstimmen');
    await go(page, at.ballots);
    await look('list');
    await page.locator(`a[href="${at.ballot(id)}"]`).tap();
    await expect(heading(page)).toHaveText('Winterdienst und Vorkaufsrecht');
    await expect(page.getByRole('main')).toContainText('§ 78 Abs. 3 NKomVG');
    await look('ballot');
    await page.getByRole('link', { name: LAND }).tap();
    await expect(heading(page)).toHaveText(LAND);
    const papers = page.getByRole('complementary', { name: 'Unterlagen' });
    await papers.getByRole('link', { name: PAPER_TITLE }).tap();
    await expect(heading(page)).toHaveText(PAPER_TITLE);
    await page.goBack();
    await look('item');

    await page.getByText('Ja, einverstanden', { exact: true }).tap();
    await votes(page).getByText('Ja', { exact: true }).tap();
    await send(page).tap();
    await expect(heading(page)).toHaveText('Ihre Quittung');
    const receipt = page.getByRole('main');
    await expect(receipt).toContainText('Zum Verfahren: einverstanden');
    await expect(receipt).toContainText('Ihre Stimme: Ja');
    await look('receipt');
    const hash = (await page.locator('code.hash').last().innerText()).replaceAll(/\s/g, '');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);

    await go(page, at.ballotCheck(id));
    await look('check');
    await expect(page.getByRole('region', { name: 'Was von Ihnen im Protokoll steht' })).toContainText(
      'Ihre Stimme: Ja',
    );
    await checks(page, '2', hash);
    await expect(page.getByRole('main')).toContainText('Ja, der Eintrag steht im Protokoll');
    await checks(
      page,
      '2',
      hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    );
    await expect(page.getByRole('main')).toContainText('Nein, unter Nummer 2 steht etwas anderes');
    await look('not found');

    await go(page, at.ballotItem(id, 'vorkauf'));
    await expect(page.getByRole('radio', { name: 'Ja', exact: true })).toBeChecked();
    await votes(page).getByText('Nein', { exact: true }).tap();
    await send(page).tap();
    await expect(receipt).toContainText('Ihre Stimme: Nein');
    const state = await circulationIn(town.parts).state(id);
    expect(state?.standing.get('vorkauf')?.get(MEMBER)).toMatchObject({ consent: 'consents', value: 'no' });
    expect([faults, complaints]).toEqual([[], []]);
    await page.context().close();
  });

/** Types a receipt, and asks for it. */
async function checks(page: Page, number: string, hash: string): Promise<void> {
  await page.getByLabel('Nummer', { exact: true }).fill(number);
  await page.getByLabel('Prüfsumme').fill(hash);
  await page.getByRole('button', { name: 'Vergleichen' }).click();
}

test('papers stand beside the question where there is room', async ({ browser }) => {
  const { id } = await opened('aufbreitemschirm');
  const page = await device(browser, { viewport: { width: 1280, height: 900 } });
  await go(page, at.ballotItem(id, 'vorkauf'));
  const [text, papers] = await Promise.all(
    ['Vorgeschlagener Beschluss', 'Unterlagen'].map((name) =>
      page.getByRole('heading', { name, exact: true }).boundingBox(),
    ),
  );
  expect(papers?.y).toBeCloseTo(text?.y ?? 0, -1);
  expect(papers?.x).toBeGreaterThan(text?.x ?? 0);
  expect(await faultsOf(page, 'item')).toEqual([]);
  await page.context().close();
});

test('by the server’s clock: hours are left, then none; what comes too late is told and not recorded', async ({
  browser,
}) => {
  const { id, closes } = await opened('diefristlaeuftab');
  const page = await device(browser, PHONE);
  const main = page.getByRole('main');
  town.clock.now = Date.parse(closes) - 5_400_000;
  await page.context().addCookies([await town.cookieOf(MEMBER)]);
  await go(page, at.home);
  await expect(main).toContainText('nur noch heute');
  await go(page, at.ballotItem(id, 'splitt'));
  await expect(main).toContainText('Nur noch heute: noch 1 Stunde');
  await expect(main).toContainText('Es zählt die Uhr des Servers');
  expect(await faultsOf(page, 'deadline near')).toEqual([]);
  await page.getByText('Ja, einverstanden', { exact: true }).tap();
  await votes(page).getByText('Enthaltung', { exact: true }).tap();
  town.clock.now = Date.parse(closes);
  await page.context().addCookies([await town.cookieOf(MEMBER)]);
  await send(page).tap();
  await expect(main).toContainText('Das wurde nicht verzeichnet');
  // above all else: on a phone the rest is below the end of the screen
  await expect(main.locator('.notice').first()).toContainText('Das wurde nicht verzeichnet');
  await expect(main).toContainText('Ihre Eingabe war: Verfahren: einverstanden · Stimme: Enthaltung');
  await expect(main).toContainText('Die Abstimmung ist abgeschlossen');
  await expect(page.getByRole('radio')).toHaveCount(0);
  expect(await faultsOf(page, 'deadline over')).toEqual([]);
  expect((await circulationIn(town.parts).state(id))?.standing.get('splitt')?.get(MEMBER)).toBeUndefined();
  await page.context().close();
});

test('keys alone suffice, from the list to the receipt', async ({ browser }) => {
  const { id } = await opened('mittastenallein');
  const page = await device(browser, { viewport: { width: 1280, height: 900 } });
  await go(page, at.ballots);
  await tabTo(page, `a[href="${at.ballot(id)}"]`);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Winterdienst und Vorkaufsrecht');
  await tabTo(page, `a[href="${at.ballotItem(id, 'splitt')}"]`);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(GRIT);
  await tabTo(page, 'input[name="verfahren"]');
  await expect(page.locator('.choice', { has: page.locator(':focus') })).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Nein', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(send(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('Ihre Stimme: Nein');
  await page.context().close();
});

/** Presses the key until what matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const matches = `document.activeElement?.matches(${JSON.stringify(selector)})`;
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(matches)) return;
  }
  throw new Error(`${selector} does not get the focus`);
}

test('without scripts all of it works', async ({ browser }) => {
  const { id } = await opened('ohnejavascript');
  const page = await device(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  await go(page, at.ballots);
  await page.locator(`a[href="${at.ballot(id)}"]`).click();
  await page.getByRole('link', { name: GRIT }).click();
  await send(page).click();
  await page.getByRole('link', { name: 'Sie haben noch nichts ausgewählt' }).click();
  await expect(page).toHaveURL(/#abgeben$/);
  await page.getByText('Nein, ich widerspreche', { exact: true }).click();
  await send(page).click();
  await expect(page.getByRole('main')).toContainText('Ihre Abgabe ist verzeichnet');
  const hash = (await page.locator('code.hash').first().innerText()).replaceAll(/\s/g, '');
  await page.getByRole('link', { name: 'Meine Stimme prüfen' }).first().click();
  await checks(page, '1', hash);
  await expect(page.getByRole('main')).toContainText('Ja, der Eintrag steht im Protokoll: Nummer 1');
  await page.context().close();
});

test('where a passkey is asked for, the way leads over it and back to the question', async ({ browser }) => {
  const { id } = await opened('mitdempasskey', { stepUp: true });
  Object.assign(town.parts.settings, { stepUp: { kind: 'none', decision: 'Beschluss' } });
  const context = await browser.newContext(TABLET);
  await context.addCookies([await town.cookieOf(MEMBER, 1)]);
  const page = await context.newPage();
  await fingerprint(page);
  await go(page, at.ballotItem(id, 'splitt'));
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('link', { name: 'Mit Passkey bestätigen' }).tap();
  await page.getByRole('button', { name: 'Passkey einrichten' }).tap();
  await page.getByRole('link', { name: 'Weiter', exact: true }).tap();
  await expect(heading(page)).toHaveText(GRIT);
  await votes(page).getByText('Ja', { exact: true }).tap();
  await send(page).tap();
  await expect(page.getByRole('main')).toContainText('Ihre Stimme: Ja');
  Object.assign(town.parts.settings, { stepUp: { kind: 'passkey' } });
  await context.close();
});

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('nobody is kept out by how a page looks: light, dark and with forced colours', async ({ browser }) => {
  const { id, closes } = await opened('allefarben');
  const page = await device(browser, PHONE);
  const found: string[] = [];
  const look = async (name: string) => {
    for (const media of LOOKS) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const words = `${name} ${media.colorScheme} ${media.forcedColors}`;
      found.push(...violations.map((one) => `${words} ${one.id} ${one.nodes[0]?.target.join(' ')}`));
    }
    found.push(...(await faultsOf(page, name)));
  };
  const paths: readonly (readonly [string, string])[] = [
    ['list', at.ballots],
    ['ballot', at.ballot(id)],
    ['item', at.ballotItem(id, 'vorkauf')],
    ['check', at.ballotCheck(id)],
    ['malformed', `${at.ballotCheck(id)}?n=zwei&h=abc`],
  ];
  for (const [name, path] of paths) {
    await go(page, path);
    await look(name);
  }
  await go(page, at.ballotItem(id, 'vorkauf'));
  await votes(page).getByText('Ja', { exact: true }).tap();
  await send(page).tap();
  await expect(page.getByRole('main')).toContainText('Ihre Stimme: Ja');
  await look('receipt');
  await go(page, at.ballotItem(id, 'vorkauf'));
  await look('voted');
  town.clock.now = Date.parse(closes);
  await page.context().addCookies([await town.cookieOf(MEMBER)]);
  for (const [name, path] of paths.slice(0, 4)) {
    await go(page, path);
    await look(`${name} over`);
  }
  expect(found).toEqual([]);
  await page.context().close();
});
