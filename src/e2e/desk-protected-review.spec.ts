import { expect, type Page, test } from '@playwright/test';
import { fragmentOf } from '../desk/handover/fragment.ts';
import type { Handover } from '../desk/handover/handover.ts';
import { open, startTestDesks, type TestDesks } from './desk/running-desk.ts';

// With review what is handed over finds drafts, which nobody else sees yet.

let desks: TestDesks;
const MEETING = '2027-03-18-ausschuss-schule';

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 20_000 });
test.beforeAll(async () => {
  desks = await startTestDesks('review');
  desks.overlay.git('rm', '-r', '--quiet', `meetings/${MEETING}`);
  desks.overlay.git('commit', '--quiet', '--message=Without');
});
test.afterAll(() => desks.stop());
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
});

const panel = (page: Page, name: string) => page.getByRole('region', { name });
const taking = (page: Page, desk: Pick<TestDesks, 'address'>, handover: Handover) =>
  open(page, desk, fragmentOf(handover).slice(1));

/** A file of a draft; empty while it is not there. The branch stands before its commit does. */
function draftOf({ git }: Pick<TestDesks, 'git'>, name: string, file: string): string {
  const branch = `cms/${name}`;
  if (git('for-each-ref', `refs/heads/${branch}`) === '' || git('ls-tree', branch, '--', file) === '')
    return '';
  return git('show', `${branch}:${file}`);
}

const ITEMS: Handover = {
  kind: 'items',
  meeting: MEETING,
  items: [{ id: '08cno4pr', number: '9', category: 'personnel' }],
};
const overlay = () => draftOf(desks.overlay, `meetings/${MEETING}/index`, `meetings/${MEETING}/index.md`);

test('an overlay that is a draft is opened again, and noted in', async ({ page }) => {
  await taking(page, desks.overlay, ITEMS);
  await expect(panel(page, 'Aus der öffentlichen Tagesordnung übernommen')).toBeVisible();
  await page.getByLabel('Titel', { exact: true }).fill('Stellenbesetzung');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect.poll(overlay, { timeout: 30_000 }).toContain('title: Stellenbesetzung');

  await taking(page, desks.overlay, {
    kind: 'disclosed',
    meeting: MEETING,
    item: '08cno4pr',
    resolution: 'x-1',
  });
  await expect(panel(page, 'Aus der öffentlichen Redaktion übernommen')).toContainText(
    'bekannt gegeben (x-1)',
  );
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect.poll(overlay, { timeout: 30_000 }).toContain('state: disclosed');

  await taking(page, desks.overlay, ITEMS);
  await expect(panel(page, 'Nichts zu übernehmen')).toContainText('stehen schon hier');
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Stellenbesetzung');
});

test('a resolution whose disclosure waits for review is not begun twice', async ({ page }) => {
  const disclosure: Handover = {
    kind: 'disclosure',
    meeting: MEETING,
    item: '08cno4pr',
    text: 'Es bleibt dabei.',
  };
  await taking(page, desks, disclosure);
  await page.getByLabel('Titel', { exact: true }).first().fill('Besetzung einer Stelle');
  const key = `${MEETING}-08cno4pr`;
  await expect(page.getByLabel(/^Adresse der Seite/)).toHaveValue(key);
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  const file = `content/resolutions/${key}/index.md`;
  await expect
    .poll(() => draftOf(desks, `resolutions-disclosed/${key}/index`, file), { timeout: 30_000 })
    .toContain('Es bleibt dabei.');
  await expect(page.getByRole('button', { name: 'Im nichtöffentlichen Teil vermerken' })).toBeVisible();

  await taking(page, desks, { ...disclosure, text: 'Etwas anderes.' });
  await expect(panel(page, 'Nichts zu übernehmen')).toContainText('schon einen bekannt gegebenen Beschluss');
  await expect(page.getByLabel('Beschluss', { exact: true })).toHaveValue('Es bleibt dabei.');
});
