import { expect, test } from 'vitest';
import { StoreError } from '../../../store/ports.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { memoryAudit, sampleAccount, sampleParts } from '../../../testing/members/sample-parts.ts';
import { loginCookie, sampleApp } from '../../../testing/members/signed-in.ts';
import { accountsIn } from '../accounts.ts';
import { passkeysIn } from '../passkey/store.ts';
import { stepUpRoutes } from '../passkey/step-up-routes.ts';
import { passkeyDesk } from '../passkey/desk.ts';
import type { Account } from '../ports.ts';
import { eraseAccounts } from './erase-accounts.ts';

const DAY = 86_400_000;
const BEGIN = Date.parse('2027-01-01T09:00:00Z');
const day = (days: number): string => new Date(BEGIN + days * DAY).toISOString();
const amsel = sampleAccount({
  id: 'amsel',
  email: 'geheim@rat.example',
  subjects: ['https://idp.example|1'],
});
const passkey = {
  credential: 'c',
  publicKey: 'p',
  counter: 0,
  transports: [],
  name: 'Tablet',
  created: day(0),
};

/** A store with an account that was revoked on day 1, and an instance that knows it as it was before. */
async function town() {
  const slots = memorySlots();
  const accounts = accountsIn(slots);
  const idle = accountsIn(slots);
  const save = async (account: Account) => expect(await accounts.save(account)).toBe('saved');
  await save({ ...amsel, changedAt: day(0) });
  await save({ ...sampleAccount({ id: 'specht', email: 'specht@rat.example' }), changedAt: day(0) });
  await idle.get('amsel');
  await save({ ...amsel, version: 1, name: 'Anna', changedAt: day(0) });
  await save({ ...amsel, version: 2, state: 'revoked', changedAt: day(1) });
  const passkeys = passkeysIn(slots);
  for (const [account, id] of [
    ['amsel', 'a'],
    ['specht', 'b'],
  ] as const) {
    await passkeys.claim(account, id.repeat(64));
    await passkeys.add(account, { ...passkey, id: id.repeat(64), version: 1 });
    await slots.put(`passkey-counts/${account}/${id.repeat(64)}/0000000001`, '');
    await slots.put(`sessions/${account}/${id.repeat(32)}.json`, '{}');
    await slots.put(`looked/${account}/20270101t090000z`, '');
    const body = JSON.stringify({ run: 2, account });
    await slots.put(`outbox/nachrichten/mails/nachricht/${id}1/queued`, JSON.stringify({ at: day(0), body }));
    await slots.put(`outbox/nachrichten/mails/nachricht/${id}1/try-0001`, '{}');
    for (const folder of ['notice-choices', 'feed-epochs'])
      await slots.put(`${folder}/${account}/001798761600000.json`, '{}');
    await slots.put(`contacts/${account}/2027-01-01-${id.repeat(16)}`, '');
    await slots.put(`audit/${account}/2027-01-01/000000000000001-aa.jsonl`, 'kept');
  }
  const audit = memoryAudit(() => BEGIN);
  const sweepOn = (days: number, sweeper: { remove(key: string): Promise<void> } = slots) =>
    eraseAccounts({ slots, sweeper, audit, now: BEGIN + days * DAY, revokedDays: 180 });
  return { slots, accounts, idle, save, sweepOn, audit };
}

const about = (slots: ReturnType<typeof memorySlots>, id: string) =>
  [...slots.all].filter(([key, body]) => `${key} ${body}`.includes(id) && !key.startsWith('audit/'));

test('an access that stays revoked is erased with all that belongs to it, and the log is kept', async () => {
  const { slots, accounts, sweepOn, audit } = await town();
  const others = about(slots, 'specht');
  expect(await sweepOn(181)).toEqual({ accounts: 0, versions: 0 });
  expect(await accounts.get('amsel')).toMatchObject({ state: 'revoked' });
  // the first version was marked before, since it was replaced long ago
  expect(await sweepOn(183)).toEqual({ accounts: 1, versions: 1 });
  expect(await sweepOn(184)).toEqual({ accounts: 0, versions: 2 });
  expect(await sweepOn(185)).toEqual({ accounts: 0, versions: 0 });
  const left = about(slots, 'amsel')
    .map(([key]) => key)
    .sort();
  expect(left).toEqual([
    'accounts/amsel/000004.json',
    ...[1, 2, 3].map((version) => `erased/amsel/00000${version}`),
  ]);
  expect(JSON.stringify([...slots.all])).not.toMatch(/geheim@|idp\.example/);
  expect(await slots.get('audit/amsel/2027-01-01/000000000000001-aa.jsonl')).toBe('kept');
  expect(about(slots, 'specht')).toEqual(others);
  expect(audit.entries).toMatchObject([
    { event: 'account-erased', account: 'amsel', by: 'konsole', way: 'begun' },
    { event: 'account-erased', account: 'amsel', by: 'konsole' },
  ]);
});

