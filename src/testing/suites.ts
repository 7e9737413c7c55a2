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
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Reads Vitest's JSON report. A file that could not even be loaded counts as a failure; a skipped test names its reason. */
export function vitestTally(report: VitestReport): Tally {
  const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests);
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const left = results.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    notes: left.map(({ fullName }) => `Skipped: ${fullName}`),
  };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
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

/** The title of each test that passed on the second try only. */
const flakyIn = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => `Second try: ${title}`),
  ...suites.flatMap(flakyIn),
];

/**
 * Reads Playwright's JSON report. A skipped test names its reason; one that passed on the second try only counts as
 * passed, and is named too, so that somebody mends it.
 */
export function playwrightTally({ stats, errors, suites = [] }: PlaywrightReport): Tally {
  return {
    passed: stats.expected + stats.flaky,
    failed: errors.length > 0 ? Math.max(1, stats.unexpected) : stats.unexpected,
    skipped: stats.skipped,
    notes: [...suites.flatMap(skippedIn), ...suites.flatMap(flakyIn)],
  };
}

/** The closing line over all suites. */
export const closingLine = ({ passed, failed, skipped: some }: Tally): string =>
  `${passed} passed, ${failed} failed, ${some} skipped`;
