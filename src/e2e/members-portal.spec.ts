import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { at } from '../functions/members/addresses.ts';
import { demoEmail } from '../testing/members/demo-accounts.ts';
import { SHOWN } from '../testing/members/demo-people.ts';
import { pagesSeen } from '../testing/members/pdf-pages.ts';
import { readZip } from '../testing/members/read-zip.ts';
import { complaintsOf, hostsOf } from './members/complaints.ts';
import { fingerprint } from './members/fingerprint.ts';
import { type RunningPortal, runningPortal } from './members/running-portal.ts';
import { signIn } from './members/sign-in.ts';

// A member of the council on a tablet, from the first log-in to the log-out, against what the first command starts.

test.describe.configure({ mode: 'default' });
let portal: RunningPortal;
test.beforeAll(async () => {
  portal = await runningPortal();
});
test.afterAll(() => portal.stop());

const [{ person: MEMBER, name: NAME }] = SHOWN;
const MEETING = at.meeting('2027-03-09-rat-aubrueck');
const PAPER = 'Osterbrück-Süd: Rahmen für den Erwerb der Flächen';
const DOCUMENT = 'Flächen, Preise und Stand der Gespräche';
/** Stands in the texts of that paper and that document, and nowhere else. */
const SECRET = 'Ackerland am Mühlenberg';

const go = (page: Page, path: string) => page.goto(portal.address + path);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bytesOf = async (download: Download) => readFile(await download.path());

/** What the tap saves. */
async function saved(page: Page, tap: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), tap()]);
  return download;
}

/** All words that stand on pages of a PDF. */
const wordsOf = async (pdf: Buffer): Promise<string[]> =>
  (await pagesSeen(new Uint8Array(pdf))).map(({ texts }) => texts.map(({ text }) => text).join(' '));

