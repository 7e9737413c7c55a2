// Read by `vitest.config.ts`, in the processes that Stryker starts.
process.env['RATSFENSTER_MUTATION'] = 'yes';

/**
 * Mutation testing of what must not be wrong (`npm run test:slow`): the domain, and the members' function once it is there.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  // The domain's own tests must hold it; those of other rooms take longer and meet it by chance.
  vitest: { dir: 'src/domain', related: false },
  mutate: [
    'src/domain/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/*.test-d.ts',
    // Legal values and addresses of offices: data with sources. A test that repeats each would only be a second copy.
    '!src/domain/profiles/{rp-gemo,rp-lko,ni-nkomvg,bw-gemo,accessibility,data-protection,common}.ts',
    // Types alone, or lists of exports: nothing runs.
    '!src/domain/{public-record,problem}.ts',
    '!src/domain/public-record/**',
    '!src/domain/profiles/legal-profile.ts',
    '!src/domain/{gate,law,schema,view}/index.ts',
  ],
  coverageAnalysis: 'perTest',
  // What runs once when a module loads (tables, schemas) needs all tests for each mutant: nine tenths of the time for a
  // quarter of the mutants. RATSFENSTER_STATIC=1 takes them in.
  ignoreStatic: process.env['RATSFENSTER_STATIC'] !== '1',
  concurrency: 2,
  incremental: true,
  incrementalFile: '.cache/stryker.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  timeoutMS: 20_000,
  // What a copy of the project needs none of.
  ignorePatterns: [
    '/dist*',
    '/reports',
    '/content',
    '/public',
    '/.astro',
    '/.cache',
    '/src/pages',
    '/src/components',
    '/src/styles',
    '/src/e2e',
  ],
};
