import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of the system's Chromium (`CHROMIUM` names another), or undefined where there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env['CHROMIUM'], ...PLACES].find((place) => place !== undefined && existsSync(place));

/** Flags with which a test's browser talks to nobody but the test. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
