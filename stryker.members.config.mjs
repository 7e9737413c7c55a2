import domain from './stryker.config.mjs';

/**
 * Mutation testing of what guards the members' function: login, sessions, rights and signed addresses. Its pages are held by tests of
 * their words, for which a mutant says little.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  ...domain,
  vitest: { dir: 'src/functions/members', related: false },
  mutate: [
    'src/functions/members/{accounts,guards,own-origin,safe-target,seal,standing,who}.ts',
    'src/functions/members/session/{cookie,limits,records,sessions}.ts',
    'src/functions/members/login/links.ts',
    'src/server/{keyed,origin}.ts',
    'src/functions/members/passkey/{challenge,may-enrol,read-answer,store}.ts',
    'src/functions/members/files/{exactly,hand-out,look-up,range,sign}.ts',
    'src/functions/members/audit/{group-commit,key,lines}.ts',
    'src/functions/members/clerk/last-clerk.ts',
  ],
  // Its pages need styles, its tests the sample council and the names of all tests.
  ignorePatterns: ['/dist*', '/reports', '/.astro', '/.cache'],
  incrementalFile: '.cache/stryker-members.json',
  htmlReporter: { fileName: 'reports/mutation/members.html' },
  jsonReporter: { fileName: 'reports/mutation/members.json' },
};
