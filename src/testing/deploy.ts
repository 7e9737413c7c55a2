import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Cancellation } from '../publishing/deploy/cancellation.ts';
import type { DeployOptions } from '../publishing/deploy/options.ts';
import { targetAddress } from '../publishing/deploy/target-address.ts';

/** A small site whose every page says `word`; `more` adds files by path. Gives its folder. */
export function writeSite(dir: string, word: string, more: Readonly<Record<string, string>> = {}): string {
  const files = {
    'index.html': `<p>${word}</p>`,
    '404.html': 'nicht da',
    'sitzungen/erste/index.html': `<p>Sitzung ${word}</p>`,
    'sitzungen/erste/a1/ladung-ä b.pdf': `%PDF ${word}`,
    '_assets/x.css': 'p{}',
    'suche/liste.json': `["${word}"]`,
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

/** Surroundings of a deploy in a test, and what was told. */
export function around(environment: Readonly<Record<string, string>> = {}, now = Date.now) {
  const told: string[] = [];
  const cancellation = new Cancellation();
  const tell = (line: string) => void told.push(line);
  return { environment: { ...process.env, ...environment }, cancellation, tell, now, waits: [20, 40], told };
}

/** Options of a deploy in a test. */
export const optionsFor = (site: string, to: string, url: string): DeployOptions => ({
  site,
  to: targetAddress(to),
  url,
  verifyOnly: false,
  ignoreClock: false,
  acceptNewLog: false,
  patience: 600,
  staleAfter: 1500,
});
