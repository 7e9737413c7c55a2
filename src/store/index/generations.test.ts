import { expect, test } from 'vitest';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import type { SlotStore } from '../ports.ts';
import { canonicalJson } from './canonical-json.ts';
import { generationKey, generationOf } from './generation-key.ts';
import { readNewest, writeGeneration } from './generations.ts';
import { sha256 } from './sha256.ts';

const state = (at: string) => ({ at, directory: { sha256: 'a'.repeat(64), size: 2 } });

/** The store, and what was asked of it. */
function watched() {
  const slots = memorySlots();
  const asked: string[] = [];
  const spy: SlotStore = {
    put: (key, body) => slots.put(key, body),
    get: (key) => (asked.push(`get ${key}`), slots.get(key)),
    list: (prefix, options) => (asked.push(`list ${prefix}`), slots.list(prefix, options)),
  };
  return { slots, spy, asked };
}

test('each generation names the hash of the one before', async () => {
  const slots = memorySlots();
  const first = await writeGeneration(slots, undefined, state('2027-03-08T09:00:00.000Z'));
  const second = await writeGeneration(slots, first, state('2027-03-09T09:00:00.000Z'));
  expect(first?.generation).toMatchObject({ number: 1 });
  expect(first?.generation).not.toHaveProperty('previous');
  expect(second?.generation).toMatchObject({ number: 2, previous: await sha256(first?.text ?? '') });
  expect([...slots.all.keys()]).toEqual(['generations/000000001.json', 'generations/000000002.json']);
});

test('of two who write the same number, one is told to begin anew', async () => {
  const slots = memorySlots();
  const both = await Promise.all([1, 2].map(() => writeGeneration(slots, undefined, state('x'))));
  expect(both.filter((one) => one !== undefined)).toHaveLength(1);
});

test('who knows no generation lists once; who knows one asks for the next alone', async () => {
  const { slots, spy, asked } = watched();
  expect(await readNewest(spy)).toBeUndefined();
  const first = await writeGeneration(slots, undefined, state('x'));
  asked.length = 0;
  const read = await readNewest(spy);
  expect(read).toEqual(first);
  expect(asked).toEqual(['list generations/', `get ${generationKey(1)}`, `get ${generationKey(2)}`]);
  asked.length = 0;
  expect(await readNewest(spy, read)).toBe(read);
  expect(asked).toEqual([`get ${generationKey(2)}`]);
  const third = await writeGeneration(slots, await writeGeneration(slots, first, state('y')), state('z'));
  expect(await readNewest(spy, read)).toEqual(third);
});

test('a damaged generation is a fault of the store, never an older one', async () => {
  const slots = memorySlots();
  const first = await writeGeneration(slots, undefined, state('x'));
  await slots.put(generationKey(2), '{"number":2,"at":"x"');
  await expect(readNewest(slots, first)).rejects.toMatchObject({ fault: 'content' });
  await expect(readNewest(slots)).rejects.toMatchObject({ fault: 'content' });
});

test('other records beside the generations are passed over', async () => {
  expect([generationOf('generations/000000012.json'), generationOf('generations/12.json')]).toEqual([
    12,
    undefined,
  ]);
  const slots = memorySlots();
  await slots.put('generations/readme.txt', 'x');
  expect(await readNewest(slots)).toBeUndefined();
});

test('the same value gives the same bytes', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: 'ä' })).toBe('{"a":"ä","b":[{"d":1}]}');
});
