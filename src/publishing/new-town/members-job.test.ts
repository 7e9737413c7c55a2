import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../format/yaml.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { fill } from './fill.ts';
import { newCommand } from './new-command.ts';

// What the workflows of the protected repository do for the members' area.

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEMPLATES = path.join(import.meta.dirname, 'templates/protected');

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly resource_group?: string;
  readonly interruptible?: boolean;
  readonly steps: readonly Step[];
  readonly script: readonly string[];
}
const marks = { PRODUCT: 'rathaus/ratsfenster', COMMIT: 'a'.repeat(40) };
const yaml = (file: string): unknown =>
  parseYaml(fill(readFileSync(path.join(TEMPLATES, file), 'utf8'), marks));
const github = yaml('dot-github/workflows/members-publish.yml') as {
  readonly on: Readonly<Record<string, unknown>>;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};
const gitlab = yaml('dot-gitlab-ci.yml') as Readonly<Record<string, Job>>;
const steps = github.jobs['members']?.steps ?? [];
const lines = gitlab['members']?.script ?? [];
const publish = steps.at(-1)?.run ?? '';

test('GitHub publishes on push, daily and by hand, from main alone, one run after the other', () => {
  expect(Object.keys(github.on).toSorted()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  expect(github.on['push']).toEqual({ branches: ['main'] });
  expect(github.concurrency).toEqual({ group: 'members-publish', 'cancel-in-progress': false });
  const { if: only, environment } = github.jobs['members'] as Job;
  expect([only, environment]).toEqual(["github.ref == 'refs/heads/main'", 'mitglieder']);
});

test('GitLab does the same', () => {
  const { environment, resource_group: group, interruptible } = gitlab['members'] as Job;
  expect([environment, group, interruptible]).toEqual(['mitglieder', 'members', false]);
  expect(JSON.stringify(gitlab['check'])).not.toMatch(/S3_|MEMBERS_/);
});

test('the keys of the store are given to the last step alone, and both repositories come in their newest state', () => {
  const secrets = (part: unknown) =>
    [...JSON.stringify(part).matchAll(/secrets\.(\w+)/g)].map(([, name]) => name);
  expect(secrets(steps.slice(0, -1))).toEqual(['CONTENT_DEPLOY_KEY', 'CONTENT_DEPLOY_KEY']);
  expect(new Set(secrets(steps.at(-1)))).toEqual(new Set(['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']));
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.map(({ with: options }) => options?.['ref'])).toEqual([
    'main',
    'ledger',
    'main',
    'a'.repeat(40),
  ]);
  expect(steps.slice(1).filter((step) => step.if !== "steps.members.outputs.go == 'true'")).toEqual([]);
});

/** Runs a line in a shell; gives its exit code and what it wrote to `$GITHUB_OUTPUT`. */
async function shell(line: string, environment: Readonly<Record<string, string>>, cwd = ROOT) {
  await using folder = await temporaryFolder({ output: '' });
  const output = path.join(folder.dir, 'output');
  const env = {
    PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
    GITHUB_OUTPUT: output,
    ...environment,
  };
  const { code, told } = await promisify(execFile)('bash', ['--norc', '-e', '-c', line], { env, cwd }).then(
    ({ stdout }) => ({ code: 0, told: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      told: error.stdout + error.stderr,
    }),
  );
  return { code, told, output: readFileSync(output, 'utf8').trim() };
}

describe('where something is not set up', () => {
  const decide = steps[0]?.run ?? '';
  test('no members’ area means nothing to do; half a set-up is a fault', async () => {
    const nothing = await shell(decide, { MEMBERS_STORE: '', CONTENT_REPOSITORY: 'stadt/rat' });
    expect([nothing.code, nothing.output]).toEqual([0, '']);
    expect(nothing.told).toContain('MEMBERS_STORE');
    const half = await shell(decide, { MEMBERS_STORE: 's3://rat', CONTENT_REPOSITORY: '' });
    expect([half.code, half.told]).toEqual([1, expect.stringContaining('CONTENT_REPOSITORY')]);
    const whole = await shell(decide, { MEMBERS_STORE: 's3://rat', CONTENT_REPOSITORY: 'stadt/rat' });
    expect([whole.code, whole.output]).toEqual([0, 'go=true']);
  });

  test('GitLab ends without a fault', async () => {
    expect(await shell(lines[0] ?? '', { MEMBERS_STORE: '' })).toMatchObject({
      code: 0,
      told: expect.stringContaining('MEMBERS_STORE'),
    });
  });
});

test.each([
  ['GitHub', publish, '../inhalt/content', '../geschuetzt'],
  ['GitLab', lines.at(-1) ?? '', '/inhalt/content', '"$CI_PROJECT_DIR"'],
])('the command of %s publishes a new town with its companion', async (_, line, content, overlay) => {
  await using folder = await temporaryFolder({ 'speicher/leer.txt': '' });
  const made = async (name: string, more: readonly string[]) => {
    const dir = path.join(folder.dir, name);
    await newCommand(
      [dir, '--product', 'a/b', '--commit', 'a'.repeat(40), ...more],
      folder.dir,
      () => undefined,
    );
    return dir;
  };
  const town = await made('inhalt', []);
  const companion = await made('geschuetzt', ['--protected']);
  mkdirSync(path.join(companion, '.git'));
  writeFileSync(path.join(companion, '.git/HEAD'), 'x');
  expect(line).toContain(`--content ${content} --protected ${overlay}`);
  const command = line
    .replace('npm run members:publish --', 'node scripts/members-publish.ts')
    .replace(content, path.join(town, 'content'))
    .replace(overlay, companion);
  const store = path.join(folder.dir, 'speicher');
  const ledger = path.join(folder.dir, 'protokoll');
  const damaged = await shell(command, { MEMBERS_STORE: store, LEDGER: ledger });
  expect([damaged.code, damaged.told]).toEqual([1, expect.stringContaining(`Das Protokoll ${ledger}`)]);
  const told = await shell(command, { MEMBERS_STORE: store, LEDGER: '' });
  expect([told.code, told.told]).toEqual([0, expect.stringContaining('Stand 1 ist veröffentlicht')]);
  expect(readdirSync(path.join(store, 'records/generations'))).toEqual(['000000001.json']);
});
