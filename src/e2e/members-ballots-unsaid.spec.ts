import { type Browser, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { ballotTown, type BallotTown } from '../testing/circulation/ballot-town.ts';
import { GRIT, openBallot } from './members/opened-ballot.ts';

// A vote that does not arrive, and a form that is older than what counts: nobody is left in the belief to have voted.

test.describe.configure({ mode: 'default' });
test.setTimeout(300_000);

const MEMBER = 'petra-koelling';
let town: BallotTown;
test.beforeAll(async () => {
  town = await ballotTown();
});
test.afterAll(() => town[Symbol.asyncDispose]());

async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await context.addCookies([await town.cookieOf(MEMBER)]);
  return context.newPage();
}

async function look(page: Page, name: string): Promise<void> {
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBe(0);
  await page.screenshot({ path: test.info().outputPath(`${name}-320.png`), fullPage: true });
}

async function openItem(page: Page, id: string): Promise<void> {
  await page.goto(town.origin + at.ballot(id));
  await page.getByRole('link', { name: GRIT }).click();
}

async function choose(page: Page, vote: 'Ja' | 'Nein' | 'Enthaltung'): Promise<void> {
  await page.getByText('Ja, einverstanden', { exact: true }).click();
  await page
    .getByRole('group', { name: /^Wie stimmen/ })
    .getByText(vote, { exact: true })
    .click();
}

const send = (page: Page) => page.getByRole('button', { name: /^(?:Abgeben|Änderung abgeben)$/ }).click();
const main = (page: Page) => page.getByRole('main');

test('a vote after the login has ended is not recorded, and says so before and after the new login', async ({
  browser,
}) => {
  const { id } = await openBallot(town, 'abgelaufen');
  const page = await phone(browser);
  await openItem(page, id);
  await choose(page, 'Ja');
  await page.context().clearCookies();
  await send(page);
  await expect(main(page)).toContainText('deshalb ist nicht verzeichnet, was Sie eben abgeschickt haben');
  await look(page, 'anmelden');
  await page.context().addCookies([await town.cookieOf(MEMBER)]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(GRIT);
  await expect(main(page)).toContainText(
    'Ihre Anmeldung war abgelaufen, als Sie das Formular abgeschickt haben',
  );
  await look(page, 'danach');
  await choose(page, 'Ja');
  await send(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihre Quittung');
});

test('an older window does not overwrite what was said since', async ({ browser }) => {
  const { id } = await openBallot(town, 'zweifenster');
  const [old, fresh] = [await phone(browser), await phone(browser)];
  await openItem(old, id);
  await choose(old, 'Nein');
  await send(old);
  await openItem(old, id);
  await openItem(fresh, id);
  await choose(fresh, 'Enthaltung');
  await send(fresh);
  await old.getByText('Nein, ich widerspreche', { exact: true }).click();
  await send(old);
  await expect(main(old)).toContainText('Das wurde nicht verzeichnet');
  await expect(main(old)).toContainText('Ihre Eingabe war:');
  await expect(old.getByRole('radio', { name: 'Enthaltung' })).toBeChecked();
  await look(old, 'zweites-fenster');
});
