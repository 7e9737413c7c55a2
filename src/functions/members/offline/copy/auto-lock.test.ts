import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryDevice, memoryMeans } from '../../../../testing/members/offline/copy-means.ts';
import { newCopyOn } from '../../../../testing/members/offline/copy-model.ts';
import { lockWhenIdle } from './auto-lock.ts';
import { copyDevice } from './device.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-03-09T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;
const page = () => new EventTarget() as Document;
const openCopy = () => newCopyOn(copyDevice(memoryMeans(memoryDevice())));
const isLocked = (copy: Awaited<ReturnType<typeof openCopy>>) =>
  copy.meetings().then(
    () => false,
    () => true,
  );

test('locks after fifteen minutes without a touch, counted from the last one', async () => {
  const [copy, document] = [await openCopy(), page()];
  lockWhenIdle(copy, document);
  vi.advanceTimersByTime(10 * MINUTE);
  document.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(14 * MINUTE);
  expect(await isLocked(copy)).toBe(false);
  vi.advanceTimersByTime(2 * MINUTE);
  expect(await isLocked(copy)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('a touch after a long sleep comes too late', async () => {
  const [copy, document] = [await openCopy(), page()];
  lockWhenIdle(copy, document);
  // no timer ran while the device slept
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  document.dispatchEvent(new Event('pointerdown'));
  expect(await isLocked(copy)).toBe(true);
});

test('an ended watch locks nothing', async () => {
  const copy = await openCopy();
  lockWhenIdle(copy, page())();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(await isLocked(copy)).toBe(false);
});
