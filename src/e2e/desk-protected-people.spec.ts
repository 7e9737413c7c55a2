import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { membersCommand } from '../publishing/members/members-command.ts';
import { linesPdf, paragraph } from '../testing/german-pdf.ts';
import { committed, field, open, publishNow, startTestDesks, type TestDesks } from './desk/running-desk.ts';

// Who reads what of a non-public part: people inside, guests and excluded members of an item, the minutes.

let desks: TestDesks;
const MEETING = '2027-03-09-rat-aubrueck';
const FILE = `meetings/${MEETING}/index.md`;

const PDF = Buffer.from(linesPdf([paragraph(['Der Auftrag geht an die günstigste Bieterin.'])]));

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 20_000 });
test.beforeAll(async () => {
  desks = await startTestDesks('direct');
});
test.afterAll(() => desks.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const head = (): string => desks.overlay.git('rev-parse', 'main').trim();

/** Saves, waits for the commit, and gives what it changed. */
async function saved(page: Page): Promise<string> {
  const before = head();
  await publishNow(page);
  await committed(desks.overlay, before);
  return desks.overlay.git('diff', '--unified=0', `${before}..main`);
}

/** The lines that a diff adds and takes away. */
const lines = (diff: string): string[] => diff.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line));

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const section = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^TOP .*${title}`) });

test('somebody who is not on the site is entered, under a key that nobody there bears', async ({ page }) => {
  await open(page, desks.overlay, '/collections/people');
  await expect(page.getByRole('link', { name: 'Sommerkamp, Rainer – Verwaltung: Kämmerer' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Jansohn, Frederik – Gast$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Neu: interne Person' }).click();
  await field(page, 'Nachname').fill('Sielemann');
  await field(page, 'Vorname (freiwillig)').fill('Ortrun');
  const key = page.getByLabel(/^Kennung/);
  await expect(key).toHaveValue('sielemann-ortrun');
  await key.fill('thies-harmsen');
  await publishNow(page);
  await expect(page.getByText('Die Adresse „thies-harmsen“ ist schon vergeben.')).toBeVisible();
  await key.fill('');
  await expect(key).toHaveValue('sielemann-ortrun');
  await accessible(page);
  await saved(page);
  expect(desks.overlay.read('people/sielemann-ortrun.yml')).toBe(
    'surname: Sielemann\ngivenName: Ortrun\nmemberships: []\n',
  );
});

test('a guest of one item, a member excluded from another, and the minutes', async ({ page }) => {
  await open(page, desks.overlay, `/collections/meetings/entries/${MEETING}/index`);
  await section(page, 'Vergabe: Spielgeräte').click();
  const item = page.getByRole('group', { name: /^TOP 13,/ });
  const guests = item.getByRole('combobox', { name: 'Gäste' });
  await guests.click();
  // Those who need an invitation come first, and all that is known of them stands there.
  await expect(item.getByRole('option', { name: /Ortrun Sielemann/ })).toContainText('nicht auf der Website');
  await expect(item.getByRole('option', { name: /Rainer Sommerkamp/ })).toContainText(
    'Kämmerer, Fachbereich 2',
  );
  await guests.fill('Sielemann');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item.getByRole('button', { name: 'Person Ortrun Sielemann entfernen' })).toBeVisible();
  await section(page, 'Vergabe: Spielgeräte').click();

  await section(page, 'Osterbrück-Süd').click();
  const other = page.getByRole('group', { name: /^TOP 12,/ });
  const excluded = other.getByRole('combobox', { name: 'Ausgeschlossene Mitglieder' });
  await excluded.click();
  // The members of the body on that day, in the order of their list.
  await expect(other.getByRole('option').first()).toHaveText(/^Emine Karatay\s*Bürgermeisterin/);
  await expect(other.getByRole('option', { name: 'Birte Classen Mitglied', exact: true })).toBeVisible();
  await excluded.press('ArrowDown');
  await excluded.press('Enter');
  await expect(other.getByRole('button', { name: 'Person Emine Karatay entfernen' })).toBeVisible();
  const standing = page.getByRole('list', { name: 'Wer was liest' });
  await expect(standing).toContainText('2 Mitglieder lesen nichts davon');
  await expect(standing).toContainText(
    /Spielgeräte Spielplatz Wehr“: 1 Gast liest ihn bis zum Ende des Sitzungstags/,
  );

  await page.locator('label[for^="minutes-field-"]').locator('xpath=following::button[1]').click();
  await page
    .getByLabel(/^Stand der Niederschrift/)
    .last()
    .selectOption('Entwurf');
  const minutes = page.getByRole('group', { name: /^Niederschrift als PDF/ }).last();
  await minutes
    .getByLabel('Datei auswählen')
    .setInputFiles({ name: 'Niederschrift NÖ.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(standing).toContainText(
    'dürfen die Mitglieder lesen und herunterladen. Wer von einem Punkt ausgeschlossen ist, liest sie nicht.',
  );
  await accessible(page);
  const parts = { items: other.getByText('Wer diesen Punkt liest'), minutes, standing };
  for (const [name, part] of Object.entries(parts)) {
    await part.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  }
  const before = head();
  await saved(page);
  const diff = desks.overlay.git('diff', '--unified=0', `${before}..main`, '--', FILE);
  expect(lines(diff).map((line) => line.replace(/id: \w{8}$/, 'id: …'))).toEqual([
    '+      - emine-karatay',
    '+    guests:',
    '+      - sielemann-ortrun',
    '+minutes:',
    '+  status: draft',
    '+  file:',
    '+    id: …',
    '+    title: Niederschrift NÖ',
    '+    file: niederschrift-noe.pdf',
    '+    mimeType: application/pdf',
    '+    date: 2027-03-08',
  ]);
  expect(desks.overlay.git('diff', '--name-only', `${before}..main`).trim().split('\n')).toEqual([
    FILE,
    `meetings/${MEETING}/niederschrift-noe.pdf`,
  ]);

  // Taken back, it is one line less.
  await other.getByRole('button', { name: 'Person Emine Karatay entfernen' }).click();
  expect(lines(await saved(page))).toEqual(['-      - emine-karatay']);
});

test('who is a guest and excluded is told above the form and when it is saved, with a way to the field', async ({
  page,
}) => {
  const file = 'meetings/2027-03-16-ausschuss-finanzen/index.md';
  const text = desks.overlay.read(file);
  desks.overlay.git('checkout', '--quiet', '--force', 'main');
  writeFileSync(
    path.join(desks.overlay.repository, file),
    text.replace('    excluded:', '    guests:\n      - jens-pollmann\n    excluded:'),
  );
  desks.overlay.git('commit', '--quiet', '--all', '--message=Both');
  await open(
    page,
    desks.overlay,
    `/collections/${file.replace('meetings/', 'meetings/entries/').replace('.md', '')}`,
  );
  const guests = page.getByRole('combobox', { name: 'Gäste' });
  await expect(guests).toHaveAccessibleDescription(/Jens Pollmann ist auch ausgeschlossen/);
  const item = page.getByRole('button', { name: /^TOP .*Stundungsanträge/ });
  await item.click();
  await expect(item).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: /^Zum Feld: .*Gast/ }).click();
  await expect(guests).toBeFocused();
  await page.getByLabel('Titel', { exact: true }).first().fill('Zwei Stundungsanträge');
  await publishNow(page);
  const refused = page.getByRole('region', { name: 'Eine Angabe stimmt noch nicht' });
  await expect(refused).toContainText('Nehmen Sie die Person aus einer der beiden Listen.');
  await refused.getByRole('button', { name: 'Liste schließen' }).click();
  await page.getByRole('button', { name: 'Person Jens Pollmann entfernen' }).first().click();
  await saved(page);
  expect(desks.overlay.read(file)).toBe(text.replace('Stundungs', 'Zwei Stundungs'));
});

test("what was entered passes the check and goes into the members' area", async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'desk-people-'));
  const [content, overlay, store] = ['content', 'overlay', 'store'].map((name) => path.join(base, name)) as [
    string,
    string,
    string,
  ];
  desks.git('clone', '--quiet', '--branch', 'main', desks.repository, content);
  desks.git('clone', '--quiet', '--branch', 'main', desks.overlay.repository, overlay);
  mkdirSync(store);
  // It checks both as `check` does, and refuses what has an error.
  let said = '';
  const write = (text: string) => (said += text);
  const code = await membersCommand(
    ['--content', path.join(content, 'content'), '--protected', overlay, '--store', store],
    { env: {}, stdout: { write }, stderr: { write }, now: Date.now },
  );
  expect(code, said).toBe(0);
  const grep = (text: string) => execFileSync('grep', ['-rlF', text, store], { encoding: 'utf8' }).trim();
  expect(grep('"guests":["sielemann-ortrun"]')).not.toBe('');
  expect(grep('"Ortrun Sielemann"')).not.toBe('');
  rmSync(base, { recursive: true });
});
