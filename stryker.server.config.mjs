import domain from './stryker.config.mjs';

/**
 * Mutation testing of what functions share, with its own tests.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  ...domain,
  vitest: { dir: 'src/server', related: false },
  mutate: ['src/server/{client-address,throttle}.ts'],
  ignorePatterns: ['/dist*', '/reports', '/.astro', '/.cache'],
  incrementalFile: '.cache/stryker-server.json',
  htmlReporter: { fileName: 'reports/mutation/server.html' },
  jsonReporter: { fileName: 'reports/mutation/server.json' },
};
