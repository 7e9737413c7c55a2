import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../format/yaml.ts';
import { fill } from './fill.ts';

// What the workflows of both repositories do with ballots that are over.

interface Step {
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
