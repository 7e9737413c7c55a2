import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { committed, open, publishNow, startTestDesks, type TestDesks } from './desk/running-desk.ts';

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

/** Does something that opens the other desk in a new tab; gives the tab, logged in. */
async function tabOf(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()]);
  page.on('dialog', (dialog) => void dialog.accept());
  const login = page.getByRole('button', { name: 'Anmelden' });
  await expect(login.or(page.getByRole('button', { name: 'Menü des Kontos' })).first()).toBeVisible();
  if (await login.isVisible()) await login.click();
  return page;
}

const head = (of: Pick<TestDesks, 'git'>): string => of.git('rev-parse', 'main').trim();

/** Saves, and waits for the commit. */
async function saving(page: Page, of: Pick<TestDesks, 'git'>): Promise<void> {
  const before = head(of);
  await publishNow(page);
  await committed(of, before);
}

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
  await protectedTab.getByLabel(/Volker Schierholz kam um/).fill('20:10, TOP 2');
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
