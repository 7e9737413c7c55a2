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
  const notes = ['Skipped: reads (skipped for root)', 'Skipped: writes'];
  expect(vitestTally(report)).toEqual({ passed: 4, failed: 1, skipped: 2, notes });
});

test('a browser test that needed a second try has passed, and is named', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
  const suites = [{ suites: [{ specs: [{ title: 'saves', tests: [{ status: 'flaky' }] }] }] }];
  expect(playwrightTally({ stats, errors: [], suites })).toEqual({
    passed: 8,
    failed: 1,
    skipped: 0,
    notes: ['Second try: saves'],
  });
});

test('an error outside the tests is a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightTally({ stats, errors: [{}] }).failed).toBe(1);
});

test('the closing line adds all suites up', () => {
  const total = sum([ONE_PASSED, skipped('no browser'), ONE_PASSED]);
  expect(closingLine(total)).toBe('2 passed, 0 failed, 1 skipped');
  expect(total.notes).toEqual(['Skipped: no browser']);
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
    notes: ['Skipped: headers: no nginx'],
  });
});
