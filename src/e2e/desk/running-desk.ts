import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkContent } from '../../content/check.ts';
import { readContent } from '../../content/index.ts';
import type { Problem } from '../../domain/problem.ts';
import { siteIndex } from '../../desk/index/make-index.ts';
import { type DeskHost, type RunningDesk, startDesk, startDesks } from '../../desk/serve/start-desk.ts';
import { publicView } from '../../publishing/public-view.ts';

/** The real desk over a copy of the sample council, and the repository that it writes to. */
export interface TestDesk extends RunningDesk {
  readonly git: (...args: string[]) => string;
  /** A file of a branch, as it was committed. */
  readonly read: (file: string, branch?: string) => string;
  /** Errors that `check` finds in what is on `main`. */
  readonly errors: () => Promise<string[]>;
  /** All that `check` finds there, errors and hints. */
  readonly findings: () => Promise<string[]>;
  /**
   * Builds the site from what is on `main`, as if it were `at`, such as `2027-10-01T10:00`; gives what reads a page of it, by
   * an address such as `vorlagen/0900-2027`. Rejects with what the build says where it fails.
   */
  readonly builds: (at?: string) => Promise<(address: string) => string>;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CONTENT = path.join(ROOT, 'content');

/** Nothing is rebuilt after a save, because these tests ask git. */
function hostIn(base: string, workflow: 'review' | 'direct', from = CONTENT): DeskHost {
  const facts = async (content: string) => {
    const { view } = await publicView({ content, ledger: undefined, at: undefined }, Date.now);
    return view && { ...view, index: siteIndex(view.record, view.at) };
  };
  const out = path.join(base, 'desk');
  const host = {
    content: from,
    out,
    port: 0,
    siteUrl: 'http://127.0.0.1/',
    facts,
    membersUrl: 'https://mitglieder.example/',
  };
  return { ...host, workflow, rebuild: () => Promise.resolve() };
}

const gitIn =
  ({ repository }: Pick<RunningDesk, 'repository'>): TestDesk['git'] =>
  (...args) =>
    execFileSync('git', args, { cwd: repository, encoding: 'utf8' });

/** The same over both repositories: `overlay` is the desk for members' part, whose files lie at its root. */
export interface TestDesks extends TestDesk {
  readonly overlay: Pick<TestDesk, 'address' | 'repository' | 'git' | 'read'>;
  /** What `check` says of both together. */
  readonly problemsOfBoth: () => Promise<Problem[]>;
}

/** Starts both desks. */
export async function startTestDesks(workflow: 'review' | 'direct'): Promise<TestDesks> {
  const base = mkdtempSync(path.join(tmpdir(), 'desks-'));
  const desks = await startDesks(hostIn(base, workflow));
  const git = gitIn(desks.overlay);
  const overlay = {
    ...desks.overlay,
    git,
    read: (file: string, branch = 'main') => git('show', `${branch}:${file}`),
  };
  const problemsOfBoth = async (): Promise<Problem[]> => {
    const copy = path.join(base, 'both');
    rmSync(copy, { recursive: true, force: true });
    git('clone', '--quiet', '--branch', 'main', desks.repository, copy);
    const inside = path.join(copy, 'content/protected');
    git('clone', '--quiet', '--branch', 'main', overlay.repository, inside);
    rmSync(path.join(inside, '.git'), { recursive: true });
    return [...(await checkContent(path.join(copy, 'content'))).problems];
  };
  return { ...testDesk(desks, base), overlay, problemsOfBoth };
}

/** Starts the desk for what is public. @param content folder that is copied; the sample council unless told */
export async function startTestDesk(workflow: 'review' | 'direct', content?: string): Promise<TestDesk> {
  const base = mkdtempSync(path.join(tmpdir(), 'desk-'));
  return testDesk(await startDesk(hostIn(base, workflow, content)), base);
}

function testDesk(desk: RunningDesk, base: string): TestDesk {
  const git = gitIn(desk);
  const problems = async () =>
    (await readContent(copied(desk.repository, path.join(base, 'checked')))).problems;
  const line = ({ code, file }: Problem): string => `${file}: ${code}`;
  return {
    ...desk,
    git,
    read: (file, branch = 'main') => git('show', `${branch}:content/${file}`),
    errors: async () => (await problems()).filter(({ severity }) => severity === 'error').map(line),
    findings: async () => (await problems()).map(line),
    builds: async (at) => {
      // Some fifteen seconds where nothing else runs, minutes where much does.
      test.slow();
      const content = copied(desk.repository, path.join(base, 'checked'));
      const site = path.join(base, 'site');
      const args = [
        'scripts/build.ts',
        '--content',
        content,
        '--out',
        site,
        ...(at === undefined ? [] : ['--at', at]),
      ];
      await promisify(execFile)('node', args, { cwd: ROOT });
      return (address) => readFileSync(path.join(site, address, 'index.html'), 'utf8');
    },
    stop: async () => {
      await desk.stop();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** What is on `main`, in a folder of its own; gives its content. */
function copied(repository: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', '--branch', 'main', repository, folder]);
  return path.join(folder, 'content');
}

/** Opens a place of the desk, logged in. `entrance`: `freigabe/` for reviewers. */
export async function open(
  page: Page,
  desk: Pick<RunningDesk, 'address'>,
  hash: string,
  entrance = '',
): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${desk.address}${entrance}#${hash}`);
  const login = page.getByRole('button', { name: 'Anmelden' });
  // Decap is several megabytes of program, and a busy machine takes its time with it.
  const bar = page.getByRole('button', { name: 'Menü des Kontos' });
  await expect(login.or(bar).first()).toBeVisible({ timeout: 60_000 });
  if (await login.isVisible()) await login.click();
}

/** The field with this label, wherever Decap counts it. */
export const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true }).last();

/** Chooses an entry in a picker by what its option says. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

/** Saves where saving publishes at once. */
export async function publishNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Veröffentlichen', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' }).click();
}

/** Waits until `main` has one commit more than `before`. */
export async function committed(desk: Pick<TestDesk, 'git'>, before: string): Promise<void> {
  await expect
    .poll(() => desk.git('rev-list', '--count', `${before.trim()}..main`).trim(), { timeout: 20_000 })
    .toBe('1');
}
