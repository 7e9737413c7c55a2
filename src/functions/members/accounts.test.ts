import { describe, expect, test } from 'vitest';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { sampleAccount } from '../../testing/members/sample-parts.ts';
import { accountsIn } from './accounts.ts';

const amsel = sampleAccount({
  id: 'amsel',
  email: 'Amsel@Rat.Example ',
  subjects: ['https://idp.example|1'],
});

describe('accounts', () => {
  test('are what another instance saved, at once', async () => {
    const slots = memorySlots();
    const [here, there] = [accountsIn(slots), accountsIn(slots)];
    expect(await here.get('amsel')).toBeUndefined();
    expect(await there.save(amsel)).toBe('saved');
    expect(await here.get('amsel')).toMatchObject({ version: 1, email: 'amsel@rat.example' });
    for (let version = 1; version <= 3; version += 1)
      expect(await there.save({ ...amsel, version, name: `Name ${version}` })).toBe('saved');
    expect(await here.get('amsel')).toMatchObject({ version: 4, name: 'Name 3' });
    expect(await here.all()).toEqual(await there.all());
    expect(await accountsIn(slots).get('amsel')).toMatchObject({ version: 4 });
  });

  test('cost two looks at what is not there, once they are known', async () => {
    const slots = memorySlots();
    const asked: string[] = [];
    const accounts = accountsIn({ ...slots, get: (key) => (asked.push(key), slots.get(key)) });
    await accounts.save(amsel);
    asked.length = 0;
    await accounts.get('amsel');
    expect(asked).toEqual(['accounts/amsel/000002.json', 'erased/amsel/000001']);
  });

  test('are saved by one of two who change the same version', async () => {
    const slots = memorySlots();
    await accountsIn(slots).save(amsel);
    const changes = ['a', 'b', 'c'].map((name) => accountsIn(slots).save({ ...amsel, version: 1, name }));
    expect((await Promise.all(changes)).sort()).toEqual(['outdated', 'outdated', 'saved']);
    expect(await accountsIn(slots).save({ ...amsel, version: 1 })).toBe('outdated');
    expect(await accountsIn(slots).save({ ...amsel, version: 7 })).toBe('outdated');
    expect(await accountsIn(slots).save(amsel)).toBe('outdated');
  });

  test('share no address and no subject while they are active', async () => {
    const accounts = accountsIn(memorySlots());
    await accounts.save(amsel);
    const sameAddress = sampleAccount({ id: 'specht', email: 'AMSEL@rat.example' });
    const sameSubject = sampleAccount({ id: 'specht', subjects: amsel.subjects });
    expect(await accounts.save(sameAddress)).toBe('email-taken');
    expect(await accounts.save(sameSubject)).toBe('subject-taken');
    expect(await accounts.save({ ...amsel, version: 1, state: 'revoked' })).toBe('saved');
    expect(await accounts.save(sameAddress)).toBe('saved');
    expect(await accounts.save({ ...amsel, version: 2 })).toBe('email-taken');
  });

  test.each(['', '.', '..', '../amsel', 'a/b', 'amsel.', 'Ämsel', 'a'.repeat(101)])(
    'are not sought outside their folder: %j',
    async (id) => {
      const accounts = accountsIn(memorySlots());
      expect(await accounts.get(id)).toBeUndefined();
      await expect(accounts.save(sampleAccount({ id }))).rejects.toThrow('letters, digits and hyphens');
    },
  );

  test('whose record is damaged name the record, not what stands in it', async () => {
    const slots = memorySlots();
    await slots.put('accounts/amsel/000001.json', '{"email": "amsel@');
    await expect(accountsIn(slots).get('amsel')).rejects.toThrow(
      expect.objectContaining({ fault: 'content', message: 'A version of an account is no JSON.' }),
    );
  });
});
