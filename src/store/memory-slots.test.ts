import { describe } from 'vitest';
import { memorySlots } from '../testing/members/memory-slots.ts';
import { slotContract } from '../testing/members/slot-contract.ts';

describe('records in memory, as tests use them', () => {
  const slots = memorySlots();
  slotContract({ slots: () => slots, sweeper: () => slots, runs: 200, many: 2500 });
});
