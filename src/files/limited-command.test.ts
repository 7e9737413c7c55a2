import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { type CommandLimits, runLimited } from './limited-command.ts';

const LIMITS: CommandLimits = { time: 10_000, memory: 1024 ** 3, output: 100_000 };
const run = (script: string, limits: Partial<CommandLimits> = {}) =>
  runLimited([process.execPath, '-e', script], { folder: tmpdir(), limits: { ...LIMITS, ...limits } });

test('gives what the program said, and hands on none of the surroundings’ secrets', async () => {
  vi.stubEnv('DEPLOY_KEY', 'geheim');
  const result = await run('console.log(Object.keys(process.env).join(" "), process.env.OMP_THREAD_LIMIT)');
  expect(result).toMatchObject({ output: expect.stringMatching(/PATH.* 1\n$/) as string });
  expect(JSON.stringify(result)).not.toContain('DEPLOY_KEY');
});

test.each([
  ['time', 'setInterval(() => {}, 1000)', { time: 300 }],
  ['crash', 'process.exit(3)', {}],
  ['output', 'setInterval(() => console.log("x".repeat(1000)), 1)', { output: 5000 }],
  [
    'memory',
    'globalThis.kept = Buffer.alloc(300_000_000, 1); setInterval(() => {}, 1000)',
    { memory: 200_000_000 },
  ],
] as const)('ended for %s: %s', async (stopped, script, limits) => {
  expect(await run(script, limits)).toEqual({ stopped });
});

test('a program that is not there is told', async () => {
  const options = { folder: tmpdir(), limits: LIMITS };
  expect(await runLimited(['/nowhere/program'], options)).toEqual({ stopped: 'missing' });
});
