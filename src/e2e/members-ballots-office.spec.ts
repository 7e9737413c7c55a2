import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { circulationIn } from '../functions/members/circulation/circulation-in.ts';
import { type ClerkServer, clerkServer } from '../testing/members/clerk-server.ts';
import { enterBallots } from '../testing/members/demo-ballots.ts';

// A clerk's way through a circulation in Chromium, on the sample council: by keyboard and without JavaScript, on every screen.

const CLERK = 'marlene-hoyer-brandis';
const MEETING = '2027-04-19-samtgemeindeausschuss';
const RUNNING = 'Winterdienst und Turnhalle Wendrode';

let server: ClerkServer;
test.beforeAll(async () => {
  server = await clerkServer();
  await enterBallots(server.parts);
});
test.afterAll(() => server.stop());
test.use({ actionTimeout: 20_000 });

const signIn = async (page: Page) => page.context().addCookies([await server.cookieOf(CLERK)]);
const go = (page: Page, path: string) => page.goto(server.origin + path);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();

/** Presses the tabulator until that has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`);
}

async function key(page: Page, target: Locator, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, target);
  for (const one of keys) await page.keyboard.press(one);
}

async function type(page: Page, target: Locator, words: string): Promise<void> {
  await key(page, target, 'ControlOrMeta+a');
  await page.keyboard.type(words);
}

test.describe('by keyboard, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 768, height: 1024 } });

  test('a clerk turns a meeting into a circulation, sees who has answered, and extends it', async ({
    page,
  }) => {
    await signIn(page);

    await test.step('the page of the meeting leads to its agenda', async () => {
      await go(page, at.meeting(MEETING));
      await key(page, link(page, 'Als Umlaufverfahren durchführen'), 'Enter');
      await expect(heading(page)).toHaveText('Umlaufverfahren vorbereiten');
      await expect(page.getByLabel('Wer entscheidet worüber?')).toHaveValue(`s:${MEETING}`);
      await key(page, button(page, 'Weiter'), 'Enter');
      await expect(heading(page)).toHaveText('Worüber wird entschieden?');
    });

    await test.step('nothing ticked is refused, and the summary leads to the agenda', async () => {
      await key(page, button(page, 'Ausgewählte aufnehmen'), 'Enter');
      await expect(page).toHaveTitle(/^Fehler: /);
      await expect(page.locator('.fault-summary')).toBeFocused();
      await key(page, link(page, 'Wählen Sie mindestens einen Punkt aus.'), 'Enter');
      await key(page, page.getByRole('checkbox').first(), 'Space');
      await key(page, button(page, 'Ausgewählte aufnehmen'), 'Enter');
      await expect(page.getByRole('heading', { name: '1 Gegenstand' })).toBeVisible();
    });

    await test.step('the item says what is decided', async () => {
      await key(page, link(page, /^Bearbeiten/), 'Enter');
      await type(
        page,
        page.getByLabel('Beschlussvorschlag', { exact: true }),
        'Der Preis bleibt, wie er ist.',
      );
      await key(page, button(page, 'Speichern'), 'Enter');
      await key(page, link(page, 'Weiter zu Verfahren und Frist'), 'Enter');
      await expect(page.getByRole('radio').first()).toBeChecked();
    });

    await test.step('the preview shows what will be opened, and the button opens it', async () => {
      await type(page, page.getByLabel('Titel', { exact: true }), 'Preise im April');
      await type(page, page.getByLabel('Warum keine Sitzung stattfindet'), 'Der Saal ist gesperrt.');
      await key(page, button(page, 'Speichern und zur Vorschau'), 'Enter');
      const main = page.locator('main');
      for (const words of ['§ 78 Abs. 3 NKomVG', 'Der Saal ist gesperrt.', 'Der Preis bleibt, wie er ist.'])
        await expect(main).toContainText(words);
      await key(page, button(page, 'Umlaufverfahren eröffnen'), 'Enter');
      await expect(page.getByText('Das Umlaufverfahren ist eröffnet')).toBeVisible();
    });

    await test.step('who has answered is seen, and not how', async () => {
      const id = new URL(page.url()).pathname.split('/').at(-2) ?? '';
      const circulation = circulationIn(server.parts);
      const { ballot } = (await circulation.state(id)) ?? {};
      const { person = '', name = '' } = ballot?.eligible[0] ?? {};
      const item = ballot?.items[0]?.id ?? '';
      const by = { account: person, person, clerk: false };
      await circulation.add(id, { type: 'consent', item, person }, by, 'erstes-wort');
      await circulation.add(id, { type: 'cast', item, person, value: 'no' }, by, 'zweites-wort');
      await go(page, at.ballotOffice(id));
      await expect(page.getByRole('row', { name })).toContainText('vollständig');
      await expect(page.locator('main')).toContainText('1 von 7 Mitgliedern');
      await expect(page.getByText('Nein', { exact: true })).toHaveCount(0);
    });

    await test.step('without a reason it is not extended, with one it is', async () => {
      await key(page, page.locator('summary', { hasText: 'Frist verlängern' }), 'Enter');
      await key(page, page.getByLabel('Uhrzeit'), 'ArrowUp');
      await key(page, button(page, 'Frist verlängern'), 'Enter');
      await expect(page.locator('.fault-summary')).toBeFocused();
      await key(page, link(page, 'Die Begründung fehlt.'), 'Enter');
      await expect(page.getByLabel('Warum verlängert wird')).toBeFocused();
      await page.keyboard.type('Zwei Mitglieder sind krank.');
      await key(page, button(page, 'Frist verlängern'), 'Enter');
      await expect(page.getByText('Die Frist ist verlängert')).toBeVisible();
      await expect(page.locator('main')).toContainText('19:00 Uhr. Begründung: Zwei Mitglieder sind krank.');
    });
  });

  test('a clerk cancels another one with a reason, and the list says when', async ({ page }) => {
    await signIn(page);
    await go(page, at.ballotsOffice);
    await key(page, link(page, RUNNING), 'Enter');
    await key(page, page.locator('summary', { hasText: 'Umlaufverfahren abbrechen' }), 'Enter');
    await type(page, page.getByLabel('Warum abgebrochen wird'), 'Der Ausschuss kann doch tagen.');
    await key(page, page.getByLabel('Ja, das Umlaufverfahren endgültig abbrechen.'), 'Space');
    await key(page, button(page, 'Umlaufverfahren abbrechen'), 'Enter');
    await expect(page.getByText('Begründung: Der Ausschuss kann doch tagen.').first()).toBeVisible();
    await expect(page.locator('summary')).toHaveCount(0);
    await go(page, at.ballotsOffice);
    await expect(page.getByRole('listitem').filter({ hasText: RUNNING })).toContainText('abgebrochen am');
  });
});

/** Nothing runs out of the screen, and axe finds nothing: in the light, in the dark and in forced colours. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide), `${name} at ${width} px`).toBe(0);
  }
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await finds(page, name, (axe) => axe.withTags(all));
  await page.emulateMedia({ colorScheme: 'dark' });
  await finds(page, `${name}, dark`, (axe) => axe.withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await finds(page, `${name}, forced colours`, (axe) => axe.withTags(all).disableRules('color-contrast'));
  await page.emulateMedia({ forcedColors: 'none' });
}

async function finds(page: Page, name: string, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const { violations } = await rules(new AxeBuilder({ page })).analyze();
  expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

/** A click whose page is there, with its styles, before anything looks at it. */
async function leads(page: Page, by: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), by.click()]);
}

