import { spawnSync } from 'node:child_process';

/** Every page of the build instead of some of each type: axe in four looks, then html-validate. */
const { status } = spawnSync('playwright', ['test', 'accessibility', 'markup', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, AUDIT: 'all' },
});
process.exitCode = status ?? 1;