test('an erased access is there no more, also for an instance that remembers it as open', async () => {
  const { accounts, idle, sweepOn } = await town();
  await sweepOn(183);
  await sweepOn(184);
  for (const instance of [idle, accounts]) {
    expect(await instance.get('amsel')).toBeUndefined();
    expect((await instance.all()).map(({ id }) => id)).toEqual(['specht']);
    expect((await instance.erased()).map(({ id }) => id)).toEqual(['amsel']);
  }
});

test('created anew it goes on with its numbers; no old passkey, session or number counts', async () => {
  const { slots, accounts, idle, save, sweepOn } = await town();
  const parts = sampleParts({ accounts, means: { slots } });
  parts.clock.now = BEGIN;
  const old = await loginCookie(parts, 'amsel', { version: 3 });
  const kept = [...slots.all].filter(([key]) => key.startsWith('passkeys/amsel/'));
  await sweepOn(183);
  await sweepOn(184);
  await save({ ...amsel, name: 'Wieder da', changedAt: day(185) });
  // a copy of the store brings the old passkey back
  for (const [key, body] of kept) await slots.put(key, body);
  for (const instance of [idle, accounts])
    expect(await instance.get('amsel')).toMatchObject({ name: 'Wieder da', version: 5, passkeysSince: 5 });
  const account = (await accounts.get('amsel')) as Account;
  expect(account).not.toHaveProperty('erased');
  expect(await passkeysIn(slots).of(account)).toEqual([]);
  const app = sampleApp(parts, (all) => stepUpRoutes(passkeyDesk(all)));
  const answer = await app.request('/anmelden/passkey/', { headers: { cookie: old } });
  expect(answer.headers.get('location')).toMatch(/^\/anmelden\/\?nach=/);
  expect(await accounts.save({ ...amsel, version: 4 })).toBe('outdated');
});

test('old versions of an open access go once they were replaced for a month; the newest two stay', async () => {
  const { slots, accounts, idle, save, sweepOn } = await town();
  const specht = (await idle.get('specht')) as Account;
  for (const version of [1, 2, 3])
    await save({ ...specht, version, email: `neu${version}@rat.example`, changedAt: day(version * 20) });
  const versions = () => slots.list('accounts/specht/').then((keys) => keys.map((key) => key.at(-6)));
  for (const [on, left] of [
    [49, '1234'],
    [51, '1234'],
    [52, '234'],
    [71, '234'],
    [72, '34'],
    [300, '34'],
    [301, '34'],
  ] as const) {
    await sweepOn(on);
    expect([on, (await versions()).join('')]).toEqual([on, left]);
  }
  expect(JSON.stringify([...slots.all])).not.toContain('specht@rat.example');
  for (const instance of [idle, accounts])
    expect(await instance.get('specht')).toMatchObject({ version: 4, email: 'neu3@rat.example' });
});

test('stopped at any moment, it lets nobody in, and the next one finishes', async () => {
  for (let removals = 0; removals < 9; removals += 1) {
    const { slots, idle, sweepOn } = await town();
    let left = removals;
    const stopping = {
      remove: (key: string) =>
        (left -= 1) < 0 ? Promise.reject(new StoreError('unavailable', 'gone')) : slots.remove(key),
    };
    for (const on of [183, 184]) await sweepOn(on, stopping).catch(() => 'stopped');
    expect(await idle.get('amsel')).toBeUndefined();
    expect(await accountsIn(slots).get('amsel')).toBeUndefined();
    for (const on of [185, 186]) await sweepOn(on);
    expect(JSON.stringify([...slots.all])).not.toMatch(
      /geheim@|idp\.example|Tablet","created":"2027-01-01T09:00:00.000Z","id":"a/,
    );
  }
});

test('what cannot be recorded is not erased', async () => {
  const { slots, sweepOn, audit } = await town();
  const before = new Map(slots.all);
  audit.record = () => Promise.reject(new StoreError('full', 'full'));
  await expect(sweepOn(183)).rejects.toThrow(StoreError);
  expect(slots.all).toEqual(before);
});

test('of notices to an access that was erased nothing stays in the outbox, of those to others all', async () => {
  const { slots, sweepOn } = await town();
  for (const days of [182.5, 183.5]) await sweepOn(days);
  expect(await slots.list('outbox/')).toEqual(
    ['queued', 'try-0001'].map((name) => `outbox/nachrichten/mails/nachricht/b1/${name}`),
  );
});
