import { expect, onTestFinished, test, vi } from 'vitest';
import { ballotOf } from '../../../testing/circulation/ballots.ts';
import { failingStore, type StoreMood } from '../../../testing/members/failing-store.ts';
import { ballotService, open } from '../../../testing/members/ballot-service.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleParts } from '../../../testing/members/sample-parts.ts';
import { startClosing } from './closing-worker.ts';
import { recordKey } from './keys.ts';

const { id: ID, closes } = ballotOf();

test('what is over is closed without anybody asking, and tried again after a fault of the store', async () => {
  const stored = memorySlots();
  await open(ballotService(stored).circulation);
  const mood: { now: StoreMood } = { now: 'unavailable' };
  const parts = sampleParts();
  const { slots } = failingStore({ slots: stored, blobs: parts.means.blobs }, mood, 'geheim');
  parts.clock.now = Date.parse(closes);
  const queued = vi.fn<() => void>();
  const worker = startClosing({ ...parts, means: { ...parts.means, slots } }, { queued, everyMs: 2 });
  onTestFinished(() => worker.stop());
  await vi.waitFor(() => expect(parts.logged.length).toBeGreaterThan(1), { timeout: 20_000 });
  expect(new Set(parts.logged)).toEqual(new Set(['ballot round failed store-unavailable']));
  mood.now = 'well';
  await vi.waitFor(() => expect(queued).toHaveBeenCalledTimes(1), { timeout: 20_000 });
  expect(await stored.get(recordKey(ID, 1))).toContain('"type":"close"');
  expect(parts.logged.at(-1)).toBe('ballots closed 1');
  await worker.stop();
  expect(queued).toHaveBeenCalledTimes(1);
});
