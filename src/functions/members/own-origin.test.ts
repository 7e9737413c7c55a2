import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { sampleParts } from '../../testing/members/sample-parts.ts';
import { ownOrigin } from './own-origin.ts';
import type { MembersEnv } from './ports.ts';

const OURS = 'https://rat.example';
const app = new Hono<MembersEnv>()
  .use(ownOrigin(sampleParts({ settings: { origin: OURS } })))
  .all('/', (context) => context.text('in'));

test.each<[number, string | undefined, string | undefined, string]>([
  [200, OURS, undefined, 'a browser that sends no Sec-Fetch-Site'],
  [200, OURS, 'same-origin', 'our script'],
  [200, 'null', 'same-origin', 'a form of a page that sends no referrer'],
  [403, 'null', undefined, 'a form of nobody knows which page'],
  [403, 'null', 'cross-site', 'a sandboxed document'],
  [403, 'null', 'same-site', 'a neighbour that sends no referrer'],
  [403, OURS, 'cross-site', 'headers that contradict each other'],
  [403, OURS, 'none', 'no page at all'],
  [403, undefined, undefined, 'no browser'],
  [403, undefined, 'same-origin', 'no Origin'],
  [403, 'https://rat.example:8443', undefined, 'another port'],
  [403, 'http://rat.example', undefined, 'another scheme'],
  [403, 'https://rat.example.evil.example', 'same-origin', 'another host'],
  [403, '', 'same-origin', 'an empty Origin'],
])('%i for Origin %s and Sec-Fetch-Site %s: %s', async (status, origin, site) => {
  const headers = {
    ...(origin !== undefined && { origin }),
    ...(site !== undefined && { 'sec-fetch-site': site }),
  };
  expect((await app.request('/', { method: 'POST', headers })).status).toBe(status);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('there is no %s', async (method) => {
  expect((await app.request('/', { method, headers: { origin: OURS } })).status).toBe(405);
});

test('reading needs no origin', async () => {
  expect((await app.request('/', { headers: { origin: 'https://evil.example' } })).status).toBe(200);
});
