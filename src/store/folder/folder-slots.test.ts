import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { slotContract } from '../../testing/members/slot-contract.ts';
import { folderSlots } from './folder-slots.ts';
import { folderSweeper } from './folder-sweeper.ts';

describe('records in a folder', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-slots-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const [slots, sweeper] = [folderSlots(dir), folderSweeper(dir)];
  slotContract({ slots: () => slots, sweeper: () => sweeper, runs: 20, many: 1200 });
});
