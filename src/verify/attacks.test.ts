import { expect, test } from 'vitest';
import { ATTACKS, heldOf } from '../testing/verify/attacks.ts';
import { COUNTS } from '../testing/verify/counts.ts';
import { inWords } from '../testing/verify/messages.ts';
import { hasPython, verifyInPython, WITHOUT_PYTHON } from '../testing/verify/python.ts';
import { verifyLog } from './verify.ts';

test.each(Object.entries(ATTACKS))('%s', (name, [log, ...expected]) => {
  const { texts, ...held } = heldOf(log);
  const { ok, faults } = verifyLog(texts, held);
  // Of a log without its beginning every number is wrong: the first fault says enough.
  const found = inWords(faults);
  if (name === 'it begins in the middle') expect(found).toEqual(expect.arrayContaining(expected));
  else expect(found).toEqual(expected);
  expect(ok).toBe(expected.length === 0);
});

test.each(Object.entries(COUNTS))('%s', (_, texts) => {
  expect(inWords(verifyLog(texts).faults)).toEqual([]);
});

test.skipIf(!hasPython)(`both verifiers find the same${WITHOUT_PYTHON}`, { timeout: 60_000 }, () => {
  const attacks = Object.values(ATTACKS).map(([log]) => heldOf(log));
  const logs = [...attacks, ...Object.values(COUNTS).map((texts) => ({ texts }))];
  const ours = logs.map(({ texts, ...held }) => verifyLog(texts, held));
  const theirs = verifyInPython(logs);
  expect(theirs.map(({ faults }) => faults)).toEqual(ours.map(({ faults }) => faults));
  expect(theirs.map(({ result }) => result)).toEqual(ours.map(({ result }) => result));
});
