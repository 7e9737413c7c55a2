import { expect, test } from 'vitest';
import { sha256 } from './keyed.ts';
import { loginStates } from './state.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const NOW = Date.parse('2027-03-01T09:00:00Z');

test('a login ends with the verifier of its challenge, up to the last second of ten minutes', async () => {
  const states = await loginStates(SECRET);
  const { state, cookie, challenge } = await states.begin(NOW);
  const finished = await states.finish(state, cookie, NOW + 600_000);
  expect(await sha256('verifier' in finished ? finished.verifier : '')).toBe(challenge);
  const late = await states.begin(NOW);
  expect(await states.finish(late.state, late.cookie, NOW + 600_001)).toEqual({ fault: 'state-expired' });
});

test('another instance with the same secret goes on with the login, one with another secret does not', async () => {
  const { state, cookie } = await (await loginStates(SECRET)).begin(NOW);
  expect(await (await loginStates(SECRET)).finish(state, cookie, NOW)).toHaveProperty('verifier');
  const other = await loginStates(`${SECRET}!`);
  expect(await other.finish(state, cookie, NOW)).toEqual({ fault: 'state-foreign' });
});

test('neither state nor cookie tells the verifier, and no two logins share anything', async () => {
  const states = await loginStates(SECRET);
  const begun = await Promise.all(Array.from({ length: 50 }, () => states.begin(NOW)));
  expect(new Set(begun.map((login) => login.state)).size).toBe(50);
  for (const login of begun) {
    const finished = await states.finish(login.state, login.cookie, NOW);
    const verifier = 'verifier' in finished ? finished.verifier : '';
    expect(verifier).toMatch(/^[\w-]{43}$/);
    expect(Object.values(login).join(' ')).not.toContain(verifier);
  }
});

test('the memory of used states keeps the newest 10,000', async () => {
  const states = await loginStates(SECRET);
  const first = await states.begin(NOW);
  await states.finish(first.state, first.cookie, NOW);
  expect(await states.finish(first.state, first.cookie, NOW)).toEqual({ fault: 'state-used' });
  for (let n = 0; n < 9_999; n += 1) {
    const { state, cookie } = await states.begin(NOW);
    await states.finish(state, cookie, NOW);
  }
  expect(await states.finish(first.state, first.cookie, NOW)).toEqual({ fault: 'state-used' });
  const last = await states.begin(NOW);
  await states.finish(last.state, last.cookie, NOW);
  expect(await states.finish(last.state, last.cookie, NOW)).toEqual({ fault: 'state-used' });
  // the oldest was pushed out: the cookie was deleted and the provider takes its code once, so nothing is lost
  expect(await states.finish(first.state, first.cookie, NOW)).toHaveProperty('verifier');
});
