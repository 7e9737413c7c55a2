import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromiumPath } from './chromium.ts';
import {
  closingLine,
  ONE_FAILED,
  ONE_PASSED,
  playwrightTally,
  skipped,
  sum,
  type Tally,
  vitestTally,
} from './suites.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'node_modules/.bin');
const REPORTS = path.join(ROOT, 'reports');

const UNIT = 'unit, property, golden and content tests';
const BROWSER = 'browser';

/** One question each; a check that is right prints nothing of note and ends with 0. */
const CHECKS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['format', ['prettier', '--check', '.']],
  ['lint', ['oxlint', '--type-aware', '--deny-warnings']],
  ['types', ['tsc', '--noEmit']],
  ['types of pages', ['astro', 'check', '--minimumFailingSeverity', 'warning']],
  ['unused code', ['knip']],
  ['sample content', ['node', 'scripts/check.ts']],
  ['canonical form of the sample', ['node', 'scripts/format-content.ts', '--check']],
];

/** Runs everything that must hold, prints the sum as the last line, and gives the exit code. */
export async function runTests(): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  installMissingPackages();
  const parts = new Map<string, Tally>();
  for (const [name, command] of CHECKS) {
    heading(name);
    parts.set(name, (await run(command)) === 0 ? ONE_PASSED : ONE_FAILED);
  }
  heading(UNIT);
  parts.set(
    UNIT,
    await withReport('vitest.json', vitestTally, (file) => [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  );
  heading(BROWSER);
  parts.set(BROWSER, await browserTests());
  const total = sum([...parts.values()]);
  for (const [name, { failed }] of parts)
    if (failed > 0) process.stdout.write(`Failed: ${name} (${failed})\n`);
  for (const note of total.notes) process.stdout.write(`${note}\n`);
  process.stdout.write(`\n${closingLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

const heading = (name: string) => process.stdout.write(`\n── ${name}\n`);

function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [program, ...args] = command as [string, ...string[]];
  const searchPath = `${BIN}${path.delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env, PATH: searchPath },
    });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function withReport(
  name: string,
  read: (report: never) => Tally,
  command: (file: string) => readonly string[],
): Promise<Tally> {
  const file = path.join(REPORTS, name);
  const code = await run(command(file), { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return ONE_FAILED;
  }
}

async function browserTests(): Promise<Tally> {
  if (chromiumPath() === undefined) {
    return skipped(
      'browser tests: no Chromium. Install it with "apt-get install chromium", or set CHROMIUM to its path.',
    );
  }
  return withReport('playwright.json', playwrightTally, () => ['playwright', 'test', '--reporter=line,json']);
}

/** On CI, as root on a Debian machine, installs what `.ci/packages` names and the machine lacks. */
function installMissingPackages(): void {
  if (process.env['CI'] !== 'true' || process.getuid?.() !== 0) return;
  const named = readFileSync(path.join(ROOT, '.ci/packages'), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const missing = named
    .filter((name) => name !== '' && !name.startsWith('#'))
    .filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
  if (missing.length === 0) return;
  heading(`apt-get install ${missing.join(' ')}`);
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { stdio: 'inherit' });
}
