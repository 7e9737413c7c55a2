import { expect, test } from 'vitest';
import { citizenOf } from '../../testing/subscribe/citizen.ts';
import { sampleSubscribe, subscribersOf } from '../../testing/subscribe/sample-subscribe.ts';
import { noteBounce } from './bounces/note-bounce.ts';
import { isNoMailbox } from './bounces/refused-at-once.ts';
import { entryId } from './deliver/mail-ids.ts';
import { newestEntry } from './deliver/newest-entry.ts';
import { endSubscription } from './end-subscription.ts';
import { officeOf } from './office.ts';
import { sweep } from './sweep.ts';

const DAY = 86_400_000;

const ONE = { interests: ['all'], frequency: 'sofort' } as const;
const personal = ({ slots }: ReturnType<typeof sampleSubscribe>) =>
  [...slots.all.keys()].filter((key) => /^(?:subscriptions|addresses|pending|wishes|bounces)\//.test(key));

test('whoever ends it wins over whoever changes it at the same moment', async () => {
  const town = sampleSubscribe();
  const { id } = await town.office.subscriptions.save('anna@example.org', ONE, 0);
  const put = town.slots.put.bind(town.slots);
  town.slots.put = async (key, body) => {
    // between the look at the record and the new version
    town.slots.put = put;
    await town.office.subscriptions.erase(id);
    return put(key, body);
  };
  expect(await town.office.subscriptions.change(id, ONE, 0)).toBeUndefined();
  expect(personal(town)).toEqual([]);
});

test('an end that was stopped at any moment is finished by the sweep, or by whoever subscribes again', async () => {
  for (let removals = 0; removals < 3; removals += 1)
    for (const again of [false, true]) {
      const town = sampleSubscribe();
      const { id } = await town.office.subscriptions.save('anna@example.org', ONE, 0);
      const remove = town.slots.remove.bind(town.slots);
      let left = removals;
      town.slots.remove = (key) => ((left -= 1) < 0 ? Promise.reject(new Error('killed')) : remove(key));
      await town.office.subscriptions.erase(id).catch(() => undefined);
      town.slots.remove = remove;
      expect(await town.office.subscriptions.get(id)).toBeUndefined();
      expect(await subscribersOf(town)).toEqual([]);
      if (again) {
        const anew = await town.office.subscriptions.save('anna@example.org', ONE, 0);
        expect(anew.id).not.toBe(id);
        await sweep(town.office);
        expect(personal(town)).toHaveLength(2);
      } else {
        town.clock.now += DAY;
        await sweep(town.office);
        expect(personal(town)).toEqual([]);
      }
    }
});

test('the end takes along wishes of the same address that nobody confirmed, and no others', async () => {
  const town = sampleSubscribe();
  const { subscriptions, pending } = town.office;
  const { id } = await subscriptions.save('anna@example.org', ONE, 0);
  const own = await pending.add('Anna@Example.org', ONE);
  const other = await pending.add('bert@example.org', ONE);
  expect(await endSubscription(town.office, id)).toBe(true);
  expect(await pending.get(own)).toBeUndefined();
  expect(await pending.get(other)).toBeDefined();
  expect(personal(town)).toHaveLength(2);
  town.clock.now += 3 * DAY;
  await sweep(town.office);
  expect(personal(town)).toEqual([]);
});

test('many who confirm the same address at once have one subscription', async () => {
  const town = sampleSubscribe();
  await Promise.all(
    Array.from({ length: 8 }, () => town.office.subscriptions.save('anna@example.org', ONE, 0)),
  );
  expect(await subscribersOf(town)).toHaveLength(1);
});

test('new keys take over: the sweep seals and marks anew, and then the old ones may go', async () => {
  const [oldKey, newKey] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const town = sampleSubscribe({ addressKeys: [oldKey], keys: ['old secret, as long as it must be'] });
  await town.office.subscriptions.save('anna@example.org', ONE, 0);
  const withKeys = (settings: Parameters<typeof sampleSubscribe>[0]) =>
    officeOf({ ...town.parts, settings: { ...town.parts.settings, ...settings } });
  const both = withKeys({
    addressKeys: [newKey, oldKey],
    keys: ['new secret, as long as it must be', 'old secret, as long as it must be'],
  });
  expect((await both.subscriptions.ofAddress('anna@example.org'))?.interests).toEqual(['all']);
  expect((await sweep(both)).renewed).toBe(1);
  expect((await sweep(both)).renewed).toBe(0);
  const after = withKeys({ addressKeys: [newKey], keys: ['new secret, as long as it must be'] });
  const found = await after.subscriptions.ofAddress('Anna@example.org');
  expect(found && (await after.seal.open(found.sealed, found.id))).toBe('anna@example.org');
});

test('a sealed address opens in its own record alone', async () => {
  const { seal } = sampleSubscribe().office;
  const sealed = await seal.close('anna@example.org', 'a');
  expect(await seal.open(sealed, 'a')).toBe('anna@example.org');
  const other = sealed.at(-6) === 'A' ? 'B' : 'A';
  for (const [text, id] of [
    [sealed, 'b'],
    [`${sealed.slice(0, -6)}${other}${sealed.slice(-5)}`, 'a'],
    ['v1.00000000.AAAA', 'a'],
    ['', 'a'],
  ] as const)
    expect(await seal.open(text, id)).toBeUndefined();
});

test('a mail that comes back ends what has no mailbox at once, and what comes back for a while at the third time', async () => {
  const town = sampleSubscribe();
  const { office } = town;
  const [one, other] = await Promise.all(
    ['a@example.org', 'b@example.org'].map((address) => office.subscriptions.save(address, ONE, 0)),
  );
  if (!one || !other) throw new Error('nobody');
  expect(await noteBounce(office, entryId(1, one.id), true)).toBe('ended');
  expect(await noteBounce(office, entryId(1, one.id), true)).toBe('unknown');
  for (const [entry, expected] of [
    [1, 'counted'],
    [1, 'counted'],
    [2, 'counted'],
  ] as const)
    expect(await noteBounce(office, entryId(entry, other.id), false)).toBe(expected);
  town.clock.now += 15 * DAY;
  expect(await noteBounce(office, entryId(3, other.id), false)).toBe('counted');
  expect(await noteBounce(office, entryId(4, other.id), false)).toBe('counted');
  expect(await noteBounce(office, entryId(5, other.id), false)).toBe('ended');
  expect(personal(town)).toEqual([]);
  expect(await noteBounce(office, 'abo.1.fremd', true)).toBe('unknown');
});

test.each([
  ['550 5.1.1', true],
  ['550 5.1.10', true],
  ['550', false],
  ['550 5.7.1', false],
  ['554 5.7.26', false],
  ['552 5.2.2', false],
])('a refusal with %s says that there is no mailbox: %s', (reason, expected) => {
  expect(isNoMailbox({ outcome: 'refused', reason })).toBe(expected);
  expect(isNoMailbox({ outcome: 'deferred', reason })).toBe(false);
});

test.each([0, 1, 2, 3, 7, 8, 9, 100])('of %i entries the newest is found by few questions', async (count) => {
  let asked = 0;
  const newest = await newestEntry((entry) => {
    asked += 1;
    return Promise.resolve(entry <= count ? entry : undefined);
  });
  expect(newest).toBe(count);
  expect(asked).toBeLessThan(16);
});

test('what nobody confirmed is gone after two days, with the turns that were counted', async () => {
  const town = sampleSubscribe();
  await citizenOf(town).ask('anna@example.org', ['all']);
  town.clock.now += 2 * DAY - 1;
  await sweep(town.office);
  expect(personal(town)).toHaveLength(2);
  town.clock.now += 2 * DAY;
  await sweep(town.office);
  expect([...town.slots.all.keys()].filter((key) => !key.startsWith('outbox/'))).toEqual([]);
  town.clock.now += 61 * DAY;
  await sweep(town.office);
  expect([...town.slots.all.keys()].filter((key) => key.includes('/mails/'))).toEqual([]);
});
