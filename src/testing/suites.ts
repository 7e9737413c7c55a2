import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many tests of a suite passed, failed, were skipped, and what is to be said of single ones. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Lines such as `Skipped: no browser`. */
  readonly notes: readonly string[];
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0, notes: [] };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0, notes: [] };
export const skipped = (reason: string): Tally => ({
  passed: 0,
  failed: 0,
  skipped: 1,
  notes: [`Skipped: ${reason}`],
});

/** Sum of several tallies. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped: some }) => total + some, 0),
  notes: tallies.flatMap(({ notes }) => notes),
});

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    readonly status: string;
    /** Why the file could not be loaded; empty for one that could. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** What fits on a screen of the message of a failure, without the stack of the libraries; each line behind a stroke. */
const quoted = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^ +at .*(?:node_modules|new Promise)/.test(line))
    .slice(0, 12)
    .map((line) => `\n  | ${line.slice(0, 400)}`)
    .join('');

/** Each test that failed or needed a second try, and each file that could not be loaded, with what it said. */
const failedIn = ({ testResults }: VitestReport): string[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const failed = assertionResults.some((result) => result.status === 'failed');
    const unread = status === 'failed' && !failed ? [`Failed: ${file}${quoted(message)}`] : [];
    const told = assertionResults.flatMap(({ status: outcome, fullName, failureMessages: [said] = [] }) => {
      if (outcome !== 'failed' && said === undefined) return [];
      return [`${outcome === 'failed' ? 'Failed' : 'Second try'}: ${file}: ${fullName}${quoted(said)}`];
    });
    return [...unread, ...told];
  });

/**
 * Reads Vitest's JSON report. A file that could not even be loaded counts as a failure. A skipped test names its
 * reason, one that failed or needed a second try what it said: of a long run often the end alone is kept.
 */
export function vitestTally(report: VitestReport): Tally {
  const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests);
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const left = results.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    notes: [...left.map(({ fullName }) => `Skipped: ${fullName}`), ...failedIn(report)],
  };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
      readonly results?: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly suites?: readonly PlaywrightSuite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Each skipped test with the reason that it gave. */
const skippedIn = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) =>
        ['Skipped', title, annotations.find(({ type }) => type === 'skip')?.description]
          .filter(Boolean)
          .join(': '),
      ),
  ),
  ...suites.flatMap(skippedIn),
];

/** Each test of one outcome, with what it said when it failed first. */
const toldIn =
  (outcome: string, word: string) =>
  ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === outcome)
        .map(({ results = [] }) => {
          const error = results.find((result) => result.error !== undefined)?.error;
          return `${word}: ${title}${error === undefined ? '' : quoted(error.message)}`;
        }),
    ),
    ...suites.flatMap(toldIn(outcome, word)),
  ];

/** Each test that passed on the second try only. */
const flakyIn = toldIn('flaky', 'Second try');

/** Each test that passed on no try. */
const failedInBrowser = toldIn('unexpected', 'Failed');

/**
 * Reads Playwright's JSON report. A skipped test names its reason; one that passed on the second try only counts as
 * passed, and is named too, so that somebody mends it. Failures and second tries say what the test said.
 */
export function playwrightTally({ stats, errors, suites = [] }: PlaywrightReport): Tally {
  return {
    passed: stats.expected + stats.flaky,
    failed: errors.length > 0 ? Math.max(1, stats.unexpected) : stats.unexpected,
    skipped: stats.skipped,
    notes: [skippedIn, flakyIn, failedInBrowser].flatMap((told) => suites.flatMap(told)),
  };
}

/** The closing line over all suites. */
export const closingLine = ({ passed, failed, skipped: some }: Tally): string =>
  `${passed} passed, ${failed} failed, ${some} skipped`;
