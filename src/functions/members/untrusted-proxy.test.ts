import { expect, test } from 'vitest';
import { sampleParts } from '../../testing/members/sample-parts.ts';
import { membersApp } from './app.ts';

/** Asks for the login page three times. */
async function logged(peer: string | undefined, headers: Record<string, string>, trustedProxies: string[]) {
  const parts = sampleParts({ settings: { trustedProxies }, means: { peer: () => peer } });
  const app = membersApp(parts);
  for (let time = 0; time < 3; time += 1)
    expect((await app.request('https://rat.example/anmelden/', { headers })).status).toBe(200);
  return parts.logged;
}

const forwarded = { 'x-forwarded-for': '198.51.100.7' };

test('a proxy that nobody named is told of once, without an address', async () => {
  expect(await logged('192.0.2.1', forwarded, ['127.0.0.1'])).toEqual([
    'warning: X-Forwarded-For of a peer that MEMBERS_PROXIES does not name is ignored',
  ]);
});

test('nothing is told of a trusted proxy, nor where nobody forwards', async () => {
  expect(await logged('127.0.0.1', forwarded, ['127.0.0.1'])).toEqual([]);
  expect(await logged('192.0.2.1', {}, [])).toEqual([]);
  expect(await logged(undefined, forwarded, [])).toEqual([]);
});
