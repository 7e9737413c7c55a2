import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../format/yaml.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { fill } from './fill.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEMPLATES = 'src/publishing/new-town/templates';
const WORKFLOWS = {
  check: '.github/workflows/check.yml',
  publish: '.github/workflows/publish.yml',
  townCheck: `${TEMPLATES}/town/dot-github/workflows/check.yml`,
  townPublish: `${TEMPLATES}/town/dot-github/workflows/publish.yml`,
  protectedCheck: `${TEMPLATES}/protected/dot-github/workflows/check.yml`,
  membersPublish: `${TEMPLATES}/protected/dot-github/workflows/members-publish.yml`,
  townUmlauf: `${TEMPLATES}/town/dot-github/workflows/umlauf.yml`,
  protectedUmlauf: `${TEMPLATES}/protected/dot-github/workflows/umlauf.yml`,
} as const;
const PIPELINES = [`${TEMPLATES}/town/dot-gitlab-ci.yml`, `${TEMPLATES}/protected/dot-gitlab-ci.yml`];

const marks = { PRODUCT: 'rathaus/ratsfenster', COMMIT: '0123456789abcdef'.repeat(3).slice(0, 40) };
const textOf = (file: string): string => fill(readFileSync(path.join(ROOT, file), 'utf8'), marks);
type Step = Readonly<Record<string, unknown>> & {
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
};
interface Job {
  readonly permissions?: Record<string, string>;
  readonly environment?: string;
  readonly concurrency?: Record<string, unknown>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly concurrency?: unknown;
  readonly jobs: Record<string, Job>;
}
const workflow = (file: string): Workflow => parseYaml(textOf(file)) as Workflow;
const stepsOf = (file: string): readonly Step[] =>
  Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);

