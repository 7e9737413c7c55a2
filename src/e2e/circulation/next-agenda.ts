import { type BrowserContext, expect } from '@playwright/test';
import { parseEntry } from '../../format/front-matter.ts';
import { committed, open, publishNow, startTestDesk } from '../desk/running-desk.ts';

const SOURCE = 'Nicht zustande gekommene Umlaufverfahren';

/** In the desk, over that content, a clerk takes what was not decided by circulation over into a meeting, and publishes it. */
export async function clerkTakesOver(
  context: BrowserContext,
  content: string,
  { meeting, title, key }: { readonly meeting: string; readonly title: string; readonly key: string },
): Promise<void> {
  const desk = await startTestDesk('direct', content);
  try {
    const page = await context.newPage();
    const before = desk.git('rev-parse', 'main');
    await open(page, desk, `/collections/meetings/entries/${meeting}/index`);
    await page
      .getByRole('button', { name: /Aus Vorlage/ })
      .first()
      .click();
    await page.getByLabel('Woher').selectOption(SOURCE);
    await expect(page.getByLabel(title)).toBeChecked();
    await page.getByRole('button', { name: '1 Punkt übernehmen' }).click();
    await publishNow(page);
    await committed(desk, before);
    const { agenda } = parseEntry(desk.read(`meetings/${meeting}/index.md`)).data;
    expect(agenda).toContainEqual(expect.objectContaining({ title, circulation: key }));
    expect(await desk.errors()).toEqual([]);
  } finally {
    await desk.stop();
  }
}
