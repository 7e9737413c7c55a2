import { afterEach, expect, test, vi } from 'vitest';
import { memoryDevice, memoryMeans } from '../../../../testing/members/offline/copy-means.ts';
import { passkeyOf } from '../../../../testing/members/offline/passkey-unlock.ts';
import { noteOf } from '../../../../testing/members/offline/taken.ts';
import { copyDevice } from './device.ts';
import { LAST_SAVES } from './last-saves.ts';

const START = new Date('2027-03-09T08:00:00Z');
const UNLOCK = passkeyOf(1);
const LOCKED = expect.objectContaining({ fault: 'locked' });

afterEach(() => {
  vi.useRealTimers();
});

/** A copy on a device whose work on notes waits for `go`. */
async function slowCopy() {
  const device = memoryDevice();
  const waiting = Promise.withResolvers<void>();
  const means = memoryMeans(device);
  const slow = {
    ...means,
    alone: async <T>(name: 'take' | 'notes', work: () => Promise<T>) => {
      if (name === 'notes') await waiting.promise;
      return means.alone(name, work);
    },
  };
  const copy = await copyDevice(slow).create('amsel', UNLOCK, START);
  const notes = async () => (await copyDevice(memoryMeans(device)).open(UNLOCK)).allNotes();
  return { copy, go: () => waiting.resolve(), notes };
}

test('a note that is being saved when the copy locks is saved', async () => {
  const { copy, go, notes } = await slowCopy();
  const saved = copy.saveNote(noteOf('a', 'd-1'));
  copy.lock();
  await expect(copy.allNotes()).rejects.toEqual(LOCKED);
  await expect(copy.saveNote(noteOf('b', 'd-1'))).rejects.toEqual(LOCKED);
  go();
  await saved;
  expect((await notes()).map(({ id }) => id)).toEqual(['a']);
  await expect(copy.saveNote(noteOf('c', 'd-1'))).rejects.toEqual(LOCKED);
});

test('whoever is told of the lock can still save what was typed, and read nothing', async () => {
  const { copy, go, notes } = await slowCopy();
  go();
  const told = Promise.withResolvers<unknown>();
  copy.onLocked(() =>
    told.resolve(Promise.allSettled([copy.saveNote(noteOf('a', 'd-1')), copy.notes('d-1')])),
  );
  copy.lock();
  expect(await told.promise).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected' }]);
  expect((await notes()).map(({ id }) => id)).toEqual(['a']);
});

test('a save that hangs does not keep the key for long', async () => {
  const { copy, go, notes } = await slowCopy();
  vi.useFakeTimers();
  const saved = copy.saveNote(noteOf('a', 'd-1'));
  copy.lock();
  await vi.advanceTimersByTimeAsync(LAST_SAVES);
  go();
  await expect(saved).rejects.toEqual(LOCKED);
  vi.useRealTimers();
  expect(await notes()).toEqual([]);
});