describe.each(Object.values(WORKFLOWS))('%s', (file) => {
  test('calls actions by a commit of 40 digits', () => {
    const uses = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((name) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  test('gives no more rights than reading, but for what its jobs name', () => {
    expect(Object.values(workflow(file).permissions).filter((right) => right !== 'read')).toEqual([]);
  });

  test('puts nothing that others write into a shell line', () => {
    const lines = stepsOf(file).flatMap(({ run }) => run ?? []);
    expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  });

  test('keeps credentials nowhere but in the folders of the ledger and of results', () => {
    const kept = stepsOf(file).filter(
      ({ uses, with: options }) =>
        uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false,
    );
    expect(
      kept.filter(({ with: options }) => !/^(?:protokoll|ledger|umlauf)$/.test(String(options?.['path']))),
    ).toEqual([]);
  });
});

test.each([...Object.values(WORKFLOWS), ...PIPELINES])('%s calls commands that there are', (file) => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const called = [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test.each([WORKFLOWS.check, WORKFLOWS.townCheck])(
  '%s has no secret, no environment, and no trusted trigger',
  (file) => {
    expect(textOf(file)).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
    const { on, jobs, permissions } = workflow(file);
    expect(Object.keys(on).toSorted()).toEqual(['pull_request', 'push']);
    expect(permissions).toEqual({ contents: 'read' });
    expect(
      Object.values(jobs).filter((job) => job.environment !== undefined || job.permissions !== undefined),
    ).toEqual([]);
  },
);

test('annotations name paths of the repository that was checked', async () => {
  await using folder = await temporaryFolder({ 'inhalt/content/site.yml': 'name: 1\n' });
  const line = stepsOf(WORKFLOWS.townCheck).find(({ run }) => run?.includes('npm run check'))?.run ?? '';
  const command = line.replace(
    'npm run check -- --content ../',
    `node scripts/check.ts --content ${folder.dir}/`,
  );
  const environment = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder.dir };
  const { stdout } = spawnSync('sh', ['-c', command], { cwd: ROOT, env: environment, encoding: 'utf8' });
  expect(stdout).toContain('::error file=content/site.yml,');
});

test('the preview of a pull request is marked and soon gone', () => {
  const steps = stepsOf(WORKFLOWS.townCheck);
  expect(steps.filter(({ run }) => run?.includes('npm run build')).map(({ run }) => run)).toEqual([
    expect.stringContaining('--preview'),
  ]);
  const kept = steps.filter(({ uses }) => uses?.includes('upload-artifact'));
  expect(kept.map(({ with: options }) => options?.['retention-days'])).toEqual([3]);
});

describe.each([WORKFLOWS.publish, WORKFLOWS.townPublish])('%s', (file) => {
  const { on, jobs, concurrency } = workflow(file);

  test('queues deploys, and only these', () => {
    expect(concurrency).toBeUndefined();
    expect(jobs['when']?.concurrency).toBeUndefined();
    expect(jobs['publish']?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  });

  test('starts by commits on main alone, so that the ledger starts nothing', () => {
    expect(on['push']).toEqual({ branches: ['main'] });
    expect(Object.keys(on).toSorted()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  });

  test('fetches what is not public after the build, and gives secrets to no earlier step', () => {
    const steps = jobs['publish']?.steps ?? [];
    const built = steps.findIndex(({ run }) => run?.includes('release -- build'));
    const secret = steps.findIndex((step) => JSON.stringify(step).includes('secrets.'));
    expect(built).toBeGreaterThan(0);
    expect(secret === -1 || secret > built).toBe(true);
  });

  const decide = jobs['when']?.steps.find(({ id }) => id === 'decide')?.run ?? '';
  /** Whether a run goes on, at an offset of Berlin from UTC. */
  const goes = (trigger: string, offset: string): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-when-'));
    try {
      writeFileSync(
        path.join(folder, 'date'),
        `#!/bin/sh\n[ "$TZ $1" = 'Europe/Berlin +%z' ] && echo ${offset}\n`,
        { mode: 0o755 },
      );
      const output = path.join(folder, 'output');
      const environment = {
        PATH: `${folder}:${process.env['PATH']}`,
        TRIGGER: trigger,
        GITHUB_OUTPUT: output,
      };
      execFileSync('bash', ['--norc', '-e', '-c', decide], { env: environment, cwd: folder });
      return readFileSync(output, 'utf8').trim();
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each([
    ['+0200', 'schedule 30 2 * * *', 'schedule 30 3 * * *'],
    ['+0100', 'schedule 30 3 * * *', 'schedule 30 2 * * *'],
  ])('at %s one of the two lines of the schedule publishes', (offset, right, wrong) => {
    expect(on['schedule']).toEqual([{ cron: '30 2 * * *' }, { cron: '30 3 * * *' }]);
    expect(goes(right, offset)).toBe('go=true');
    expect(goes(wrong, offset)).toBe('go=false');
    expect(goes('push ', offset)).toBe('go=true');
    expect(goes('workflow_dispatch ', offset)).toBe('go=true');
  });

  test('both lines are 04:30 in Berlin, on the days of the time changes too', () => {
    const clock = new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', timeStyle: 'short' });
    const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
    for (const day of ['2027-01-15', '2027-03-28', '2027-07-15', '2027-10-31']) {
      const run = [2, 3].flatMap((hour) => {
        const instant = new Date(`${day}T0${hour}:30:00Z`);
        const zone = offset.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
        const berlin = zone.replace('GMT', '').replace(':', '');
        return goes(`schedule 30 ${hour} * * *`, berlin) === 'go=true' ? [clock.format(instant)] : [];
      });
      expect([day, ...run]).toEqual([day, '04:30']);
    }
  });
});

test('a forgotten second repository stops the publish, and does not switch the search off', () => {
  const [first] = workflow(WORKFLOWS.townPublish).jobs['publish']?.steps ?? [];
  expect(first).toMatchObject({
    if: "vars.PROTECTED_REPOSITORY == ''",
    run: expect.stringContaining('exit 1'),
  });
  const { publish } = parseYaml(textOf(PIPELINES[0] as string)) as Record<string, GitlabJob>;
  const run = (repository: string) =>
    execFileSync('sh', ['-c', publish?.script[0] ?? ''], {
      env: { PROTECTED_PATH: repository },
      encoding: 'utf8',
    });
  expect(() => run('')).toThrow('Command failed');
  expect(run('keines')).toBe('');
});

interface GitlabJob {
  readonly interruptible?: boolean;
  readonly resource_group?: string;
  readonly environment?: string;
  readonly rules?: readonly Record<string, string>[];
  readonly script: readonly string[];
}

test('GitLab queues the publish, cancels only checks, and ignores the ledger', () => {
  const pipeline = parseYaml(textOf(PIPELINES[0] as string)) as Record<string, GitlabJob> & {
    workflow: GitlabJob;
  };
  const { check, preview, publish, workflow: flow } = pipeline;
  expect([check?.interruptible, preview?.interruptible, publish?.interruptible]).toEqual([true, true, false]);
  expect([check?.environment, preview?.environment, publish?.environment]).toEqual([
    undefined,
    undefined,
    'production',
  ]);
  expect(publish?.resource_group).toBe('publish');
  expect(flow.rules?.[0]).toEqual({ if: '$CI_COMMIT_BRANCH =~ /^ledger(-next)?$/', when: 'never' });
  const lines = publish?.script ?? [];
  const at = (part: string) => lines.findIndex((line) => line.includes(part));
  expect(at('release -- build')).toBeGreaterThan(0);
  expect(at('https://protected:')).toBeGreaterThan(at('release -- build'));
  expect(at('release -- publish')).toBeGreaterThan(at('https://protected:'));
  expect(JSON.stringify([check, preview])).not.toMatch(/TOKEN|PASSWORD|KEY|SMTP/);
});

test.each([
  ['subscribers', 'SUBSCRIBE_NOTICE_KEY'],
  ['members', 'MEMBERS_NOTICE_KEY'],
])('%s are told after the site was proved, and that never stops a publish', (who, key) => {
  const steps = workflow(WORKFLOWS.townPublish).jobs['publish']?.steps ?? [];
  const position = (part: string) => steps.findIndex(({ run }) => run?.includes(part));
  const told = position(`notify-${who}`);
  expect(told).toBeGreaterThan(position('release -- publish'));
  expect(steps[told]).toMatchObject({ 'continue-on-error': true });
  expect(steps.filter((step) => JSON.stringify(step).includes(key))).toEqual([steps[told]]);
  const { publish } = parseYaml(textOf(PIPELINES[0] as string)) as Record<string, GitlabJob>;
  const lines = publish?.script ?? [];
  const line = lines.findIndex((text) => text.includes(`notify-${who}`));
  expect(line).toBeGreaterThan(lines.findIndex((text) => text.includes('release -- publish')));
  expect(lines[line]).toMatch(/ \|\| true$/);
  expect(lines.find((text) => text.includes('release -- build'))).toContain(`-u ${key}`);
});

test.each(PIPELINES)('every line of %s is a shell line', (file) => {
  const jobs = Object.values(parseYaml(textOf(file)) as Record<string, unknown>);
  const lines = jobs.flatMap((job) => {
    const {
      script = [],
      before_script: before = [],
      after_script: after = [],
    } = job as Record<string, string[]>;
    return [...before, ...script, ...after];
  });
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) execFileSync('bash', ['--norc', '-n', '-c', line]);
});
