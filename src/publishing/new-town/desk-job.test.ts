import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../format/yaml.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { serve } from '../serve.ts';
import { fill } from './fill.ts';
import { newCommand } from './new-command.ts';

// What a town's workflows do for the desk: built after each publish, on a host and with keys of its own.

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEMPLATES = path.join(import.meta.dirname, 'templates/town');

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: unknown;
  readonly environment?: string;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly resource_group?: string;
  readonly interruptible?: boolean;
  readonly rules?: unknown;
  readonly steps: readonly Step[];
  readonly script: readonly string[];
}
const marks = { PRODUCT: 'rathaus/ratsfenster', COMMIT: 'a'.repeat(40) };
const yaml = (file: string): unknown =>
  parseYaml(fill(readFileSync(path.join(TEMPLATES, file), 'utf8'), marks));
const github = yaml('dot-github/workflows/publish.yml') as { readonly jobs: Readonly<Record<string, Job>> };
const gitlab = yaml('dot-gitlab-ci.yml') as Readonly<Record<string, Job>>;
const steps = github.jobs['desk']?.steps ?? [];
const lines = gitlab['desk']?.script ?? [];

test('GitHub builds the desk after the publish, with no right but reading and in an environment of its own', () => {
  const { needs, environment, permissions, concurrency } = github.jobs['desk'] as Job;
  expect({ needs, environment, permissions, concurrency }).toEqual({
    needs: 'publish',
    environment: 'redaktion',
    permissions: { contents: 'read' },
    concurrency: { group: 'desk', 'cancel-in-progress': false },
  });
  const [decide, ...work] = steps.slice(1);
  expect(decide?.id).toBe('desk');
  expect(work.filter((step) => step.if?.startsWith("steps.desk.outputs.go == 'true'") !== true)).toEqual([]);
});

test('GitLab does the same', () => {
  const { needs, environment, resource_group: group, interruptible, rules } = gitlab['desk'] as Job;
  expect({ needs, environment, group, interruptible, rules }).toEqual({
    needs: ['publish'],
    environment: 'redaktion',
    group: 'desk',
    interruptible: false,
    rules: gitlab['publish']?.rules,
  });
});

test('the keys of the desk are not those of the site, and only the steps that deploy see them', () => {
  const secret = (part: unknown): string[] =>
    [...JSON.stringify(part).matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name);
  expect(secret(steps.slice(0, -2))).toEqual([]);
  for (const step of steps.slice(-2))
    expect(secret(step).toSorted()).toEqual(['DESK_SFTP_PASSWORD', 'DESK_SSH_KEY']);
  expect(secret(github.jobs['publish']).filter((name) => name.startsWith('DESK_'))).toEqual([]);
  expect(lines.find((line) => line.includes('build:desk'))).toMatch(
    /^env -u CI_JOB_TOKEN -u DESK_SSH_KEY_FILE -u DESK_SFTP_PASSWORD npm run build:desk/,
  );
  expect(JSON.stringify(gitlab['publish'])).not.toContain('DESK_');
});

describe('whether there is a desk', () => {
  const NONE = 'name: Rat\ndesk:\n  workflow: direct\n  protectedRepository:\n    repo: a/b\n';
  const COMMENTED = '# desk:\n#   repository:\n#     repo: a/b\n';
  const OTHER = 'desk:\n  workflow: direct\nswitches:\n  repository: false\n';
  const THERE = 'name: Rat\ndesk:\n  workflow: direct\n  repository:\n    repo: a/b\n';
  const SET = { DESK_TARGET: 'sftp:a@b.example/desk', DESK_URL: 'https://redaktion.rat.example' };

  /** Runs the step that decides, over a `site.yml`; gives its exit code and what it decided. */
  async function decided(command: string, site: string, variables: Readonly<Record<string, string>>) {
    await using folder = await temporaryFolder({ 'content/site.yml': site, output: '' });
    const output = path.join(folder.dir, 'output');
    const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: output, CONTENT: 'content', ...variables };
    const { status, stdout } = spawnSync('bash', ['--norc', '-e', '-c', command], {
      cwd: folder.dir,
      env,
      encoding: 'utf8',
    });
    return [status, readFileSync(output, 'utf8').trim() || stdout.trim()];
  }

  const step = steps.find(({ id }) => id === 'desk')?.run ?? '';
  const line = `${lines[1] ?? ''}\necho weiter`;

  test.each([NONE, COMMENTED, OTHER])('none: %j', async (site) => {
    for (const command of [step, line])
      expect(await decided(command, site, SET)).toEqual([0, expect.stringContaining('keine Redaktion')]);
  });

  test('one, and where it goes is told', async () => {
    expect(await decided(step, THERE, SET)).toEqual([0, 'go=true']);
    expect(await decided(line, THERE, SET)).toEqual([0, 'weiter']);
  });

  test('one, and where it goes is forgotten: the run fails', async () => {
    for (const command of [step, line])
      expect(await decided(command, THERE, { DESK_TARGET: '', DESK_URL: '' })).toEqual([
        1,
        expect.stringContaining('DESK_TARGET und DESK_URL'),
      ]);
  });
});

