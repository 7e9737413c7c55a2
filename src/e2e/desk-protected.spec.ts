import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { open, startTestDesks, type TestDesks } from './desk/running-desk.ts';
import { head, saving, tabOf } from './desk/two-desks.ts';

// Both desks over a repository each, and everything that goes between them.

let desks: TestDesks;

const MEETING = '2027-03-02-rat-wendrode';
const RESOLUTION = `${MEETING}-8c7ixnkp`;
const SECRET = 'Vergabe der Bauplätze an die Familien Sandhorst und Erlenkamp';
const OTHER_SECRET = 'Beteiligungsvereinbarung Windpark Nordheide';
const TEXT = 'Die Vergabe erfolgt nach den beschlossenen Kriterien.';

test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 20_000 });
test.beforeAll(async () => {
  desks = await startTestDesks('direct');
  // The meeting has its public side alone, as after its agenda was written.
  desks.overlay.git('rm', '-r', '--quiet', `meetings/${MEETING}`);
  desks.overlay.git('commit', '--quiet', '--message=Without');
});
test.afterAll(() => desks.stop());

const panel = (page: Page, name: string) => page.getByRole('region', { name });

async function accessible(page: Page, selector: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(selector)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const overlayOf = () => parseEntry(desks.overlay.read(`meetings/${MEETING}/index.md`)).data;

test('from the agenda to the disclosed resolution, each part in its own repository', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  page.on('dialog', (dialog) => void dialog.accept());
  const publicBefore = head(desks);

  // From the public agenda to the overlay at the same key.
  await open(page, desks, `/collections/meetings/entries/${MEETING}/index`);
  const protectedTab = await tabOf(context, () =>
    page.getByRole('button', { name: 'Nichtöffentlichen Teil bearbeiten' }).click(),
  );
  await expect(panel(protectedTab, 'Aus der öffentlichen Tagesordnung übernommen')).toContainText(
    'TOP 10, Grundstücksangelegenheit',
  );
  expect(protectedTab.url()).toContain(`${desks.overlay.address}#/collections/meetings/new`);
  await expect(protectedTab.getByText('Sitzung des Rates der Gemeinde Wendrode').first()).toBeVisible();
  await accessible(protectedTab, '.desk-handover');
  await protectedTab.getByRole('button', { name: 'Hinweis schließen' }).click();

  // Titles, a resolution, its vote, and who was there.
  const section = (number: string) =>
    protectedTab.getByRole('button', { name: new RegExp(`^TOP ${number},`) });
  await section('9').click();
  await protectedTab.getByLabel('Titel', { exact: true }).fill(OTHER_SECRET);
  await section('10').click();
  const item = protectedTab.getByRole('group', { name: /^TOP 10,/ });
  await item.getByLabel('Titel', { exact: true }).fill(SECRET);
  await item.getByLabel('Beschluss im Wortlaut').fill(TEXT);
  await protectedTab.getByRole('button', { name: 'Alle Übrigen anwesend' }).click();
  await protectedTab.getByLabel('Anwesenheit von Friederike Osterloh').selectOption('excused');
  await protectedTab.getByLabel(/Volker Schierholz kam um/).fill('20:10');
  await protectedTab.getByLabel(/Volker Schierholz kam, TOP/).fill('2');
  await item.getByLabel('Anwesende Mitglieder').fill('10');
  await item.getByRole('button', { name: 'Alle dafür' }).click();
  await saving(protectedTab, desks.overlay);
  expect(head(desks)).toBe(publicBefore);
  expect(overlayOf()['agenda']).toMatchObject([
    { id: 'h8pkwr46', title: OTHER_SECRET },
    { id: '8c7ixnkp', title: SECRET, resolution: TEXT, vote: { yes: 10, present: 10 } },
  ]);

  // The numbers, and nothing but numbers, into the public meeting.
  const numbersTab = await tabOf(context, () =>
    protectedTab.getByRole('button', { name: 'Anwesenheitszahlen in die öffentliche Sitzung' }).click(),
  );
  const question = numbersTab.getByRole('dialog', { name: 'Diese Angaben ersetzen?' });
  await expect(question).toContainText('Anwesende Mitglieder bei der Eröffnung: 10 → 9');
  await question.getByRole('button', { name: 'Ersetzen', exact: true }).click();
  await expect(panel(numbersTab, 'Aus dem nichtöffentlichen Teil übernommen')).toContainText(
    'Anwesende bei Punkt 2: 10',
  );
  expect(head(desks)).toBe(publicBefore);
  await saving(numbersTab, desks);
  const publicMeeting = parseEntry(desks.read(`meetings/${MEETING}/index.md`)).data;
  expect(publicMeeting['present']).toBe(9);
  expect((publicMeeting['agenda'] as { present?: number }[]).map(({ present }) => present)).toEqual([
    undefined,
    ...Array.from({ length: 7 }, () => 10),
    undefined,
    undefined,
  ]);

  // The resolution is made known, with a title written for the public.
  await section('10').click();
  const disclosing = await tabOf(context, () =>
    protectedTab.getByRole('button', { name: 'Bekannt geben' }).click(),
  );
  await expect(panel(disclosing, 'Aus dem nichtöffentlichen Teil übernommen')).toContainText(TEXT);
  await disclosing.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(disclosing.getByLabel('Beschluss', { exact: true })).toHaveValue(TEXT);
  await disclosing.getByLabel('Titel', { exact: true }).first().fill('Vergabe der Bauplätze am Kirchweg');
  await expect(disclosing.getByLabel(/^Adresse der Seite/)).toHaveValue(RESOLUTION);
  await saving(disclosing, desks);
  const { data } = parseEntry(desks.read(`resolutions/${RESOLUTION}/index.md`));
  expect(data).toMatchObject({
    kind: 'disclosed',
    item: { meeting: MEETING, item: '8c7ixnkp' },
    disclosedOn: '2027-03-08',
    text: TEXT,
    vote: { yes: 10, no: 0, present: 10 },
  });

  // Once it is saved, the overlay says so.
  const noting = await tabOf(context, () =>
    disclosing.getByRole('button', { name: 'Im nichtöffentlichen Teil vermerken' }).click(),
  );
  await expect(panel(noting, 'Aus der öffentlichen Redaktion übernommen')).toContainText(
    `bekannt gegeben (${RESOLUTION})`,
  );
  await saving(noting, desks.overlay);
  expect((overlayOf()['agenda'] as object[])[1]).toMatchObject({
    disclosure: { state: 'disclosed', resolution: RESOLUTION },
  });

  // Nothing that is protected went into the public repository, and both agree.
  const written = desks.git('log', '--patch', `${publicBefore}..main`);
  for (const word of [SECRET, OTHER_SECRET, 'Sandhorst', 'osterloh', 'schierholz', 'Schierholz', '20:10']) {
    expect(written).not.toContain(word);
  }
  const problems = await desks.problemsOfBoth();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.filter(({ code }) => code.startsWith('protected-'))).toEqual([]);
});

