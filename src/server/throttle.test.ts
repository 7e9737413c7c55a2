import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySlots } from '../testing/members/memory-slots.ts';
import { keyedBy } from './keyed.ts';
import { throttleOn } from './throttle.ts';

const KEYED = keyedBy('throttle', ['a secret of the tests, as long as it must be']);
const HOUR = 3_600_000;

describe('the throttle', () => {
  test('gives no more than its turns in any sixty minutes, and says when the next one comes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 0, max: HOUR / 3 }), { maxLength: 40 }),
        async (limit, pauses) => {
          const clock = { now: 1_804_496_400_000 + (pauses[0] ?? 0) };
          const throttle = throttleOn(memorySlots(), KEYED, () => clock.now);
          const given: number[] = [];
          for (const pause of pauses) {
            clock.now += pause;
            const turn = await throttle.take('test', 'who', limit);
            const used = given.filter((at) => at > clock.now - HOUR).length;
            expect(turn.free).toBe(used < limit);
            if (turn.free) given.push(clock.now);
            else {
              expect(turn.retryAfter).toBe(Math.ceil(((given.at(-limit) ?? 0) + HOUR - clock.now) / 1000));
            }
          }
        },
      ),
    ));

  test('counts each kind and each of those who try for itself', async () => {
    const throttle = throttleOn(memorySlots(), KEYED, () => HOUR * 10);
    for (const [what, who] of [
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
    ] as const) {
      expect((await throttle.take(what, who, 1)).free).toBe(true);
      expect((await throttle.take(what, who, 1)).free).toBe(false);
    }
  });

  test('reads no turn as long as there are enough of them', async () => {
    const slots = memorySlots();
    const get = () => Promise.reject(new Error('nobody needs to know when it was'));
    const throttle = throttleOn({ ...slots, get }, KEYED, () => HOUR * 10);
    for (let turn = 0; turn < 5; turn += 1) expect((await throttle.take('test', 'who', 5)).free).toBe(true);
    await expect(throttle.take('test', 'who', 5)).rejects.toThrow('nobody needs');
  });

  test('never asks for more than an hour’s wait where the clock was set back', async () => {
    const clock = { now: HOUR * 100.5 };
    const throttle = throttleOn(memorySlots(), KEYED, () => clock.now);
    await throttle.take('test', 'who', 1);
    clock.now -= HOUR * 0.4;
    const turn = await throttle.take('test', 'who', 1);
    expect(turn).toEqual({ free: false, retryAfter: 3600 });
  });
});