test('every page of the first step fits every screen, and axe finds nothing', async ({ page }) => {
  await signIn(page);
  await go(page, at.newBallot);
  await look(page, 'start');
  await leads(page, button(page, 'Weiter'));
  await look(page, 'start, refused');
  await page.getByLabel('Wer entscheidet worüber?').selectOption('g:samtgemeinderat');
  await leads(page, button(page, 'Weiter'));
  await look(page, 'items');
  await leads(page, link(page, 'Gegenstand schreiben'));
  await look(page, 'item');
  await page.getByLabel('Art der Entscheidung').selectOption('election');
  await leads(page, button(page, 'Speichern'));
  await look(page, 'item, refused');
});

test('items are put in another order with a button', async ({ page }) => {
  await signIn(page);
  await go(page, `${at.newBallot}?sitzung=${MEETING}`);
  await leads(page, button(page, 'Weiter'));
  for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
  await leads(page, button(page, 'Ausgewählte aufnehmen'));
  await look(page, 'items chosen');
  const second = await page.getByRole('rowheader').nth(1).innerText();
  await leads(page, page.getByRole('button', { name: /^Nach oben/ }));
  expect(await page.getByRole('rowheader').first().innerText()).toBe(second);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.screenshot({ path: test.info().outputPath('gegenstaende-320.png'), fullPage: true });
});

test('every page from the rule to the result fits every screen, and axe finds nothing', async ({ page }) => {
  await signIn(page);
  await go(page, at.newBallot);
  await page.getByLabel('Wer entscheidet worüber?').selectOption('g:samtgemeinderat');
  await leads(page, button(page, 'Weiter'));
  await leads(page, link(page, '2. Verfahren und Frist'));
  await look(page, 'procedure');
  await leads(page, button(page, 'Speichern und zur Vorschau'));
  await look(page, 'procedure, refused');
  await leads(page, link(page, '3. Vorschau und Eröffnung'));
  await look(page, 'preview');
  await go(page, at.ballotsOffice);
  await look(page, 'list');
  await leads(page, link(page, 'Mensa Ellernhagen und Freibad'));
  await look(page, 'result');
});
