import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { serve } from '../../publishing/serve.ts';
import { buildHarness } from '../../testing/desk-harness/build.ts';

/**
 * Builds the page that shows each control alone before the tests of a file, and serves it until after them. To be called
 * once, at the top of the file; gives the page's address, which is known from the first test on.
 */
export function useHarness(): () => string {
  let address = '';
  let close = (): Promise<void> => Promise.resolve();
  test.use({ actionTimeout: 15_000 });
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-harness-'));
    await buildHarness(folder);
    const served = await serve(folder, 0);
    ({ address } = served);
    close = async () => {
      await new Promise((resolve) => served.server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    };
  });
  test.afterAll(() => close());
  return () => address;
}
