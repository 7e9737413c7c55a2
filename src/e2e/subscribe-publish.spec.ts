import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { OFFER_ADDRESS, siteOfferSchema } from '../domain/subscriptions/index.ts';
import { SMALL_COUNCIL, temporaryFolder, type TemporaryFolder } from '../testing/content-folder.ts';
import { type MailCatcher, startMailCatcher } from '../testing/members/mail-catcher.ts';
import { serveApp } from '../testing/members/serve-app.ts';
import { ownPort } from '../testing/own-port.ts';
import { type RunningTrial, startSubscribe } from '../testing/subscribe/start-subscribe.ts';

// Three publications of a small town, each a real build that continues the ledger of the one before, and each told to the function as
// a publish job tells it. Only the last one concerns the street that somebody follows.

const STREET = 'Am Mühlenbach';
const CITIZEN = 'anna.amsel@example.org';
const NOTICE_KEY = 'Zu0gXw2kQm8vR4tYb7nLp3sHd6fJc9aEiOqWxMzTyUr';
const PAPER = 'papers/0001-2026/index.md';
const OTHER = 'papers/0002-2026/index.md';

const inStreet = String(SMALL_COUNCIL[PAPER]).replace(
  'body: stadt\n',
  `body: stadt\nplaces:\n  - ${STREET}\n`,
);
const elsewhere = (title: string) =>
  `---\nreference: 0002/2026\ntitle: ${title}\nkind: decision\nbody: stadt\nconsultations:\n  - id: c2a\n    organization: rat\n    role: decision\n    date: 2026-02-03\n---\nSachverhalt.\n`;
const MEETING = 'meetings/2026-02-03-rat/index.md';
const withBoth = String(SMALL_COUNCIL[MEETING])
  .replace(
    '  - id: t2a\n',
    '  - id: t3a\n    number: "2"\n    title: Haushalt\n    public: true\n    papers:\n      - 0002-2026\n  - id: t2a\n',
  )
  .replace('number: "2"\n    public: false', 'number: "3"\n    public: false');

let content: TemporaryFolder;
let mails: MailCatcher;
let trial: RunningTrial;
let shown = '/nowhere';
let publications = 0;
const stop = new AsyncDisposableStack();

const write = (file: string, text: string) => writeFile(path.join(content.dir, 'content', file), text);
const at = (name: string) => path.join(content.dir, name);

// the function runs in this process and must go on answering meanwhile
const run = promisify(execFile);

/** Builds, shows the site, and says so. @returns what the publish job was told */
async function publish(): Promise<string> {
  publications += 1;
  const [site, before] = [at(`site-${publications}`), at(`site-${publications - 1}-ledger`)];
  const folders = ['--content', at('content')];
  const moment = ['--at', `2026-02-1${publications}T04:30`];
  await run('node', ['scripts/build.ts', ...folders, '--ledger', before, '--out', site, ...moment]);
  shown = site;
  const told = ['scripts/notify-subscribers.ts', ...folders, '--ledger', `${site}-ledger`];
  return (await run('node', told, { env: { ...process.env, SUBSCRIBE_NOTICE_KEY: NOTICE_KEY } })).stdout;
}

test.beforeAll(async () => {
  content = stop.use(await temporaryFolder({}));
  mails = await startMailCatcher({ port: 0 });
  stop.defer(() => mails.stop());
  const origin = `http://localhost:${await ownPort()}`;
  const files = { ...SMALL_COUNCIL, [PAPER]: inStreet, [MEETING]: withBoth, [OTHER]: elsewhere('Haushalt') };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content.dir, 'content', file)), { recursive: true });
    await write(file, text);
  }
  await write('site.yml', `${String(SMALL_COUNCIL['site.yml'])}subscribe:\n  url: ${origin}\n`);
  await run('node', ['scripts/ledger.ts', 'init', at('site-0-ledger'), '--content', at('content')]);
  const site = stop.use(
    await serveApp({
      fetch: async ({ url }) => {
        const text = await readFile(path.join(shown, new URL(url).pathname)).catch(() => undefined);
        return text ? new Response(new Uint8Array(text)) : new Response(null, { status: 404 });
      },
    }),
  );
  trial = await startSubscribe({
    siteUrl: site.address,
    smtp: mails.smtp,
    store: at('store'),
    origin,
    noticeKey: NOTICE_KEY,
    log: () => undefined,
  });
  stop.defer(() => trial.stop());
});
test.afterAll(async () => {
  await stop.disposeAsync();
});

test('of three publications the one that concerns the street is mailed, and no other', async ({ page }) => {
  test.setTimeout(360_000);
  expect(await publish()).toContain('weiß von Eintrag 1.');
  const offer = siteOfferSchema.parse(JSON.parse(await readFile(path.join(shown, OFFER_ADDRESS), 'utf8')));
  const places = offer.groups.find(({ heading }) => heading === 'Orte')?.choices ?? [];
  expect(places.map(({ label }) => label)).toEqual([STREET]);

  await page.goto(`${trial.address}/`);
  await page.getByText('Orte', { exact: true }).click();
  await page.getByLabel(STREET).check();
  await page.getByLabel('Sofort, sobald').check();
  await page.getByLabel('Ihre E-Mail-Adresse').fill(CITIZEN);
  await page.getByRole('button', { name: 'Abonnieren' }).click();
  await expect.poll(() => mails.mails.length).toBe(1);
  const link = mails.mails[0]?.text.split(/\s+/).find((word) => word.includes('/bestaetigen/'));
  await page.goto(link ?? '');
  await page.getByRole('button', { name: 'Bestätigen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Abonnement ist bestätigt');

  await write(OTHER, elsewhere('Nachtragshaushalt'));
  expect(await publish()).toContain('weiß von Eintrag 2.');
  await write(PAPER, inStreet.replace('Bebauungsplan Am Mühlenbach', 'Bebauungsplan, zweite Fassung'));
  expect(await publish()).toContain('weiß von Eintrag 3.');
  await expect.poll(() => mails.mails.length).toBe(2);
  const [news] = mails.mails;
  expect(news?.to).toEqual([CITIZEN]);
  expect(news?.subject).toContain('Bebauungsplan, zweite Fassung');
  expect(news?.text).not.toContain('aushalt');
  expect(news?.text).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/vorlagen\/0001-2026\/$/m);
});
