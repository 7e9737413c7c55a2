import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../testing/chromium.ts';
import { linesPdf, paragraph } from '../testing/german-pdf.ts';
import { plainTextIn } from '../testing/members/offline/plain-text-in.ts';
import { type AwayTown, awayTown } from './members/away-town.ts';
import { complaintsOf, hostsOf } from './members/complaints.ts';
import { fingerprint } from './members/fingerprint.ts';

// The way of a council member with a tablet: from the invitation in the mailbox to a non-public paper that is read and marked
// in a room without reception, over a new version of it, to the end of the mandate. The function runs as a process of its own
// and is really gone in between.

const CLERK = 'marlene-hoyer-brandis';
const MEMBER = 'lena-vosswinkel';
const MEETING = '2027-03-18-ausschuss-schule';
const DOCUMENT = 'Bewerberübersicht';
const FILE = 'protected/papers/0127-2027-n/bewerberuebersicht.pdf';
const PIN = 'Vier bunte Drachen';

const SENTENCE = 'Bewerberin Storchennest bringt zwanzig Jahre Erfahrung mit.';
const NOTE = 'Nach dem Zeugnis vom Kranichhof fragen';
const BEFORE = ['Übersicht der Bewerbungen', '', 'Fünf Personen kamen in die engere Wahl.', SENTENCE];
const CLOSED = [...BEFORE, 'Bewerber Rohrdommel kennt die Schule.'];
const first = linesPdf([paragraph(CLOSED)]);
const second = linesPdf([
  paragraph(['Deckblatt zur zweiten Fassung']),
  paragraph(['Übersicht der Bewerbungen, ergänzt', '', 'Vier Personen kamen in die engere Wahl.', SENTENCE]),
]);
/** Words of the paper, its title, its item, and of the note; none of them may lie in the clear. */
const NEEDLES = ['Storchennest', 'Rohrdommel', DOCUMENT, 'Grundschulsekretariat', 'Kranichhof'];

