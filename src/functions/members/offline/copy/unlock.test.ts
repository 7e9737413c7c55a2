import { expect, test } from 'vitest';
import { passkeyOf } from '../../../../testing/members/offline/passkey-unlock.ts';
import { hex } from './bytes.ts';
import { PIN_ITERATIONS, unwrapSecret, wrapSecret } from './unlock.ts';

const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index);
const COPY = 'c0'.repeat(16);
const PIN = { kind: 'pin', pin: 'drei Störche' } as const;
const PASSKEY = passkeyOf(1);
const how = {
  copy: COPY,
  now: new Date('2027-03-09T08:00:00Z'),
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
};
const fault = (name: string) => expect.objectContaining({ fault: name });

test('a PIN costs 600,000 rounds of PBKDF2, and its wrap shows neither PIN nor secret', async () => {
  const wrap = await wrapSecret(SECRET, PIN, how);
  expect(wrap).toMatchObject({ kind: 'pin', iterations: 600_000, since: '2027-03-09T08:00:00.000Z' });
  expect(JSON.stringify(wrap)).not.toContain(hex(SECRET));
  expect(JSON.stringify(wrap)).not.toMatch(/St(?:ö|o\u0308)rche/);
  expect(await unwrapSecret(wrap, { kind: 'pin', pin: 'drei Sto\u0308rche ' }, COPY)).toEqual(SECRET);
  expect(await unwrapSecret(wrap, { kind: 'pin', pin: 'drei störche' }, COPY)).toBeUndefined();
});

test('the same PIN wraps otherwise each time', async () => {
  const [one, other] = [await wrapSecret(SECRET, PIN, how), await wrapSecret(SECRET, PIN, how)];
  expect(one.salt).not.toBe(other.salt);
  expect(one.sealed).not.toBe(other.sealed);
});

test('a passkey opens with what it gives for the salt, and keeps no key', async () => {
  const wrap = await wrapSecret(SECRET, PASSKEY, how);
  expect(wrap).toMatchObject({ kind: 'passkey', credential: PASSKEY.credential, salt: PASSKEY.salt });
  expect(JSON.stringify(wrap)).not.toContain(hex(PASSKEY.key));
  expect(await unwrapSecret(wrap, PASSKEY, COPY)).toEqual(SECRET);
  expect(await unwrapSecret(wrap, passkeyOf(2), COPY)).toBeUndefined();
  expect(await unwrapSecret(wrap, PIN, COPY)).toBeUndefined();
});

test('a wrap opens no other copy, and not under another id', async () => {
  const wrap = await wrapSecret(SECRET, PASSKEY, how);
  expect(await unwrapSecret(wrap, PASSKEY, 'c1'.repeat(16))).toBeUndefined();
  expect(await unwrapSecret({ ...wrap, id: '00' }, PASSKEY, COPY)).toBeUndefined();
});

test.each([PIN_ITERATIONS - 1, 1_000_000_000])(
  'a header that asks for %i rounds is not worked off',
  async (iterations) => {
    const wrap = {
      id: '00',
      since: '2027-03-09',
      salt: '00',
      sealed: '00',
      kind: 'pin',
      iterations,
    } as const;
    await expect(unwrapSecret(wrap, PIN, COPY)).rejects.toEqual(fault('damaged'));
  },
);
