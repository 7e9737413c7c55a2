import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../testing/content-folder.ts';
import { LimitedChild, PROGRESS } from './limited-child.ts';

const LIMITS = { silence: 4000, memory: 1024 ** 3 };

let folder: TemporaryFolder | undefined;
afterEach(() => folder?.[Symbol.asyncDispose]());

/** A child that does `work` with each job; `answer` sends its answer. */
async function childThat(work: string): Promise<LimitedChild<unknown>> {
  const source = `const answer = (value) => process.send(value);\nprocess.on('message', async (job) => { ${work} });`;
  folder = await temporaryFolder({ 'child.mjs': source });
  return new LimitedChild(pathToFileURL(path.join(folder.dir, 'child.mjs')), ['--max-old-space-size=64']);
}

test('answers job after job, and sees none of the surroundings’ secrets', async () => {
  vi.stubEnv('DEPLOY_KEY', 'geheim');
  const child = await childThat('answer({ job, keys: Object.keys(process.env) })');
  for (const n of [1, 2]) {
    const result = await child.ask({ n }, LIMITS);
    expect(result).toMatchObject({ answer: { job: { n } } });
    expect(JSON.stringify(result)).not.toContain('DEPLOY_KEY');
  }
  expect(child.answered).toBe(2);
  child.close();
});

test.each([
  ['time', 'for (;;) {}', { ...LIMITS, silence: 700 }],
  ['crash', 'process.exit(3)', LIMITS],
  ['memory', 'process.exit(71)', LIMITS],
  [
    'memory',
    'const full = []; for (;;) full.push(new Array(10_000).fill({}));',
    { ...LIMITS, silence: 20_000 },
  ],
  [
    'memory',
    'globalThis.kept = Buffer.alloc(200_000_000, 1); setInterval(() => {}, 1000)',
    { ...LIMITS, memory: 150_000_000 },
  ],
] as const)('stopped by %s: %s', async (reason, work, limits) => {
  const child = await childThat(work);
  expect(await child.ask({}, limits)).toEqual({ stopped: reason });
  expect(await child.ask({}, limits)).toHaveProperty('stopped');
});

test('a sign of progress gives it more time', async () => {
  const work = `for (let i = 0; i < 8; i += 1) { await new Promise((go) => setTimeout(go, 300)); answer('${PROGRESS}'); } answer('done');`;
  const child = await childThat(work);
  expect(await child.ask({}, { ...LIMITS, silence: 1800 })).toEqual({ answer: 'done' });
  child.close();
});