const encoded = (value: unknown): string =>
  `/uebergabe/${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

const HOSTILE: readonly (readonly [string, string, RegExp])[] = [
  ['damaged', '/uebergabe/%%%', /kam beschädigt oder unvollständig an/],
  ['of an unknown kind', encoded({ kind: 'site', meeting: 'x' }), /kam beschädigt oder unvollständig an/],
  ['too long', `/uebergabe/${'A'.repeat(200_000)}`, /kam beschädigt oder unvollständig an/],
  ['for the other desk', encoded({ kind: 'items', meeting: 'x', items: [] }), /gehören nicht hierher/],
  [
    'about a meeting that is not there',
    encoded({ kind: 'numbers', meeting: 'gibt-es-nicht', present: 3, changes: [], unplaced: 0 }),
    /Diese Sitzung gibt es in der öffentlichen Redaktion nicht/,
  ],
];

for (const [what, hash, message] of HOSTILE) {
  test(`an address that is ${what} changes nothing and says so`, async ({ page }) => {
    const before = head(desks);
    await open(page, desks, hash);
    await expect(panel(page, 'Nichts übernommen')).toContainText(message);
    await expect(page.getByRole('heading', { name: 'Nichts übernommen' })).toBeFocused();
    expect(page.url()).not.toContain('uebergabe');
    expect(head(desks)).toBe(before);
  });
}

test('an address that comes while somebody writes leaves the text alone, and nothing is run', async ({
  page,
}) => {
  await open(page, desks, '/collections/locations/entries/ratssaal-aubrueck');
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toHaveValue(/./);
  await name.fill('Noch nicht gespeichert');
  const hash = encoded({
    kind: 'disclosed',
    meeting: 'a',
    item: '<img src=x onerror=alert(1)>',
    resolution: 'a',
  });
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  await expect(panel(page, 'Nichts übernommen')).toBeVisible();
  await expect(name).toHaveValue('Noch nicht gespeichert');
  expect(page.url()).toMatch(/#\/collections\/locations\/entries\/ratssaal-aubrueck$/);
});

test('a resolution from elsewhere is shown as text, and saved by nobody', async ({ page }) => {
  const before = head(desks);
  const text = '<img src=x onerror="document.title=1"> [x](javascript:alert(1))';
  await open(
    page,
    desks,
    encoded({ kind: 'disclosure', meeting: '2027-02-25-samtgemeinderat', item: 'mzrmc739', text }),
  );
  await expect(panel(page, 'Aus dem nichtöffentlichen Teil übernommen')).toContainText(text);
  await expect(page.getByLabel('Beschluss', { exact: true })).toHaveValue(text);
  expect(await page.title()).not.toBe('1');
  expect(head(desks)).toBe(before);
});

test('the overlay is edited by keyboard and without barriers', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, desks.overlay, '/collections/meetings/entries/2027-02-25-samtgemeinderat/index');
  const section = page.getByRole('button', { name: /^TOP 11, Grundstücksangelegenheit/ });
  // The only item of a meeting is open at once.
  await expect(section).toHaveAttribute('aria-expanded', 'true');
  await section.focus();
  await page.keyboard.press('Enter');
  await expect(section).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();
  const state = page.getByLabel('Stand der Bekanntgabe');
  await state.focus();
  await page.keyboard.press('n');
  await page.keyboard.type('icht');
  await expect(state).toHaveValue('withheld');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Laufende Ausschreibung');
  await expect(page.getByLabel('Grund', { exact: true })).toHaveValue('Laufende Ausschreibung');
  await page.getByLabel('Erneut prüfen am').fill('2028-01-31');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations
      .filter(({ impact }) => impact === 'critical' || impact === 'serious')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  ).toEqual([]);
  const before = head(desks.overlay);
  await saving(page, desks.overlay);
  expect(desks.overlay.git('diff', '--stat', `${before}..main`)).toContain('4 +++-');
  expect(desks.overlay.read('meetings/2027-02-25-samtgemeinderat/index.md')).toContain(
    'state: withheld\n      reason: Laufende Ausschreibung\n      reviewOn: 2028-01-31\n',
  );
});

test('whole papers and more attachments of public ones have a list and a form each', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, desks.overlay, '/collections/papers');
  await expect(page.getByRole('link', { name: /0162\/2026 N/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /0065\/2025/ })).toHaveCount(0);
  await open(page, desks.overlay, '/collections/papers-attachments');
  await expect(page.getByRole('link', { name: /^0065\/2025 – Wahl der Schiedsperson/ })).toBeVisible();
  await open(page, desks.overlay, '/collections/papers-attachments/entries/0065-2025/index');
  const title = page.getByLabel('Titel', { exact: true }).first();
  await expect(title).toHaveValue('Übersicht der Bewerbungen');
  await title.fill('');
  await expect(page.getByText('unter ihm steht das Dokument im Mitgliederbereich')).toBeVisible();
  await title.fill('Übersicht aller Bewerbungen');
  const before = head(desks.overlay);
  await saving(page, desks.overlay);
  expect(desks.overlay.git('diff', '--numstat', `${before}..main`).trim()).toBe(
    '1\t1\tpapers/0065-2025/index.md',
  );
});

test('meetings are listed by day and title, the newest first, also after one was open', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, desks.overlay, '/collections/meetings');
  const links = page.locator('a[href*="/collections/meetings/entries/"]');
  const council = links.filter({ hasText: '25.02.2027 – Sitzung des Rates der Samtgemeinde' });
  await expect(council).toBeVisible();
  const words = await links.allTextContents();
  const days = words.map((one) => /^(\d\d)\.(\d\d)\.(\d{4}) – \S/.exec(one)?.slice(1).toReversed().join('-'));
  expect(days).not.toContain(undefined);
  expect(days).toEqual(days.toSorted((a = '', b = '') => b.localeCompare(a)));
  await expect(page.getByRole('link', { name: 'Letzte Veröffentlichung' })).toHaveAttribute(
    'href',
    'https://mitglieder.example/verwaltung/zugaenge/#stand',
  );
  await council.click();
  await expect(page.getByLabel('Titel', { exact: true }).first()).toBeVisible();
  await page.goBack();
  await expect(council).toBeVisible();
});
