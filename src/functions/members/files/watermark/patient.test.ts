import { expect, test } from 'vitest';
import { patient } from './patient.ts';
import type { StampFault } from './stamp.ts';

const source = { size: 1, open: () => Promise.reject(new Error('not asked for')) };

/** Asks once; the stamper gives these answers, the last one again and again. */
async function asked(tries: number, ...answers: readonly (StampFault | 'pdf')[]) {
  let [times, pauses] = [0, 0];
  const stamp = () => {
    const answer = answers[Math.min(times, answers.length - 1)] ?? 'broken';
    times += 1;
    return Promise.resolve(answer === 'pdf' ? { pdf: new Uint8Array(1) } : { fault: answer });
  };
  const pause = () => Promise.resolve(void (pauses += 1));
  const result = await patient(stamp, pause, tries)(source, 'Anna Amsel');
  return ['fault' in result ? result.fault : 'pdf', times, pauses];
}

test('a stamper that is busy is asked again, until its turn or the end of patience', async () => {
  expect(await asked(60, 'pdf')).toEqual(['pdf', 1, 0]);
  expect(await asked(60, 'busy', 'busy', 'pdf')).toEqual(['pdf', 3, 2]);
  expect(await asked(5, 'busy')).toEqual(['busy', 5, 4]);
});

test('what waiting does not mend is told at once', async () => {
  expect(await asked(60, 'encrypted')).toEqual(['encrypted', 1, 0]);
  expect(await asked(60, 'busy', 'time')).toEqual(['time', 2, 1]);
});
