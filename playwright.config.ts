import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './src/testing/chromium.ts';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './src/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // Several desks, servers and builds share two cores here; a wait ends as soon as what it waits for is there.
  expect: { timeout: 20_000 },
  // A busy machine must not turn a build red; whoever needed the second try is named at the end of the run.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  forbidOnly: process.env['CI'] === 'true',
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath !== undefined && { executablePath }) },
  },
});