async function byMail(page: Page): Promise<void> {
  await go(page, at.login);
  await page.getByLabel('Ihre E-Mail-Adresse').fill(demoEmail(MEMBER));
  await page.getByRole('button', { name: 'Link schicken' }).tap();
  await expect(heading(page)).toHaveText('Bitte sehen Sie in Ihr Postfach');
  await expect(async () => {
    await page.goto(portal.mailbox);
    await page.getByRole('link', { name: '/anmelden/link' }).first().tap({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Jetzt anmelden' }).tap();
}

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true });

  test('a member goes from the mail to a paper that is not public, and leaves nothing behind', async ({
    page,
    context,
  }) => {
    const found = complaintsOf(context, hostsOf(portal.address, portal.mailbox));
    await fingerprint(page);

    await test.step('the mail leads in, and before the passkey nothing that is not public shows', async () => {
      await byMail(page);
      await expect(heading(page)).toHaveText(`Guten Tag, ${NAME}`);
      await expect(page.getByText('Tagesordnung öffnen')).toHaveCount(0);
      await go(page, MEETING);
      await expect(heading(page)).toHaveText('Passkey einrichten');
      await page.goBack();
      await page.getByRole('link', { name: 'Passkey einrichten' }).tap();
      await page.getByRole('button', { name: 'Passkey einrichten' }).tap();
      await expect(page.locator('main')).toContainText('Ihr Passkey ist eingerichtet.');
      await page.getByRole('link', { name: 'Weiter', exact: true }).tap();
      await expect(page).toHaveURL(`${portal.address}${at.home}`);
    });

    await test.step('the cookie is for this host and no script', async () => {
      const [cookie, ...others] = await context.cookies(portal.address);
      expect(others.map(({ name }) => name)).toEqual([]);
      expect(cookie).toMatchObject({ name: 'ratsfenster', httpOnly: true, sameSite: 'Lax', path: '/' });
      expect(await page.evaluate('document.cookie')).toBe('');
    });

    await test.step('the start page leads to the next meeting with its whole agenda', async () => {
      const next = page.getByRole('region', { name: 'Rat des Fleckens Aubrück' });
      await expect(next).toContainText('Dienstag, 9. März 2027, 19:30 Uhr');
      await expect(next).toContainText('1 Neuerung');
      await next.getByRole('link', { name: 'Tagesordnung öffnen' }).tap();
      await expect(page).toHaveURL(portal.address + MEETING);
      const numbers = await page.locator('.agenda__number').allInnerTexts();
      expect(numbers.map((text) => /\d+$/.exec(text)?.[0])).toEqual(
        Array.from({ length: 13 }, (_, index) => `${index + 1}`),
      );
      const closed = page.getByRole('region', { name: 'Nichtöffentlicher Teil' });
      await expect(closed).toContainText('Osterbrück-Süd: Stand des Grunderwerbs');
      await expect(closed.locator('li.document', { hasText: DOCUMENT })).toContainText('geändert');
    });

    await test.step('a tap opens the document that is not public', async () => {
      const link = page.getByRole('link', { name: DOCUMENT, exact: true }).first();
      const address = new URL((await link.getAttribute('href')) ?? '', portal.address).href;
      const answer = await context.request.get(address);
      expect(answer.status()).toBe(200);
      const headers = answer.headers();
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow, noarchive',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['content-disposition']).toMatch(/^inline/);
      const download = await saved(page, () =>
        page
          .getByRole('link', { name: `${DOCUMENT} speichern` })
          .first()
          .tap(),
      );
      expect(download.suggestedFilename()).toBe('kaufpreisuebersicht.pdf');
      const pdf = await bytesOf(download);
      const original = await readFile('content/protected/papers/0124-2027-n/kaufpreisuebersicht.pdf');
      const [seen, kept] = await Promise.all([wordsOf(pdf), wordsOf(original)]);
      expect(seen.length).toBe(kept.length);
      seen.forEach((words, index) => {
        expect(words).toContain(kept[index]?.trim());
        expect(words).toContain(`Persönliches Exemplar für ${NAME}, abgerufen am`);
      });
      const stranger = await fetch(address, { redirect: 'manual' });
      expect([stranger.status, stranger.headers.get('location')]).toEqual([
        303,
        expect.stringContaining(at.login),
      ]);
      await link.tap();
      await expect(page).toHaveURL(address);
      await page.goBack();
    });

    await test.step('the zip holds what the list says', async () => {
      const list = page.getByRole('region', { name: 'Alle Unterlagen in der Reihenfolge' });
      const documents = await list.locator('li.document').evaluateAll((rows) =>
        rows.map((row) => ({
          title: (row.querySelector('a')?.textContent ?? '')
            .replaceAll(/[\u00AD\u200B]/g, '')
            .replaceAll('\u00A0', ' ')
            .trim(),
          closed: row.textContent.includes('nichtöffentlich'),
        })),
      );
      const download = await saved(page, () =>
        page.getByRole('link', { name: 'Als ZIP speichern' }).first().tap(),
      );
      const files = readZip(await bytesOf(download));
      expect(files[0]?.name).toBe('00 Tagesordnung.txt');
      const button = page.getByRole('link', { name: 'Als ZIP speichern' }).first();
      await expect(button).toContainText(`(${files.length}`);
      const papers = files.filter(({ name }) => !name.endsWith('.txt'));
      expect(papers.some(({ name }) => name.endsWith('.html'))).toBe(true);
      const items = papers.map(({ name }) => name.slice(0, 2));
      expect(items).toEqual(items.toSorted());
      expect(papers).toHaveLength(documents.length);
      for (const [index, { title, closed }] of documents.entries()) {
        const file = papers[index];
        expect(file?.name).toContain(title.replaceAll(':', '-').slice(0, 20));
        const bytes = file?.bytes ?? Buffer.alloc(0);
        const isPage = file?.name.endsWith('.html');
        const words = isPage ? bytes.toString('utf8') : (await wordsOf(bytes)).join(' ');
        expect(words.includes(`Persönliches Exemplar für ${NAME}`), title).toBe(closed);
      }
      const invitation = await readFile('content/meetings/2027-03-09-rat-aubrueck/einladung.pdf');
      expect(papers[0]?.bytes.equals(invitation)).toBe(true);
    });

    await test.step('the search finds a word of a text that is not public', async () => {
      await page.getByRole('link', { name: 'Suche', exact: true }).first().tap();
      await page.getByLabel('Suchbegriffe').fill(SECRET);
      await page.getByRole('button', { name: 'Suchen' }).tap();
      const hits = page.getByRole('region', { name: '2 Treffer' });
      await expect(hits.getByRole('heading', { level: 3 })).toHaveText([PAPER, DOCUMENT]);
      await page.getByRole('link', { name: PAPER }).tap();
      await expect(heading(page)).toHaveText(PAPER);
      await expect(page.locator('main')).toContainText(SECRET);
      const way = page.getByRole('navigation', { name: 'Sie sind hier' });
      await way.getByRole('link', { name: 'Rat des Fleckens Aubrück' }).tap();
      await expect(page).toHaveURL(new RegExp(`${MEETING}#top-q2wxm439$`));
    });

    await test.step('the profile says who one is, and the record what one read', async () => {
      await page.getByRole('link', { name: 'Mein Profil' }).first().tap();
      await expect(page.locator('main')).toContainText(demoEmail(MEMBER));
      await page.getByRole('link', { name: 'Was über mich festgehalten wurde' }).tap();
      const rows = page.locator('main tbody tr');
      for (const words of [
        'Ein Link zur Anmeldung',
        'Sie haben sich angemeldet',
        'Ein Passkey wurde eingerichtet',
        'eine Tagesordnung gelesen',
        'ein Dokument geöffnet',
        'gesammelt geladen',
        'Sie haben gesucht',
        'eine Vorlage gelesen',
      ])
        await expect(rows.filter({ hasText: words }).first()).toBeVisible();
      await expect(page.locator('main')).not.toContainText('Ackerland');
    });

    await test.step('what was read is no longer new at the next log-in', async () => {
      await page.getByRole('link', { name: 'Neues' }).first().tap();
      await expect(page.locator('main')).toContainText('geänderte Unterlage');
      await page.getByRole('button', { name: 'Als gelesen merken' }).tap();
      await expect(page.locator('main')).toContainText('Als gelesen gemerkt');
      await page.getByRole('button', { name: 'Abmelden' }).first().tap();
      await page.getByRole('link', { name: 'Wieder anmelden' }).tap();
      await page.getByRole('button', { name: 'Mit Passkey anmelden' }).tap();
      await expect(heading(page)).toHaveText(`Guten Tag, ${NAME}`);
      await expect(page.locator('main')).not.toContainText(/\d Neuerung/);
      await go(page, MEETING);
      await expect(page.getByRole('region', { name: 'Nichtöffentlicher Teil' })).not.toContainText(
        'geändert',
      );
    });

    await test.step('after the log-out the way back shows nothing', async () => {
      await page.getByRole('button', { name: 'Abmelden' }).first().tap();
      await expect(heading(page)).toHaveText('Sie sind abgemeldet');
      expect(await context.cookies(portal.address)).toEqual([]);
      for (let steps = 0; steps < 4; steps += 1) {
        await page.goBack();
        await expect(heading(page)).toHaveText(/^(?:Anmelden|Sie sind abgemeldet)$/);
        await expect(page.locator('body')).not.toContainText(NAME);
      }
      expect(
        await page.evaluate(async () => ({
          stored: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        })),
      ).toEqual({ stored: [0, 0, 0], caches: [], workers: 0 });
    });
    expect(found).toEqual([]);
  });
});

