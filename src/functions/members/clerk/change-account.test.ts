import { expect, test } from 'vitest';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleAccount, sampleParts } from '../../../testing/members/sample-parts.ts';
import type { Account } from '../ports.ts';
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
  expect(calm.audit.entries).toHaveLength(1);
});
