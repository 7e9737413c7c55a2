import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { temporaryFolder } from '../testing/content-folder.ts';
import { fingerprintBy, byHandMissing } from '../testing/proof/signing-keys.ts';
import { filesOf, site, siteDir } from './site.ts';

const at = (address: string): string => path.join(siteDir(), decodeURIComponent(address));
const text = (address: string): string => readFileSync(at(address), 'utf8');
const pdf = (): string => `/${filesOf(siteDir()).find((file) => /^vorlagen\/.*\.pdf$/.test(file))}`;

interface Index {
  readonly entries: readonly {
    readonly sequence: number;
    readonly proof?: { readonly signature?: string };
  }[];
}
const index = JSON.parse(text('/protokoll/protokoll.json')) as Index;
const signed = index.entries.filter(({ proof }) => proof?.signature !== undefined);

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, file }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], file, { type: 'application/pdf' }));
      return data;
    },
    { base64: bytes.toString('base64'), file: name },
  );
  await page.dispatchEvent('#pruefen', 'drop', { dataTransfer: transfer });
}

test.describe('a document that is dropped on the check page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${site()}/pruefen/`);
  });

  test('is followed up to a valid signature, with the key to compare', async ({ page }) => {
    await drop(page, 'plan.pdf', readFileSync(at(pdf())));
    const status = page.getByRole('status');
    await expect(status).toContainText('„plan.pdf“ ist unverändert.');
    await expect(status).toContainText('und die Signatur ist gültig.');
    const [, fingerprint = ''] = /(SHA256:[\w+/]+)/.exec(await status.innerText()) ?? [];
    await status.getByRole('link', { name: /Eintrag \d+ im Protokoll/ }).click();
    await expect(page.locator('.proof')).toContainText(fingerprint);
  });

  test('and whose signature was exchanged is told as such', async ({ page }) => {
    const [first, other] = signed;
    await page.route('**/nachweis.txt.sig', (route) =>
      route.fulfill({ body: text(other?.proof?.signature ?? '') }),
    );
    expect(first?.sequence).toBe(1);
    await drop(page, 'plan.pdf', readFileSync(at(pdf())));
    await expect(page.getByRole('status')).toContainText('das Protokoll ist nicht in Ordnung');
    await expect(page.getByRole('status')).toContainText('Die Signatur von Eintrag 1 ist ungültig.');
  });

  test('and whose entry was rewritten is told as such', async ({ page }) => {
    await page.route('**/eintrag.json', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.replaceAll('"title":"', '"title":"Anders: ') });
    });
    await drop(page, 'plan.pdf', readFileSync(at(pdf())));
    await expect(page.getByRole('status')).toContainText('enthält die Prüfsumme dieser Datei nicht so');
  });

  test('in a browser without Ed25519 is checked but for the signature', async ({ page }) => {
    await page.addInitScript(() => {
      const real = crypto.subtle.importKey.bind(crypto.subtle) as (...args: unknown[]) => Promise<CryptoKey>;
      crypto.subtle.importKey = ((...args: unknown[]) =>
        args[2] === 'Ed25519'
          ? Promise.reject(new DOMException('', 'NotSupportedError'))
          : real(...args)) as typeof crypto.subtle.importKey;
    });
    await page.reload();
    await drop(page, 'plan.pdf', readFileSync(at(pdf())));
    const status = page.getByRole('status');
    await expect(status).toContainText('„plan.pdf“ ist unverändert.');
    await expect(status).toContainText('geprüft sind nur Prüfsumme und Protokoll');
    await expect(status).not.toContainText('ist gültig');
  });
});

test('the newest entry says that it is signed with the next publish, each other one by which key', async ({
  page,
}) => {
  const last = index.entries.at(-1)?.sequence ?? 0;
  expect(signed.map(({ sequence }) => sequence)).toEqual(Array.from({ length: last - 1 }, (_, n) => n + 1));
  await page.goto(`${site()}/protokoll/${last}/`);
  await expect(page.locator('.proof')).toContainText('noch nicht signiert');
  await page.goto(`${site()}/protokoll/`);
  await page.getByRole('link', { name: 'Schlüssel', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schlüssel des Protokolls');
  const fingerprint = await page.getByText(/^SHA256:/).innerText();
  await page.goto(`${site()}/protokoll/2/`);
  await expect(page.locator('.proof')).toContainText(fingerprint);
});

const reason = byHandMissing();

test.describe('by hand, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(reason !== undefined, reason ?? '');

  /** Downloads what the page of an entry offers into a folder, and gives the commands that it tells. */
  async function laidReady(page: Page, sequence: number, dir: string): Promise<string[]> {
    await page.goto(`${site()}/protokoll/${sequence}/`);
    await page.getByText('Von Hand prüfen').click();
    for (const link of await page.locator('.proof a[download]').all()) {
      const address = (await link.getAttribute('href')) ?? '';
      copyFileSync(at(address), path.join(dir, path.basename(address)));
    }
    return page.locator('.proof pre').allInnerTexts();
  }
  const run = (dir: string, line: string): string =>
    execFileSync('bash', ['-c', line], { cwd: dir, encoding: 'utf8', stdio: 'pipe' });

  test('the commands on the page of an entry hold, and fail for what was changed', async ({ page }) => {
    await using folder = await temporaryFolder({});
    const [sum = '', signature = '', ...more] = await laidReady(page, 2, folder.dir);
    expect(more).toEqual([]);
    expect(run(folder.dir, sum)).toBe('kette.json: OK\n');
    expect(run(folder.dir, signature)).toMatch(
      /^Good "ratsfenster-protokoll" signature for rat\.mittelaue\.example/,
    );
    const proof = path.join(folder.dir, 'nachweis.txt');
    writeFileSync(proof, readFileSync(proof, 'utf8').replace('Eintrag: 2', 'Eintrag: 3'));
    expect(() => run(folder.dir, signature)).toThrow('Command failed');
    writeFileSync(path.join(folder.dir, 'kette.json'), '{}');
    expect(() => run(folder.dir, sum)).toThrow('Command failed');
  });

  test('the commands of the check page lead from a document to what is signed', async ({ page }) => {
    await using folder = await temporaryFolder({});
    copyFileSync(at(pdf()), path.join(folder.dir, 'plan.pdf'));
    for (const name of ['eintrag.json', 'kette.json'])
      copyFileSync(at(`/protokoll/1/${name}`), path.join(folder.dir, name));
    await page.goto(`${site()}/pruefen/`);
    const [sums = '', digests = ''] = await page.locator('#von-hand ~ ol pre').allInnerTexts();
    const [sha256 = ''] = run(folder.dir, 'sha256sum plan.pdf').split(' ');
    const line =
      run(folder.dir, sums)
        .split('\n')
        .find((one) => one.startsWith(sha256)) ?? '';
    const [, digest = ''] = line.split(' ');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(run(folder.dir, digests)).toContain(digest);
    expect(readFileSync(path.join(folder.dir, 'kette.json'), 'utf8')).toContain(digest);
  });

  test('the fingerprint that the site shows is that of ssh-keygen', async ({ page }) => {
    await using folder = await temporaryFolder({});
    await page.goto(`${site()}/protokoll/schluessel/`);
    const key = await page.getByText(/^ssh-ed25519 /).innerText();
    const file = path.join(folder.dir, 'key.pub');
    writeFileSync(file, `${key}\n`);
    await expect(page.getByText(/^SHA256:/)).toHaveText(fingerprintBy(file));
    expect(text('/protokoll/schluessel/allowed_signers.txt')).toContain(key);
  });
});