test('without JavaScript everything but the passkey works', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, portal.address, 'petra-koelling');
  await page.getByRole('link', { name: 'Tagesordnung öffnen' }).click();
  await expect(page.getByRole('region', { name: 'Nichtöffentlicher Teil' })).toContainText(
    'Sie wirken hier nicht mit',
  );
  const download = await saved(page, () =>
    page.getByRole('link', { name: 'Einladung und Tagesordnung speichern' }).first().click(),
  );
  expect((await bytesOf(download)).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('searchbox').first().fill('Grundschule');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page.getByRole('heading', { name: /\d+ Treffer/ })).toBeVisible();
  await page.getByRole('link', { name: 'Sitzungen', exact: true }).first().click();
  await page.getByRole('link', { name: '2026', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Vergangene Sitzungen 2026' })).toBeVisible();
  await page.getByRole('link', { name: 'Neues' }).first().click();
  await page.getByRole('button', { name: 'Als gelesen merken' }).click();
  await expect(page.locator('main')).toContainText('Als gelesen gemerkt');
  await page.getByRole('link', { name: 'Mein Profil' }).first().click();
  await page.getByRole('button', { name: 'Künftig auf Papier' }).click();
  await expect(page.locator('main')).toContainText('auf Papier');
  await page.getByRole('button', { name: 'Abmelden' }).first().click();
  await expect(heading(page)).toHaveText('Sie sind abgemeldet');
  expect(await context.cookies(portal.address)).toEqual([]);
  await context.close();
});
