import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type EntryNotice, entryNoticeSchema, noticeAddress } from '../domain/subscriptions/index.ts';
import { searchableWords } from '../format/german/notice-words.ts';
import { serve } from '../publishing/serve.ts';
import { type MailCatcher, startMailCatcher } from '../testing/members/mail-catcher.ts';
import { serveApp } from '../testing/members/serve-app.ts';
import { ownPort } from '../testing/own-port.ts';
import { type RunningTrial, startSubscribe } from '../testing/subscribe/start-subscribe.ts';
import { siteDir } from './site.ts';

// A citizen who wants to hear of one street: form, mail, confirmation, publication, mail, one click. The site is the built sample;
// its next entry of the log is answered in its place once it is "published".

const STREET = 'Lange Straße';
const CITIZEN = 'anna.amsel@example.org';

let mails: MailCatcher;
let trial: RunningTrial;
let published: EntryNotice | undefined;
let closeSite: () => Promise<void>;
const store = mkdtempSync(path.join(tmpdir(), 'ratsfenster-subscribe-'));

test.beforeAll(async () => {
  mails = await startMailCatcher({ port: 0 });
  const entry = await serveApp({ fetch: () => Response.json(published) });
  const takes = (asked: string) => published !== undefined && asked === noticeAddress(published.number);
  const { server, address } = await serve(siteDir(), 0, [{ takes, address: entry.address }]);
  closeSite = async () => {
    server.close();
    await entry[Symbol.asyncDispose]();
  };
  trial = await startSubscribe({
    siteUrl: address,
    smtp: mails.smtp,
    store,
    origin: `http://localhost:${await ownPort()}`,
    log: () => undefined,
  });
});
test.afterAll(async () => {
  await trial.stop();
  await closeSite();
  await mails.stop();
  rmSync(store, { recursive: true, force: true });
});

/** The entry behind the newest of the built site, with one paper about the street. */
async function publish(headline: string): Promise<void> {
  const numbers = readdirSync(path.join(siteDir(), 'protokoll')).filter((name) => /^\d+$/.test(name));
  const newest = Math.max(...numbers.map(Number));
  const file = path.join(siteDir(), noticeAddress(newest));
  const last = entryNoticeSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const [change] = last.changes;
  if (!change) throw new Error('the newest entry tells nothing');
  published = {
    ...last,
    number: newest + 1,
    previous: last.hash,
    changes: [{ ...change, headline, summary: '', words: searchableWords([headline], () => []) }],
  };
  trial.published();
}

const mailTo = async (subject: RegExp): Promise<string> => {
  const found = () => mails.mails.find(({ to, subject: own }) => to.includes(CITIZEN) && subject.test(own));
  await expect.poll(() => found() !== undefined, { timeout: 30_000 }).toBe(true);
  return found()?.text ?? '';
};
const linkIn = (text: string, part: string): string =>
  text.split(/\s+/).find((word) => word.startsWith(`${trial.address}${part}`)) ?? '';

async function looksRight(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations).toEqual([]);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([name, width, wide <= width]).toEqual([name, width, true]);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined)
      await page.screenshot({ path: path.join(folder, `abo-${name}-${width}.png`), fullPage: true });
  }
}

test('a citizen who wants to hear of one street', async ({ page }) => {
  await page.goto(`${trial.address}/neu?wort=${encodeURIComponent(STREET)}`);
  await expect(page.getByLabel('Eigene Wörter')).toHaveValue(STREET);
  await looksRight(page, 'formular');
  await page.getByLabel('Sofort, sobald').check();
  await page.getByLabel('Ihre E-Mail-Adresse').fill('anna.amsel@localhost');
  await page.getByRole('button', { name: 'Abonnieren' }).click();
  await expect(page.getByRole('alert')).toContainText('Das hat noch nicht geklappt');
  await expect(page.getByLabel('Eigene Wörter')).toHaveValue(STREET);
  await expect(page.getByLabel('Sofort, sobald')).toBeChecked();
  await looksRight(page, 'fehler');
  await page.getByLabel('Ihre E-Mail-Adresse').fill(CITIZEN);
  await page.getByRole('button', { name: 'Abonnieren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bitte sehen Sie in Ihr Postfach');
  await looksRight(page, 'gesendet');

  await page.goto(linkIn(await mailTo(/bestätigen/), '/bestaetigen/'));
  await expect(page.getByText(`Das Wort „${STREET}“`)).toBeVisible();
  await looksRight(page, 'bestaetigen');
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Abonnement ist bestätigt');

  await publish('Neue Vorlage: Radweg an der Langen Straße');
  const news = await mailTo(/Radweg an der Langen Straße/);
  await page.goto(linkIn(news, '/verwalten/'));
  await expect(page.getByLabel('Eigene Wörter')).toHaveValue(STREET);
  await looksRight(page, 'verwalten');

  await page.goto(linkIn(news, '/ab/'));
  await looksRight(page, 'abbestellen');
  await page.getByRole('button', { name: 'Abbestellen und alles löschen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sie haben abbestellt');
  expect(
    readdirSync(store, { recursive: true }).filter((name) => /addresses.*\.json$/.test(String(name))),
  ).toEqual([]);
  await page.goto(linkIn(news, '/ab/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dieser Link gilt nicht mehr');
});

test('no page sets a cookie, runs a script or asks another host', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  for (const address of ['/', '/gesendet', '/gibt-es-nicht']) await page.goto(`${trial.address}${address}`);
  expect(new Set(asked)).toEqual(new Set([trial.address]));
  expect(await context.cookies()).toEqual([]);
  expect(await page.locator('script').count()).toBe(0);
});
