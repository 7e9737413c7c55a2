import { expect, test } from 'vitest';
import { begun, withProgress } from './progress.ts';

const report = { date: '2026-09-01', text: 'Begonnen.', 'x-own': 1 };
const before = { status: 'open', office: 'bauamt', due: '2027-06-30', reports: [report], 'x-own': 'bleibt' };
const progress = { status: 'in-progress', doneOn: '2027-03-08', date: '2027-03-08', text: '' } as const;

test('a new state leaves everything else as it was', () => {
  expect(withProgress(before, progress)).toEqual({ ...before, status: 'in-progress' });
});

test('a report comes last', () => {
  expect(withProgress(before, { ...progress, text: ' Fast fertig. ' })).toEqual({
    ...before,
    status: 'in-progress',
    reports: [report, { date: '2027-03-08', text: 'Fast fertig.' }],
  });
});

test('what is done has its day, and loses it when it is taken up again', () => {
  const done = withProgress(before, { ...progress, status: 'done' });
  expect(done).toEqual({ ...before, status: 'done', doneOn: '2027-03-08' });
  expect(withProgress(done, progress)).toEqual({ ...before, status: 'in-progress' });
});

test('an empty group becomes one', () => {
  expect(withProgress(undefined, { ...progress, text: 'Neu.' })).toEqual({
    status: 'in-progress',
    reports: [{ date: '2027-03-08', text: 'Neu.' }],
  });
  expect(withProgress(undefined, progress)).toEqual({ status: 'in-progress' });
});

test('a resolution that is tracked from now on', () => {
  expect(begun({ office: 'bauamt', due: '2027-06-30' })).toEqual({
    status: 'open',
    office: 'bauamt',
    due: '2027-06-30',
  });
  expect(begun({ office: '', due: '' })).toEqual({ status: 'open' });
});
