import path from 'node:path';
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
        name: path.resolve('src/some.test.ts'),
        status: 'passed',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          { status: 'passed', fullName: 'waits', failureMessages: ['not yet'] },
          { status: 'pending', fullName: 'reads (skipped for root)' },
          { status: 'todo', fullName: 'writes' },
        ],
      },
      {
        name: path.resolve('src/other.test.ts'),
        status: 'failed',
        message: 'no such module\nat line 1',
        assertionResults: [],
      },
    ],
  };
  const notes = [
    'Skipped: reads (skipped for root)',
    'Skipped: writes',
    'Second try: src/some.test.ts: waits\n  | not yet',
    'Failed: src/other.test.ts\n  | no such module\n  | at line 1',
  ];
  expect(vitestTally(report)).toEqual({ passed: 4, failed: 1, skipped: 2, notes });
});

test('a failed test is named with what it said, short and without colours', () => {
  const failureMessages = [`\u001B[31mexpected 1\u001B[0m\n${'stack\n'.repeat(99)}`];
  const [note = ''] = vitestTally({
    success: false,
    numPassedTests: 0,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      {
        name: path.resolve('src/some.test.ts'),
        status: 'failed',
        assertionResults: [{ status: 'failed', fullName: 'adds', failureMessages }],
      },
    ],
  }).notes;
  expect(note.split('\n').slice(0, 2)).toEqual(['Failed: src/some.test.ts: adds', '  | expected 1']);
  expect(note.split('\n')).toHaveLength(13);
});

test('a failed browser test is named with what it said first', () => {
  const stats = { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
  const results = [{ error: { message: 'too wide' } }, { error: { message: 'gone' } }];
  const suites = [{ specs: [{ title: 'fits', tests: [{ status: 'unexpected', results }] }] }];
  expect(playwrightTally({ stats, errors: [], suites }).notes).toEqual(['Failed: fits\n  | too wide']);
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
