import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parseEntry } from '../format/front-matter.ts';
import { open, startTestDesks, type TestDesks } from './desk/running-desk.ts';
import { head, saving, tabOf } from './desk/two-desks.ts';

// What was decided by circulation in private, made known by a clerk in the public desk.

let desks: TestDesks;

const KEY = '2027-03-02-umlauf-7c31d0';
const SECRET = 'Vorkaufsrecht für eine Ackerfläche am Unterlauf der Aue';
const TEXT = 'Das Vorkaufsrecht für eine Ackerfläche wird ausgeübt.';
const TITLE = 'Ausübung eines Vorkaufsrechts';

test.describe.configure({ mode: 'default' });
test.use({ actionTimeout: 20_000 });
test.beforeAll(async () => {
  desks = await startTestDesks('direct');
});
test.afterAll(() => desks.stop());

const panel = (page: Page, name: string) => page.getByRole('region', { name });
const entry = () => parseEntry(desks.overlay.read(`resolutions/${KEY}/index.md`)).data;

async function openEntry(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, desks.overlay, '/collections/resolutions');
  await page.getByRole('link', { name: `02.03.2027 – ${SECRET}` }).click();
  await expect(page.getByLabel('Stand der Bekanntgabe')).toHaveValue('pending');
}

test('what is withheld is not handed over, and the form has no barriers', async ({ page }) => {
  await openEntry(page);
  const button = page.getByRole('button', { name: 'Bekannt geben' });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await page.getByLabel('Stand der Bekanntgabe').selectOption('withheld');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('Der Beschluss ist nicht bekannt zu geben.')).toBeVisible();
  await page.getByLabel('Grund', { exact: true }).fill('Laufende Verhandlung');
  await page.getByLabel('Erneut prüfen am').fill('2028-01-31');
  const { violations } = await new AxeBuilder({ page }).include('.desk-control').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a clerk makes a resolution known, each part in its own repository', async ({ page, context }) => {
  test.setTimeout(300_000);
  const publicBefore = head(desks);
  await openEntry(page);
  const disclosing = await tabOf(context, () => page.getByRole('button', { name: 'Bekannt geben' }).click());
  const told = panel(disclosing, 'Aus dem nichtöffentlichen Teil übernommen');
  await expect(told).toContainText('zum Preis von 41.300 € ausgeübt');
  await expect(told).toContainText('6 Ja-Stimmen');
  await disclosing.getByRole('button', { name: 'Hinweis schließen' }).click();
  expect(disclosing.url()).toContain('#/collections/resolutions-circulation/new');
  await disclosing.getByLabel('Titel', { exact: true }).first().fill(TITLE);
  await disclosing.getByLabel('Beschluss', { exact: true }).fill(TEXT);
  await expect(disclosing.getByLabel(/^Adresse der Seite/)).toHaveValue('ausuebung-eines-vorkaufsrechts');
  await saving(disclosing, desks);
  const { data } = parseEntry(desks.read('resolutions/ausuebung-eines-vorkaufsrechts/index.md'));
  expect(data).toEqual({
    kind: 'circulation',
    title: TITLE,
    organization: 'samtgemeindeausschuss',
    legalBasis: '§ 78 Abs. 3 NKomVG',
    openedOn: '2027-02-26',
    closedOn: '2027-03-02',
    text: TEXT,
    vote: { method: 'open', majority: 'simple', yes: 6, no: 0, abstain: 0, excluded: 1, present: 7 },
    consented: 6,
    statutory: 7,
    objected: 0,
    publishedAt: '2027-03-08T10:00',
  });

  const noting = await tabOf(context, () =>
    disclosing.getByRole('button', { name: 'Im nichtöffentlichen Teil vermerken' }).click(),
  );
  const question = noting.getByRole('dialog', { name: 'Diese Angaben ersetzen?' });
  await expect(question).toContainText('noch offen → bekannt gegeben (ausuebung-eines-vorkaufsrechts)');
  await question.getByRole('button', { name: 'Ersetzen', exact: true }).click();
  await expect(noting.getByLabel('Öffentlicher Beschluss')).toHaveValue('ausuebung-eines-vorkaufsrechts');
  await saving(noting, desks.overlay);
  expect(entry()).toMatchObject({
    title: SECRET,
    disclosure: { state: 'disclosed', resolution: 'ausuebung-eines-vorkaufsrechts' },
    excluded: ['joerg-oltmanns'],
  });

  const written = desks.git('log', '--patch', `${publicBefore}..main`);
  for (const word of [SECRET, 'Unterlauf', '41.300', 'oltmanns', KEY]) expect(written).not.toContain(word);
  const problems = await desks.problemsOfBoth();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.filter(({ code }) => code.startsWith('protected-'))).toEqual([]);
});
