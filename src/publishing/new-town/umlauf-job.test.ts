import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../format/yaml.ts';
import { fill } from './fill.ts';

// What the workflows of both repositories do with ballots that are over.

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly resource_group?: string;
  readonly rules?: readonly Readonly<Record<string, string>>[];
  readonly steps: readonly Step[];
  readonly script: readonly string[];
}
const marks = { PRODUCT: 'rathaus/ratsfenster', COMMIT: 'a'.repeat(40) };
const yaml = (file: string): unknown =>
  parseYaml(fill(readFileSync(path.join(import.meta.dirname, 'templates', file), 'utf8'), marks));

const ONLY = { town: '--content ../umlauf/content', protected: '--protected ../umlauf --protected-only' };

describe.each(['town', 'protected'] as const)('%s', (kind) => {
  const { on, jobs, concurrency } = yaml(`${kind}/dot-github/workflows/umlauf.yml`) as {
    readonly on: Readonly<Record<string, unknown>>;
    readonly jobs: Readonly<Record<string, Job>>;
    readonly concurrency: unknown;
  };
  const job = jobs['circulation'] as Job;
  const gitlab = yaml(`${kind}/dot-gitlab-ci.yml`) as Readonly<Record<string, Job>>;

  test('GitHub looks hourly and by hand, on main alone, one run after the other, with no right to write', () => {
    expect(Object.keys(on).toSorted()).toEqual(['schedule', 'workflow_dispatch']);
    expect(on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d\d \* \* \* \*$/) }]);
    expect(concurrency).toEqual({ group: 'umlauf', 'cancel-in-progress': false });
    expect([job.if, job.environment]).toEqual(["github.ref == 'refs/heads/main'", 'umlauf']);
    expect(job.permissions).toEqual({ contents: 'read' });
  });

  test('the key of the members’ area goes to the last step alone, the token to it and to the clone it pushes from', () => {
    const holders = (name: string) =>
      job.steps.flatMap((step, n) => (JSON.stringify(step).includes(`secrets.${name}`) ? [n] : []));
    const last = job.steps.length - 1;
    const clone = job.steps.findIndex(({ with: options }) => options?.['path'] === 'umlauf');
    expect(holders('CIRCULATION_KEY')).toEqual([last]);
    expect(holders('CIRCULATION_TOKEN')).toEqual([clone, last]);
  });

  test('each repository takes over its own items, held against the ledger', () => {
    const command = job.steps.at(-1)?.run ?? '';
    expect(command).toContain(ONLY[kind]);
    expect(command).toMatch(/--ledger \.\.\/protokoll --git$/);
    const line = gitlab['circulation']?.script.at(-1) ?? '';
    expect(line.includes('--protected-only')).toBe(kind === 'protected');
    expect(line).toContain('--ledger /protokoll --git --branch "$CI_DEFAULT_BRANCH"');
  });

  test('at GitLab the schedule that names the task starts it, and nothing else', () => {
    const { environment, resource_group: group, rules } = gitlab['circulation'] as Job;
    expect([environment, group]).toEqual(['umlauf', 'umlauf']);
    expect(rules).toEqual([{ if: '$TASK == "umlauf" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    const others = ['publish', 'desk', 'members'].flatMap((name) => gitlab[name] ?? []);
    expect(others.map((other) => other.rules?.[0])).toEqual(
      others.map(() => ({ if: '$TASK == "umlauf"', when: 'never' })),
    );
    expect(JSON.stringify([...others, gitlab['check']])).not.toContain('CIRCULATION_');
  });
});

test('the publish job takes the heads that it is given into the build, and sees no key', () => {
  const { jobs } = yaml('town/dot-github/workflows/publish.yml') as {
    readonly jobs: Readonly<Record<string, Job>>;
  };
  const steps = jobs['publish']?.steps ?? [];
  expect(JSON.stringify(steps)).not.toContain('CIRCULATION_');
  const build = steps.find(({ run }) => run?.includes('release -- build'))?.run ?? '';
  expect(build).toContain('--heads ../staende.json');
  const { publish } = yaml('town/dot-gitlab-ci.yml') as Readonly<Record<string, Job>>;
  expect(publish?.script.find((one) => one.includes('release -- build'))).toContain('--heads /staende.json');
});

test('a scheduled job of its own starts a publish run where a head is due', () => {
  const { jobs } = yaml('town/dot-github/workflows/umlauf.yml') as {
    readonly jobs: Readonly<Record<string, Job>>;
  };
  const { permissions, environment, steps = [] } = jobs['anchor'] ?? {};
  expect([environment, permissions]).toEqual(['umlauf', { contents: 'read', actions: 'write' }]);
  expect(steps.at(-2)?.run).toMatch(
    /ledger --silent -- due[^]*if \[ -n "\$due" \]; then gh workflow run publish\.yml[^]*heads=/,
  );
  expect(JSON.stringify(steps)).not.toContain('CIRCULATION_TOKEN');
  const { anchor } = yaml('town/dot-gitlab-ci.yml') as Readonly<Record<string, Job>>;
  expect(anchor?.rules).toEqual([{ if: '$TASK == "umlauf" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  expect(anchor?.script.at(-2)).toMatch(/^if \[ -n "\$due" \][^]*trigger\/pipeline/);
});

test('the same job fails where ballots are broken, after the others were anchored', () => {
  const { jobs } = yaml('town/dot-github/workflows/umlauf.yml') as {
    readonly jobs: Readonly<Record<string, Job>>;
  };
  const last = jobs['anchor']?.steps?.at(-1);
  expect([last?.run, last?.if]).toEqual([
    'npm run ledger --silent -- broken --heads ../staende.json',
    "${{ !cancelled() && steps.heads.outputs.go == 'true' }}",
  ]);
  const { anchor } = yaml('town/dot-gitlab-ci.yml') as Readonly<Record<string, Job>>;
  expect(anchor?.script.at(-1)).toBe('npm run ledger --silent -- broken --heads /staende.json');
});
