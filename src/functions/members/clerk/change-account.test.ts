import { expect, test } from 'vitest';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleAccount, sampleParts } from '../../../testing/members/sample-parts.ts';
import { StoreError } from '../../../store/ports.ts';
import type { Account, AuditEntry } from '../ports.ts';
import { changeAccount } from './change-account.ts';

const rights = { clerk: true, leadership: false, offices: [] };

/** Two clerks, and a store in which two writes of accounts meet before either stands. */
async function twoClerks() {
  const slots = memorySlots();
  const calm = sampleParts({ means: { slots } });
  for (const id of ['one', 'two'])
    await calm.accounts.save(sampleAccount({ id, email: `${id}@rat.example`, rights }));
  const arrived: (() => void)[] = [];
  const meeting = {
    ...slots,
    put: async (key: string, body: string) => {
      if (key.endsWith('/000002.json'))
        await new Promise<void>((resolve) => {
          arrived.push(resolve);
          if (arrived.length === 2) for (const go of arrived) go();
        });
      return slots.put(key, body);
    },
  };
  return { parts: sampleParts({ means: { slots: meeting } }), calm };
}

test('two clerks who revoke each other at the same moment leave at least one', async () => {
  const { parts, calm } = await twoClerks();
  const revoke = async (id: string, by: string) => {
    const before = (await parts.accounts.get(id)) as Account;
    return changeAccount(parts, before, { ...before, state: 'revoked' }, { by, event: 'account-revoked' });
  };
  const outcomes = await Promise.all([revoke('one', 'two'), revoke('two', 'one')]);
  expect(outcomes.map(({ kind }) => kind)).toContain('last-clerk');
  const active = (await calm.accounts.all()).filter(({ state }) => state === 'active');
  expect(active.length).toBeGreaterThan(0);
});

test('a change of a version that is no longer the newest is refused with what stands there now', async () => {
  const { calm } = await twoClerks();
  const before = (await calm.accounts.get('one')) as Account;
  const change = { by: 'two', event: 'account-changed' } as const;
  expect((await changeAccount(calm, before, { ...before, name: 'First' }, change)).kind).toBe('saved');
  const second = await changeAccount(calm, before, { ...before, name: 'Second' }, change);
  expect(second).toMatchObject({ kind: 'outdated', current: { version: 2, name: 'First' } });
  expect(calm.audit.entries.map(({ way }) => way)).toEqual(['begun', undefined]);
});

test('a change that is refused is recorded as not made, one whose fate is unknown as begun', async () => {
  const { calm } = await twoClerks();
  const one = (await calm.accounts.get('one')) as Account;
  const change = { by: 'two', event: 'account-changed', fields: ['email'] } as const;
  const taken = await changeAccount(calm, one, { ...one, email: 'two@rat.example' }, change);
  expect(taken.kind).toBe('email-taken');
  const entry = { event: 'account-changed', account: 'one', by: 'two', subject: 'email' };
  expect(calm.audit.entries).toMatchObject([
    { ...entry, way: 'begun' },
    { ...entry, way: 'failed' },
  ]);
  calm.audit.entries.length = 0;
  const save = () => Promise.reject(new StoreError('unavailable', 'gone'));
  const down = { ...calm, accounts: { ...calm.accounts, save } };
  await expect(changeAccount(down, one, { ...one, name: 'One' }, change)).rejects.toThrow(StoreError);
  expect(calm.audit.entries).toMatchObject([{ ...entry, way: 'begun' }]);
});

test('what an invitation does besides is begun before anything is saved', async () => {
  const { calm } = await twoClerks();
  const one = (await calm.accounts.get('one')) as Account;
  const record = (entry: Omit<AuditEntry, 'at'>) =>
    entry.event === 'invited' ? Promise.reject(new StoreError('full', 'full')) : Promise.resolve();
  const parts = { ...calm, audit: { ...calm.audit, record } };
  const change = { by: 'konsole', event: 'account-changed', further: [{ event: 'invited' }] } as const;
  await expect(changeAccount(parts, one, { ...one, name: 'One' }, change)).rejects.toThrow(StoreError);
  expect(await calm.accounts.get('one')).toEqual(one);
});
