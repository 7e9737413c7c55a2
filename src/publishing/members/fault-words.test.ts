import { beforeAll, expect, test } from 'vitest';
import { StoreError } from '../../store/ports.ts';
import { memoryBlobs } from '../../testing/members/memory-blobs.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { sampleMembersContent } from '../../testing/members/published-sample.ts';
import { membersFaultInWords } from './fault-words.ts';
import { type MembersContent, type PrivateStore, publishMembers } from './publish-members.ts';

let sample: MembersContent;
beforeAll(async () => {
  sample = await sampleMembersContent();
});

const down = () => Promise.reject(new StoreError('unavailable', 'down'));

/** What is told where the store goes down at the switch; `put` does the switch itself. */
async function toldAt(put: (real: () => Promise<boolean>, fall: () => void) => Promise<boolean>) {
  const [slots, blobs] = [memorySlots(), memoryBlobs()];
  let isDown = false;
  const store: PrivateStore = {
    slots: {
      ...slots,
      get: (key) => (isDown ? down() : slots.get(key)),
      put: (key, body) =>
        put(
          () => slots.put(key, body),
          () => (isDown = true),
        ),
    },
    blobs: { ...blobs, size: (sha256) => (isDown ? down() : blobs.size(sha256)) },
  };
  const error: unknown = await publishMembers(sample, store).catch((fault: unknown) => fault);
  return { told: membersFaultInWords(error) ?? '', generations: slots.all.size };
}

const BEFORE = 'sie sehen den Stand von vorher';
const SEEN = 'Stand 1 ist veröffentlicht, und die Mitglieder sehen ihn.';
const REMEDY = 'Der Speicher ist nicht erreichbar. Bitte prüfen';

test('before the switch members see the former state', async () => {
  const { told, generations } = await toldAt(down);
  expect([told.includes(BEFORE), told.includes(REMEDY), generations]).toEqual([true, true, 0]);
});

test('after the switch they see the new one, and the check that is left is named with its remedy', async () => {
  const { told, generations } = await toldAt(async (real, fall) => {
    await real();
    fall();
    return true;
  });
  expect(told).toContain(SEEN);
  expect(told).toContain('Der nächste Lauf holt sie nach');
  expect([told.includes(BEFORE), told.includes(REMEDY), generations]).toEqual([false, true, 1]);
});

test('a switch whose answer was lost is looked up', async () => {
  const { told } = await toldAt(async (real) => {
    await real();
    return await down();
  });
  expect(told).toContain(SEEN);
  expect(told).not.toContain(BEFORE);
});

test('where nobody can tell whether it was switched, it says so', async () => {
  const { told } = await toldAt(async (real, fall) => {
    await real();
    fall();
    return await down();
  });
  expect(told).toMatch(/^Ob die Mitglieder schon Stand 1 sehen .+ ist ungewiss/);
  expect(told).toContain(REMEDY);
});

test('an error that nobody expected is passed on before the switch, and told after it', async () => {
  expect(membersFaultInWords(new TypeError('x'))).toBeUndefined();
  const { told } = await toldAt(async (real) => {
    await real();
    throw new TypeError('unerwartet');
  });
  expect(told).toMatch(/^Stand 1 ist veröffentlicht[\s\S]+\nMeldung: TypeError: unerwartet$/);
});
