import { expect, it } from 'vitest';
import { aDocument } from '../../../testing/members/part.ts';
import { ownInOrder } from './own-in-order.ts';

it('the invitation comes first, then agenda, notice and minutes, then all others in their order', () => {
  const documents = [
    aDocument('plan', { kind: 'meeting', title: 'Sitzplan' }),
    aDocument('nn', { kind: 'non-public-minutes' }),
    aDocument('n', { kind: 'minutes' }),
    aDocument('b', { kind: 'notice' }),
    aDocument('t', { kind: 'meeting', title: 'Tagesordnung' }),
    aDocument('foto', { kind: 'meeting', title: 'Fotos' }),
    aDocument('e', { kind: 'invitation' }),
  ];
  expect(ownInOrder(documents).map(({ id }) => id)).toEqual(['e', 't', 'b', 'n', 'nn', 'plan', 'foto']);
});
