import { expect, test } from '@playwright/test';
import { open, startTestDesks, type TestDesks } from './desk/running-desk.ts';

// The number of a new paper that members alone may read, in the desk for it.

let desks: TestDesks;

test.use({ actionTimeout: 20_000 });
test.beforeAll(async () => {
  desks = await startTestDesks('direct');
});
test.afterAll(() => desks.stop());

test('a new paper gets a number that is free in both parts, and is told one that is not', async ({
  page,
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  // As if a paper of that number lay in the public repository unpublished.
  await page.route('**/index.json', async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as { takenPapers: string[] };
    await route.fulfill({ json: { ...index, takenPapers: [...index.takenPapers, '0128-2027'] } });
  });
  await open(page, desks.overlay, '/collections/papers/new');
  await page.getByRole('button', { name: 'Nächste freie Nummer' }).click();
  await expect(page.getByText('0128/2027 N ist die nächste freie Nummer.')).toBeVisible();
  await page.getByRole('textbox', { name: /^Vorlagennummer/ }).fill('0128/2027');
  await expect(
    page
      .getByText('Diese Nummer trägt schon eine öffentliche Vorlage. Die nächste freie ist 0128/2027 N.')
      .first(),
  ).toBeVisible();
});
