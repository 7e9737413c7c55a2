import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from '@playwright/test';
import { heading } from './device.ts';

/** A built site, and what came of two items of a ballot on it. */
interface Published {
  /** Where it is served, with a slash at the end, and its folder. */
  readonly address: string;
  readonly out: string;
  /** Id of the ballot. */
  readonly id: string;
  /** Keys and title of the resolutions. */
  readonly adopted: string;
  readonly failed: string;
  readonly title: string;
}

/** What a citizen reads on the pages and finds in the data. */
export async function citizensRead(page: Page, site: Published): Promise<void> {
  const { address, out, id, adopted, failed, title } = site;
  await page.goto(`${address}beschluesse/`);
  await page.getByRole('link', { name: title }).first().click();
  await expect(heading(page)).toHaveText(title);
  expect(new URL(page.url()).pathname).toBe(`/beschluesse/${adopted}/`);
  const main = page.getByRole('main');
  for (const words of [
    '§ 182 Abs. 2 Satz 1 Nr. 1',
    '15 von 17',
    'werden 18.500 € freigegeben',
    'Stefan Quade',
  ])
    await expect(main).toContainText(words);
  const head = (
    await page.getByRole('region', { name: 'Selbst nachzählen' }).locator('pre').innerText()
  ).trim();
  expect(head).toMatch(/^[0-9a-f]{64}$/);
  expect(await objectOf(out, adopted)).toMatchObject({
    name: title,
    kind: 'circulation',
    date: '2027-03-10',
    openedOn: '2027-03-08',
    legalBasis: '§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG',
    vote: { method: 'roll-call', majority: 'simple', yes: 14, no: 1, abstain: 0, present: 15 },
    consented: 15,
    statutory: 17,
    objected: 0,
    ballot: id,
    chainHead: head,
    file: [{ name: 'Umlaufbeschluss vom 10. März 2027', mimeType: 'application/pdf' }],
  });
  const nothing = await objectOf(out, failed);
  expect(nothing).toMatchObject({ outcome: 'no-decision', consented: 13, objected: 1, chainHead: head });
  expect(nothing).not.toHaveProperty('vote');
  for (const file of ['neues.atom', 'neues.json', 'gremien/rat-aubrueck/neues.atom'])
    expect(await readFile(path.join(out, file), 'utf8'), file).toContain(title);
  for (const ending of ['csv', 'jsonl'])
    expect(
      await readFile(path.join(out, `daten/wahlperiode-2026-2031/beschluesse.${ending}`), 'utf8'),
    ).toContain(adopted);
  const documents = await readdir(path.join(out, 'beschluesse', adopted, 'umlaufbeschluss'));
  expect(documents.filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  await page.getByRole('link', { name: /^Eintrag \d+ des öffentlichen Protokolls$/ }).click();
  await expect(heading(page)).toHaveText(/^\s*Eintrag \d+\s*$/);
  await expect(page.getByRole('main')).toContainText(id);
  await expect(page.getByRole('main')).toContainText(head);
}

const objectOf = async (out: string, key: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(out, `oparl/v1.1/resolution/${key}.json`), 'utf8'));

const PROGRAMS = [
  { name: 'verify.ts', by: process.execPath },
  { name: 'verify.py', by: 'python3' },
] as const;

/** Takes both programs and the heads from the page that explains how to recount. @param folder where they go */
export async function fetchPrograms(page: Page, address: string, folder: string): Promise<void> {
  await page.goto(`${address}umlaufverfahren/`);
  for (const name of ['umlauf.json', 'verify.ts.txt', 'verify.py.txt']) {
    const href = await page.locator(`a[href$="/${name}"]`).first().getAttribute('href');
    const text = await (await fetch(new URL(href ?? '', address))).text();
    await writeFile(path.join(folder, name.replace(/\.txt$/, '')), text);
  }
}

/** Saves the log behind a link, and lets both programs count it against the heads of the site. @returns what they say */
export async function recounted(link: Locator, folder: string, ...more: readonly string[]): Promise<string> {
  const [download] = await Promise.all([link.page().waitForEvent('download'), link.click()]);
  const log = path.join(folder, 'protokoll.jsonl');
  await download.saveAs(log);
  const said: string[] = [];
  for (const { name, by } of PROGRAMS) {
    const args = [path.join(folder, name), log, '--heads', path.join(folder, 'umlauf.json'), ...more];
    const { stdout } = await promisify(execFile)(by, args);
    expect(stdout).toContain('Alles stimmt.');
    said.push(stdout);
  }
  return said.join('\n');
}
