import { defineConfig } from 'vitest/config';

/** Set by `stryker.config.mjs`: pure tests run a thousand times over, and a fresh worker for each file would cost most. */
const mutating = process.env['RATSFENSTER_MUTATION'] !== undefined;

/** Kill matrices, rehearsals and whole builds (`*.slow.test.ts`) are for the night: `npm run test:slow` alone runs them. */
const slow = process.env['RATSFENSTER_SLOW'] === '1';

/** Unit, property, golden and architecture tests. Browser tests are Playwright's, under `src/e2e`. */
export default defineConfig({
  test: {
    // Patterns are read from `dir`, which Stryker narrows to the room that it mutates.
    dir: 'src',
    include: [slow ? '**/*.slow.test.ts' : '**/*.test.ts'],
    exclude: [
      '**/e2e/**',
      ...(slow ? [] : ['**/*.slow.test.ts']),
      // A bundle with all mutants in it is larger than it may be; walks through everything take seconds for each mutant.
      ...(mutating ? ['**/bundle/**', '**/*-{walk,sweep}.test.ts', '**/two-instances.test.ts'] : []),
    ],
    setupFiles: ['src/testing/fail-on-console.ts', ...(mutating ? ['src/testing/fresh-modules.ts'] : [])],
    // Threads start quicker than processes; more than two of them do not pay on the two cores of CI.
    pool: 'threads',
    maxWorkers: 2,
    isolate: !mutating,
    // As for browser tests: on CI one that passes on the second try only has passed, and is named with what it said. A
    // counterexample of a property is a fault whatever the next seed finds, and gets no second try.
    retry: {
      count: process.env['CI'] === 'true' && !mutating ? 1 : 0,
      condition: /^(?!Property failed after)/,
    },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
