import { expect, test } from 'vitest';
import { handoverIn } from '../fragment.ts';
import { otherAddress } from './open-other.ts';

test('each entrance leads to its like, and all that is handed over stands behind the sign that is not sent', () => {
  const handover = { kind: 'disclosed', meeting: 'm', item: 'a1', resolution: 'm-a1' } as const;
  const otherDesk = 'https://intern.example';
  const [clerk, reviewer] = (['clerk', 'reviewer'] as const).map(
    (role) => new URL(otherAddress({ otherDesk, role }, handover)),
  );
  expect(clerk?.pathname).toBe('/');
  expect(reviewer?.pathname).toBe('/freigabe/');
  expect(clerk?.search).toBe('');
  expect(handoverIn(clerk?.hash ?? '', 'protected')).toEqual(handover);
});
