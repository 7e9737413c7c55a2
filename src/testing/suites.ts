/** How many tests of a suite passed, failed, were skipped, and why. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly reasons: readonly string[];
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0, reasons: [] };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0, reasons: [] };
export const skipped = (reason: string): Tally => ({ passed: 0, failed: 0, skipped: 1, reasons: [reason] });

/** Sum of several tallies. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped: some }) => total + some, 0),
  reasons: tallies.flatMap(({ reasons }) => reasons),
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
    reasons: left.map(({ fullName }) => fullName),
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
        [title, annotations.find(({ type }) => type === 'skip')?.description].filter(Boolean).join(': '),
      ),
  ),
  ...suites.flatMap(skippedIn),
];

/** Reads Playwright's JSON report. A test that passed on the second try only counts as failed; a skipped one names its reason. */
export function playwrightTally({ stats, errors, suites = [] }: PlaywrightReport): Tally {
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: errors.length > 0 ? Math.max(1, failed) : failed,
    skipped: stats.skipped,
    reasons: suites.flatMap(skippedIn),
  };
}

/** The closing line over all suites. */
export const closingLine = ({ passed, failed, skipped: some }: Tally): string =>
  `${passed} passed, ${failed} failed, ${some} skipped`;
