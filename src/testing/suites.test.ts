import { expect, test } from 'vitest';
import { closingLine, ONE_PASSED, playwrightTally, skipped, sum, vitestTally } from './suites.ts';

test('a suite that fails to load is a failure although no test failed', () => {
  const report = {
    success: false,
    numPassedTests: 4,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        assertionResults: [
          { status: 'passed', fullName: 'adds' },
          { status: 'pending', fullName: 'reads (skipped for root)' },
          { status: 'todo', fullName: 'writes' },
        ],
      },
    ],
  };
  const reasons = ['reads (skipped for root)', 'writes'];
  expect(vitestTally(report)).toEqual({ passed: 4, failed: 1, skipped: 2, reasons });
});

test('a flaky browser test is a failure', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 0 };
  expect(playwrightTally({ stats, errors: [] })).toMatchObject({ passed: 7, failed: 3 });
});

test('an error outside the tests is a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightTally({ stats, errors: [{}] }).failed).toBe(1);
});

test('the closing line adds all suites up', () => {
  const total = sum([ONE_PASSED, skipped('no browser'), ONE_PASSED]);
  expect(closingLine(total)).toBe('2 passed, 0 failed, 1 skipped');
  expect(total.reasons).toEqual(['no browser']);
});

test('a skipped browser test names its reason, at any depth', () => {
  const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 1 };
  const tests = [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no nginx' }] }];
  const suites = [
    {
      suites: [
        {
          specs: [
            { title: 'headers', tests },
            { title: 'links', tests: [{ status: 'expected' }] },
          ],
        },
      ],
    },
  ];
  expect(playwrightTally({ stats, errors: [], suites })).toEqual({
    passed: 1,
    failed: 0,
    skipped: 1,
    reasons: ['headers: no nginx'],
  });
});