describe('whether there is a desk for the part of the members', () => {
  const step = steps.at(-1)?.run ?? '';
  const line = lines.at(-1)?.replaceAll('/redaktion-protected', '../redaktion-protected') ?? '';
  const SET = {
    DESK_PROTECTED_TARGET: 'rsync:a@b.example:/desk',
    DESK_PROTECTED_URL: 'https://intern.rat.example',
  };

  /** Runs the last step beside the folder that a build leaves; `npm` only tells how it was called. */
  async function ran(command: string, built: boolean, variables: Readonly<Record<string, string>>) {
    const files = { 'ratsfenster/x': '', ...(built ? { 'redaktion-protected/index.html': '' } : {}) };
    await using folder = await temporaryFolder(files);
    const { status, stdout } = spawnSync('bash', ['--norc', '-e', '-c', `npm() { echo "$@"; }\n${command}`], {
      cwd: path.join(folder.dir, 'ratsfenster'),
      env: { PATH: process.env['PATH'], ...variables },
      encoding: 'utf8',
    });
    return [status, stdout.trim()];
  }

  test('none, one, and one whose place is forgotten', async () => {
    for (const command of [step, line]) {
      expect(await ran(command, false, SET)).toEqual([0, expect.stringContaining('keine zweite Redaktion')]);
      expect(await ran(command, true, SET)).toEqual([
        0,
        'run deploy -- --site ../redaktion-protected --to rsync:a@b.example:/desk --url https://intern.rat.example',
      ]);
      expect(await ran(command, true, {})).toEqual([
        1,
        expect.stringContaining('DESK_PROTECTED_TARGET und DESK_PROTECTED_URL'),
      ]);
    }
  });
});

test('every draft of the desk is checked: no branch and no merge request is left out but the ledger', () => {
  const { on } = yaml('dot-github/workflows/check.yml') as { on: Record<string, unknown> };
  expect(on).toEqual({ push: { 'branches-ignore': ['ledger'] }, pull_request: null });
  const { rules } = (gitlab['workflow'] ?? {}) as { rules?: unknown };
  expect(rules).toEqual(
    expect.arrayContaining([
      { if: '$CI_COMMIT_BRANCH =~ /^ledger(-next)?$/', when: 'never' },
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
    ]),
  );
});

const hasRsync = spawnSync('rsync', ['--version']).status === 0;

test.skipIf(!hasRsync)(
  `the commands of the job build a desk and put it on its host (${hasRsync ? 'rsync' : 'no rsync'})`,
  async () => {
    await using folder = await temporaryFolder({});
    const place = (...parts: readonly string[]): string => path.join(folder.dir, ...parts);
    const version = ['--product', marks.PRODUCT, '--commit', marks.COMMIT];
    await newCommand([place('inhalt'), ...version], ROOT, () => undefined);
    const site = place('inhalt/content/site.yml');
    const text = readFileSync(site, 'utf8');
    const commented = /(?:^# (?: *)(?:desk|workflow|repository|backend|repo|host|appId):.*\n)+/m;
    writeFileSync(
      site,
      text.replace(commented, (block) => block.replaceAll(/^# /gm, '')),
    );
    expect(readFileSync(site, 'utf8')).toContain('\ndesk:\n  workflow: review\n  repository:\n');
    /** A line of the job, in a folder as the job has it. */
    const run = async (name: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
      const line = (steps.find((step) => step.name === name)?.run ?? '')
        .replace('npm run build:desk --', 'node scripts/build-desk.ts')
        .replace('npm run deploy --', 'node scripts/deploy.ts')
        .replaceAll('../', `${folder.dir}/`);
      const around = { cwd: ROOT, env: { ...process.env, ...env }, timeout: 60_000 };
      return (await promisify(execFile)('bash', ['--norc', '-e', '-c', line], around)).stdout;
    };
    const ledger = ['scripts/ledger.ts', 'init', place('protokoll'), '--content', place('inhalt/content')];
    await promisify(execFile)('node', ledger, { cwd: ROOT });
    expect(await run('Redaktion bauen')).toContain('Die Redaktion liegt in');
    mkdirSync(place('host'));
    const { server, address } = await serve(place('host/www'), 0);
    try {
      const env = { DESK_TARGET: `folder:${place('host/www')}`, DESK_URL: address, SSH_KEY: '' };
      expect(await run('Redaktion veröffentlichen', env)).toContain('veröffentlicht und geprüft');
      expect(existsSync(place('host/www/freigabe/index.html'))).toBe(true);
      const desk = (await (await fetch(`${address}desk.json`)).json()) as { config: { backend: unknown } };
      expect(desk.config.backend).toMatchObject({ name: 'gitlab', repo: 'stadt-musterau/ratsinformation' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
  120_000,
);