let town: AwayTown;
let folder = '';
test.beforeAll(async () => {
  town = await awayTown((content) => writeFile(path.join(content, FILE), first));
  await town.start();
  folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-tablet-'));
});
test.afterAll(async () => {
  await town[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});
// three publications with all checks, three starts of the function, and a machine that may be busy with other tests
test.setTimeout(300_000);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const emailOf = (person: string) => `${person}@mitglieder.mittelaue.example`;
const mailTo = (email: string, subject: RegExp) =>
  town.mails.find((mail) => mail.to.includes(email) && subject.test(mail.subject))?.text ?? '';
const linkIn = (text: string, part: string) =>
  text.match(/http:\/\/localhost\S+/g)?.find((address) => address.includes(part)) ?? 'about:blank';

/** The tablet: its browser keeps what it has in the profile folder. */
async function tablet(): Promise<{ context: BrowserContext; page: Page }> {
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(folder, {
    args: CHROMIUM_FLAGS,
    ...(executablePath !== undefined && { executablePath }),
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Opens a page of the members' area for the first time: by a link from the mailbox, and with a new passkey. */
async function enter(page: Page, person: string, address: string): Promise<void> {
  const email = emailOf(person);
  await page.goto(address);
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
  await press(page, 'Link schicken');
  await expect.poll(() => mailTo(email, /./)).toContain('/anmelden/link?t=');
  await page.goto(linkIn(mailTo(email, /./), '/anmelden/link'));
  await press(page, 'Jetzt anmelden');
  await press(page, 'Passkey einrichten');
  await page.getByRole('link', { name: 'Weiter', exact: true }).click();
  await expect(page).toHaveURL(address);
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
  await press(page, 'Öffnen');
}

const openDocument = (page: Page) => page.getByRole('link', { name: DOCUMENT }).first().click();

/** Selects a sentence as a finger that is held does. */
async function select(page: Page, words: string): Promise<void> {
  await expect(page.locator('.reader-text', { hasText: words })).toBeVisible({ timeout: 30_000 });
  await page.evaluate((wanted) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const begin = (node as Text).data.indexOf(wanted);
      if (begin < 0 || !node.parentElement?.closest('.reader-text')) continue;
      range.setStart(node, begin);
      range.setEnd(node, begin + wanted.length);
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

test('from the invitation mail to a non-public paper that is read and marked without a network', async ({
  browser,
}) => {
  await test.step('the clerk sends the invitation', async () => {
    const office = await browser.newContext();
    const clerk = await office.newPage();
    await fingerprint(clerk);
    await enter(clerk, CLERK, town.origin + at.invitation(MEETING));
    await clerk.getByRole('button', { name: /^Einladung an \d+ Personen senden$/ }).click();
    await expect.poll(() => mailTo(emailOf(MEMBER), /^Einladung: /), { timeout: 60_000 }).not.toBe('');
    await office.close();
  });

  let { context, page } = await tablet();
  const complaints = complaintsOf(context, hostsOf(town.origin));

  await test.step('the member follows the mail, logs in and takes the meeting along', async () => {
    await fingerprint(page);
    await enter(
      page,
      MEMBER,
      linkIn(mailTo(emailOf(MEMBER), /^Einladung: /), at.meeting(MEETING)).replace(/\/?$/, '/'),
    );
    await page.getByRole('link', { name: 'Sitzung mitnehmen' }).click();
    await page.getByLabel('Neue PIN für die Kopie').fill(PIN);
    await page.getByLabel('Dieselbe PIN noch einmal').fill(PIN);
    await press(page, 'PIN setzen und mitnehmen');
    await expect(page.getByRole('heading', { name: 'Die Sitzung liegt auf diesem Gerät' })).toBeVisible();
    await expect(page.locator('[data-take]')).toContainText('auch ohne Netz lesen');
  });
  expect(complaints).toEqual([]);

  await test.step('without the function the paper is read, and a sentence marked', async () => {
    await town.stop();
    await expect(fetch(town.origin)).rejects.toThrow('fetch failed');
    await page.goto(town.origin + at.away);
    await unlock(page);
    await expect(page.getByText('Gerade ohne Verbindung.')).toBeVisible();
    await page.getByRole('link', { name: /^Ausschuss für Schule/ }).click();
    await openDocument(page);
    await select(page, SENTENCE);
    await press(page, 'Grün markieren');
    await page.getByRole('textbox', { name: 'Notiz' }).fill(NOTE);
    await expect(page.getByText('Gespeichert.')).toBeVisible();
    // the field stays open while the town publishes: browsers keep what stands in fields, if they may
  });

  await test.step('a new version is told, the copy renewed, and the note at its place', async () => {
    await writeFile(path.join(town.content, FILE), second);
    await town.edit('site.yml', 'demoNow: 2027-03-08T10:00', 'demoNow: 2027-03-08T10:30');
    await town.publish();
    await town.start();
    await page.goto(town.origin + at.away);
    await unlock(page);
    await expect(page.getByText('Seit Ihrer Kopie geändert')).toBeVisible();
    await page.getByRole('link', { name: 'Kopie erneuern' }).click();
    await page.getByLabel('Ihre PIN für die Kopie').fill(PIN);
    await press(page, 'Öffnen und mitnehmen');
    await page.getByRole('link', { name: 'Mitgenommene Sitzung öffnen' }).click();
    await unlock(page);
    await expect(page.getByText('Seit Ihrer Kopie geändert')).toHaveCount(0);
    await openDocument(page);
    await page.getByRole('button', { name: 'Notizen (1)' }).click();
    await page.getByRole('button', { name: /^Zur Stelle: / }).click();
    await expect(page.locator('[data-page="2"] .reader-mark--green').first()).toBeInViewport();
    await expect(page.getByText(NOTE)).toBeVisible();
  });

  await test.step('a stolen profile folder shows nothing of it', async () => {
    await context.close();
    expect(plainTextIn(folder, NEEDLES)).toEqual([]);
  });

  await test.step('the mandate ends, and the next contact erases the copy', async () => {
    await town.edit(
      `people/${MEMBER}.yml`,
      /(startDate: 2026-11-\d\d)\n(?! {4}endDate)/g,
      '$1\n    endDate: 2027-03-07\n',
    );
    await town.publish();
    ({ context, page } = await tablet());
    await page.goto(town.origin + at.away);
    await expect(heading(page)).toHaveText('Die Kopie ist gelöscht');
    await expect(page.getByText('Ihr Mandat ist beendet')).toBeVisible();
    await page.reload();
    await expect(heading(page)).toHaveText('Auf diesem Gerät liegt keine Sitzung');
    await context.close();
    expect(plainTextIn(folder, NEEDLES)).toEqual([]);
  });
});
