import { mkdir, copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { clerkTown, type ClerkTown } from '../testing/members/clerk-town.ts';
import { loginCookie } from '../testing/members/signed-in.ts';

// The way of a clerk from an empty machine to a late paper and an access that is revoked, with the commands as people call
// them, real mails, real passkeys, and the sample council as the town's record.

const MEMBER = {
  id: 'lena-vosswinkel',
  name: 'Lena Voßwinkel',
  email: 'vosswinkel@mitglieder.mittelaue.example',
};
/** Excluded from the very item, and of another body altogether. */
const WRONG = ['petra-koelling', 'marlies-bockhop'];
const OFFICE = 'ratsbuero@mittelaue.example';
const MEETING = '2027-03-18-ausschuss-schule';
const NEWS = 'Nachtrag zur Stellenbesetzung';

let town: ClerkTown;
test.beforeAll(async () => {
  town = await clerkTown();
});
test.afterAll(() => town[Symbol.asyncDispose]());
test.use({ actionTimeout: 20_000 });
// two publications with all checks, eight commands, and a machine that may be busy with other tests
test.setTimeout(300_000);

const go = (page: Page, to: string) => page.goto(town.origin + to);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: true }).first().click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const says = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();

/** A person in front of a device with fingerprint sensor; the browser's complaints go into `found`. */
async function person(context: BrowserContext, found: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && /policy|violat/i.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  const client = await context.newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

/** The newest mail to that address, with its address of the members' area. */
const mailTo = (email: string) => town.mails.find(({ to }) => to.includes(email))?.text ?? '';
const linkIn = (text: string) => /http:\/\/localhost\S+/.exec(text)?.[0] ?? 'about:blank';

/** Follows the invitation, asks for a link, opens it, and enrols a passkey. */
async function enter(page: Page, email: string, wanted: string) {
  await page.goto(linkIn(mailTo(email)));
  await page.getByLabel('Ihre E-Mail-Adresse').fill(email);
  await press(page, 'Link schicken');
  await expect(heading(page)).toHaveText('Bitte sehen Sie in Ihr Postfach');
  await expect.poll(() => mailTo(email)).toContain('/anmelden/link?t=');
  await page.goto(linkIn(mailTo(email)));
  await press(page, 'Jetzt anmelden');
  await go(page, wanted);
  await press(page, 'Passkey einrichten');
  await page.getByRole('link', { name: 'Weiter', exact: true }).click();
  await expect(page).toHaveURL(town.origin + wanted);
}

/** What a clerk writes in the protected desk, as it then lies in the overlay: a paper and its place on the agenda. */
async function latePaper() {
  const folder = path.join(town.content, 'protected/papers/0131-2027-n');
  await mkdir(folder);
  await copyFile(
    path.join(town.content, 'protected/papers/0102-2027/vorvertrag-entwurf.pdf'),
    path.join(folder, 'nachtrag.pdf'),
  );
  await writeFile(
    path.join(folder, 'index.md'),
    `---
reference: 0131/2027 N
title: ${NEWS}
kind: information
date: 2027-03-08
body: mittelaue
files:
  - id: n7tr4g2x
    title: Nachtrag mit Anlage
    file: nachtrag.pdf
    mimeType: application/pdf
---
## Sachverhalt

Eine Bewerbung wurde zurückgezogen.
`,
  );
  await town.edit(
    `protected/meetings/${MEETING}/index.md`,
    '      - 0127-2027-n\n',
    '      - 0127-2027-n\n      - 0131-2027-n\n',
  );
  // half an hour goes by in the town
  await town.edit('site.yml', 'demoNow: 2027-03-08T10:00', 'demoNow: 2027-03-08T10:30');
}

test('from the first clerk to a late paper that the right member reads, and an access that ends', async ({
  browser,
}) => {
  const complaints: string[] = [];
  const [clerks, members] = [await browser.newContext(), await browser.newContext()];
  const [clerk, member] = [await person(clerks, complaints), await person(members, complaints)];

  await test.step('the machine says what is missing, and lets the first clerk in', async () => {
    expect((await town.members('list')).stdout).toContain('Es gibt noch keinen Zugang.');
    const invited = await town.members(
      'invite',
      '--clerk',
      '--name',
      'Ratsbüro Mittelaue',
      '--email',
      OFFICE,
    );
    expect(invited).toMatchObject({ code: 0, stderr: '' });
    await enter(clerk, OFFICE, at.accounts);
    await says(clerk, 'Noch ist nichts veröffentlicht');
  });

  await test.step('people come with the first publication, and get access', async () => {
    expect(await town.publish()).toMatchObject({ code: 0 });
    await clerk.reload();
    await says(clerk, 'Noch niemand hat Zugang');
    await follow(clerk, 'Tragen Sie die E-Mail-Adressen ein');
    await clerk.getByLabel(MEMBER.name).fill(MEMBER.email);
    await clerk.getByLabel('Petra Kölling').fill('koelling@mitglieder.mittelaue.example');
    await clerk.getByLabel('Marlies Bockhop').fill('bockhop@mitglieder');
    await clerk.getByLabel('Alle gleich per E-Mail einladen').uncheck();
    await press(clerk, 'Zugänge anlegen');
    await says(clerk, 'Noch nichts angelegt');
    await clerk.getByLabel('Marlies Bockhop').fill('bockhop@mitglieder.mittelaue.example');
    await press(clerk, 'Zugänge anlegen');
    await says(clerk, '3 Zugänge sind angelegt');
    await follow(clerk, /^\d+ Personen haben noch keinen Zugang$/);
    await expect(clerk.getByLabel(MEMBER.name)).toHaveCount(0);
    await follow(clerk, 'Abbrechen');
    await follow(clerk, '3 Personen sind noch nicht eingeladen');
    await press(clerk, 'Einladungen senden');
    await says(clerk, '3 Einladungen sind unterwegs');
    expect(town.mails.filter(({ subject }) => subject === 'Ihr Zugang zum Mitgliederbereich')).toHaveLength(
      4,
    );
  });

  await test.step('a member comes in; the clerk ends the session, and the very next request is refused', async () => {
    await enter(member, MEMBER.email, at.news);
    await expect(member.getByText(NEWS)).toHaveCount(0);
    await go(clerk, at.account(MEMBER.id));
    await follow(clerk, 'Sitzungen beenden');
    await press(clerk, 'Sitzungen beenden');
    await says(clerk, 'Alle Sitzungen sind beendet');
    await member.reload();
    await expect(heading(member)).toHaveText('Anmelden');
    await press(member, 'Mit Passkey anmelden');
    await expect(member).toHaveURL(town.origin + at.news);
  });

  let document = '';
  await test.step('a late paper is published, and the member finds it as new and reads it', async () => {
    await latePaper();
    expect(await town.publish()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Stand 2 ist veröffentlicht'),
    });
    await member.reload();
    const entry = member.locator('.news__entry', { hasText: 'Nachtrag mit Anlage' });
    await expect(entry).toContainText('neue Unterlage');
    document = (await entry.getByRole('link').getAttribute('href')) ?? '';
    await member.locator('.news', { has: entry }).locator('.news__meeting a').click();
    await says(member, NEWS);
    const file = await members.request.get(town.origin + document);
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toBe('application/pdf');
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('to the wrong members it is not there', async () => {
    const missing = await members.request.get(`${town.origin}/dokumente/gibtesnicht/nachtrag.pdf`);
    for (const id of WRONG) {
      const cookie = await loginCookie(town.parts, id);
      const answer = await fetch(town.origin + document, { headers: { cookie }, redirect: 'manual' });
      expect(answer.status).toBe(404);
      const news = await (await fetch(town.origin + at.news, { headers: { cookie } })).text();
      expect(news).not.toContain('Nachtrag');
    }
    expect(missing.status()).toBe(404);
  });

  await test.step('the access is revoked: the very next request is refused, and no link comes any more', async () => {
    await go(clerk, at.account(MEMBER.id));
    await follow(clerk, 'Zugang sperren');
    await press(clerk, 'Zugang sperren');
    await says(clerk, 'Der Zugang ist gesperrt');
    const refused = await members.request.get(town.origin + document, { maxRedirects: 0 });
    expect(refused.headers()['location']).toMatch(/^\/anmelden\//);
    await member.reload();
    await expect(heading(member)).toHaveText('Anmelden');
    const before = town.mails.length;
    await member.getByLabel('Ihre E-Mail-Adresse').fill(MEMBER.email);
    await press(member, 'Link schicken');
    await expect(heading(member)).toHaveText('Bitte sehen Sie in Ihr Postfach');
    expect(town.mails).toHaveLength(before);
  });

  await test.step('the log tells all of it, by access and as a table', async () => {
    await follow(clerk, 'Protokoll dieses Zugangs');
    for (const event of [
      'Zugang angelegt',
      'Eingeladen',
      'Sitzung beendet',
      'Dokument geöffnet',
      'Zugang gesperrt',
    ])
      await expect(clerk.getByRole('cell', { name: event, exact: true }).first()).toBeVisible();
    await expect(clerk.getByRole('cell', { name: 'Nachtrag mit Anlage' }).first()).toBeVisible();
    await expect(clerk.getByRole('cell', { name: 'Petra' })).toHaveCount(0);
    const download = clerk.waitForEvent('download');
    await follow(clerk, 'Als Tabelle (CSV)');
    expect((await download).suggestedFilename()).toBe(`protokoll-${MEMBER.id}.csv`);
    await clerk.getByLabel('Zugang', { exact: true }).selectOption('Ratsbüro Mittelaue');
    await press(clerk, 'Anzeigen');
    await says(clerk, 'Protokoll gelesen');
  });

  await test.step('the last clerk cannot lock everybody out', async () => {
    await go(clerk, at.accounts);
    await follow(clerk, 'Ratsbüro Mittelaue');
    await follow(clerk, 'Zugang sperren');
    await press(clerk, 'Zugang sperren');
    await says(clerk, 'Das ist der letzte Zugang, der Zugänge verwalten kann.');
    await follow(clerk, 'Abbrechen');
    await clerk.getByLabel('Ratsbüro:').uncheck();
    await press(clerk, 'Änderungen speichern');
    await says(clerk, 'Das ist der letzte Zugang, der Zugänge verwalten kann.');
    await go(clerk, at.accounts);
    await expect(heading(clerk)).toHaveText('Zugänge');
  });

  expect(complaints).toEqual([]);
  await clerks.close();
  await members.close();
});
