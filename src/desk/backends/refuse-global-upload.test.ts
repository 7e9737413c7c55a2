import { expect, test, vi } from 'vitest';
import { BelongsToEntry, refuseGlobalUpload } from './refuse-global-upload.ts';

test('a file for no entry is refused, a file that comes with its entry is not', async () => {
  const plain = {
    persistMedia: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    persistEntry: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  };
  const github = { init: () => ({ ...plain }) as object };
  refuseGlobalUpload({ getBackend: (name) => (name === 'github' ? github : undefined) });
  const backend = github.init() as typeof plain;
  await expect(backend.persistMedia()).rejects.toBeInstanceOf(BelongsToEntry);
  await expect(backend.persistMedia()).rejects.toThrow('Unterlagen gehören zum Eintrag');
  await backend.persistEntry();
  expect([plain.persistMedia.mock.calls.length, plain.persistEntry.mock.calls.length]).toEqual([0, 1]);
});
