import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test('the order in which fields were filled makes no difference, that of a list does', () => {
  const item = { number: '1', title: 'Radweg' };
  expect(readable({ title: 'Rat', agenda: [item] })).toBe(
    readable({ agenda: [{ title: 'Radweg', number: '1' }], title: 'Rat' }),
  );
  expect(readable({ papers: ['a', 'b'] })).not.toBe(readable({ papers: ['b', 'a'] }));
});
