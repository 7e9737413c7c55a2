import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startTwo, twoInstances, type TwoInstances } from '../../testing/members/two-instances.ts';

// Two processes over one folder, as an operator starts them.

let folder: string;
let two: TwoInstances;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-two-'));
  two = await startTwo({ folder }, { MEMBERS_STORE: folder });
}, 120_000);
afterAll(async () => {
  await two.stop();
  await rm(folder, { recursive: true });
}, 60_000);

twoInstances(() => two, 30);
