import { expect, test } from 'vitest';
import { memorySlots } from '../../../../testing/members/memory-slots.ts';
import { sampleAccount, sampleParts } from '../../../../testing/members/sample-parts.ts';
import { accountsIn } from '../../accounts.ts';
import { accountOf } from './account-of.ts';

const ISSUER = 'https://idp.example';
const oidc = { issuer: ISSUER, clientId: 'x', clientSecret: 'x', strongAcr: [], bindByEmail: true };

test('a binding is recorded once it is saved, and not where somebody else was quicker', async () => {
  const slots = memorySlots();
  const quicker = accountsIn(slots);
  await quicker.save(sampleAccount({ id: 'amsel', email: 'amsel@rat.example' }));
  let meets = true;
  const parts = sampleParts({
    settings: { login: { mail: true, oidc } },
    means: {
      slots: {
        ...slots,
        put: async (key, body) => {
          const account = meets && key.startsWith('accounts/') ? await quicker.get('amsel') : undefined;
          meets = false;
          if (account) await quicker.save({ ...account, name: 'Anna Amsel' });
          return slots.put(key, body);
        },
      },
    },
  });
  const identity = { issuer: ISSUER, subject: 'a-1', email: 'amsel@rat.example' };
  expect(await accountOf(parts, identity)).toEqual({ refused: 'unknown' });
  const told = () => parts.audit.entries.map(({ event, account, way }) => `${event} ${account} ${way}`);
  expect(told()).toEqual(['login-bound amsel begun', 'login-bound amsel failed']);
  expect(await accountOf(parts, identity)).toMatchObject({ account: { subjects: [`${ISSUER}|a-1`] } });
  expect(told().slice(2)).toEqual(['login-bound amsel begun', 'login-bound amsel undefined']);
});
