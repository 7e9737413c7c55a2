import { expect, it } from 'vitest';
import { segmentsOf } from './vote-segments.ts';

const counts = (yes: number, no: number, abstain: number) => [
  { choice: 'yes' as const, label: 'Ja', count: yes },
  { choice: 'no' as const, label: 'Nein', count: no },
  { choice: 'abstain' as const, label: 'Enthaltungen', count: abstain },
];

it('fills the bar from left to right', () => {
  expect(segmentsOf(counts(2, 1, 1))).toEqual([
    { choice: 'yes', start: 0, width: 50 },
    { choice: 'no', start: 50, width: 25 },
    { choice: 'abstain', start: 75, width: 25 },
  ]);
});

it('leaves out what nobody chose', () => {
  expect(segmentsOf(counts(3, 0, 0))).toEqual([{ choice: 'yes', start: 0, width: 100 }]);
});

it('ends at 100 percent whatever the rounding', () => {
  const last = segmentsOf(counts(1, 1, 1)).at(-1);
  expect((last?.start ?? 0) + (last?.width ?? 0)).toBe(100);
});

it('is empty where nobody voted', () => {
  expect(segmentsOf(counts(0, 0, 0))).toEqual([]);
});
