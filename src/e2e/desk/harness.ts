import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../publishing/serve.ts';
import { buildHarness } from '../../testing/desk-harness/build.ts';

/**
 * Serves the page that shows each control alone during the tests of a file. To be called once, at the top of the file; gives
 * the page's address, which is known from the first test on.
 */
export function useHarness(): () => string {
  let address = '';
  let close = (): Promise<void> => Promise.resolve();
  test.use({ actionTimeout: 15_000 });
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    const served = await serve(await builtHarness(), 0);
    ({ address } = served);
    close = async () => {
      await new Promise((resolve) => served.server.close(resolve));
    };
  });
  test.afterAll(() => close());
  return () => address;
}

/** The folder of the page, built by whichever file comes first; the others wait for it. */
async function builtHarness(): Promise<string> {
  const base = process.env['HARNESS_DIR'] ?? '';
  const [page, building, lock] = ['page', 'building', 'lock'].map((name) => path.join(base, name)) as [
    string,
    string,
    string,
  ];
  if (isMade(lock)) {
    await buildHarness(building);
    renameSync(building, page);
  }
  await expect.poll(() => existsSync(page), { timeout: 100_000 }).toBe(true);
  return page;
}

/** Whether this call made the folder, which only one can. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
