import { expect, test } from 'vitest';
import { withState } from './with-state.ts';

test('another state of disclosure begins anew', () => {
  const withheld = { state: 'withheld', reason: 'R', reviewOn: '2028-01-01' } as never;
  expect(withState(withheld, 'withheld')).toBe(withheld);
  expect(withState(withheld, 'pending')).toEqual({ state: 'pending' });
  expect(withState(withheld, undefined)).toBeUndefined();
});
