import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { takeCount } from './counts.ts';
import { type Passkey, passkeyName } from './passkey.ts';
import { passkeysIn } from './store.ts';

const passkey = (id: string, created = '2027-03-08T09:00:00.000Z'): Passkey => ({
  id: id.repeat(64),
  credential: 'abc',
  publicKey: 'def',
  counter: 0,
  transports: [],
  name: 'Passkey 1',
  created,
});

test('passkeys come oldest first, with their newest name, without those that were removed', async () => {
  const passkeys = passkeysIn(memorySlots());
  await passkeys.add('amsel', passkey('a', '2027-03-09T09:00:00.000Z'));
  await passkeys.add('amsel', passkey('b'));
  await passkeys.add('amsel', passkey('c'));
  await passkeys.add('amsel-2', passkey('d'));
  for (const name of ['Tablet', 'Telefon', 'Notebook']) await passkeys.rename('amsel', passkey('a').id, name);
  await passkeys.remove('amsel', passkey('c').id, '2027-03-10T09:00:00.000Z');
  const found = await passkeys.of({ id: 'amsel' });
  expect(found.map(({ id, name }) => `${id[0]} ${name}`)).toEqual(['b Passkey 1', 'a Notebook']);
  expect(await passkeys.get({ id: 'amsel' }, passkey('c').id)).toBeUndefined();
  expect(await passkeys.get({ id: 'amsel' }, '../accounts')).toBeUndefined();
});

test('a removed passkey does not come back, and is removed once', async () => {
  const passkeys = passkeysIn(memorySlots());
  expect(await passkeys.add('amsel', passkey('a'))).toBe(true);
  expect(await passkeys.remove('amsel', passkey('a').id, 'x')).toBe(true);
  expect(await passkeys.remove('amsel', passkey('a').id, 'y')).toBe(false);
  expect(await passkeys.add('amsel', passkey('a'))).toBe(false);
  expect(await passkeys.of({ id: 'amsel' })).toEqual([]);
});

test('of two accounts one has the credential, and may ask again', async () => {
  const slots = memorySlots();
  const [here, there] = [passkeysIn(slots), passkeysIn(slots)];
  const claims = await Promise.all([here.claim('amsel', 'a'), there.claim('buche', 'a')]);
  expect(claims.sort()).toEqual([false, true]);
  const owner = await here.owner('a');
  expect(await there.claim(owner ?? '', 'a')).toBe(true);
});

test('names given at two instances at once are both kept in order', async () => {
  const slots = memorySlots();
  const [here, there] = [passkeysIn(slots), passkeysIn(slots)];
  await here.add('amsel', passkey('a'));
  await Promise.all([
    here.rename('amsel', passkey('a').id, 'Tablet'),
    there.rename('amsel', passkey('a').id, 'Telefon'),
  ]);
  const names = (await slots.list('passkeys/amsel/')).filter((key) => key.includes('.name.'));
  expect(names).toHaveLength(2);
  expect(['Tablet', 'Telefon']).toContain((await here.of({ id: 'amsel' }))[0]?.name);
});

test('a count is taken where it is above every earlier one, and only there', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.nat(9), fc.nat(0xffffffff)), { maxLength: 20 }), async (counts) => {
      const slots = memorySlots();
      let highest = 0;
      for (const count of counts) {
        const isAbove = count > highest || (count === 0 && highest === 0);
        expect(await takeCount(slots, 'amsel', 'a', count)).toBe(isAbove);
        highest = Math.max(highest, count);
      }
    }),
  ));

test('of the same count at two instances at once, one is taken', async () => {
  const slots = memorySlots();
  const taken = await Promise.all([7, 7, 7].map((count) => takeCount(slots, 'amsel', 'a', count)));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test.each([
  ['  Tablet \n der  Fraktion ', 'Tablet der Fraktion'],
  ['\u202egro.elpmaxe', 'gro.elpmaxe'],
  ['<b>', '<b>'],
  ['x'.repeat(100), 'x'.repeat(60)],
  [' \u0000 ', undefined],
])('a name is one plain line: %j', (text, name) => expect(passkeyName(text)).toBe(name));
