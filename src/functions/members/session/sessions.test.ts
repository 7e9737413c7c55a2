import { describe, expect, test } from 'vitest';
import { Hono } from 'hono';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleParts } from '../../../testing/members/sample-parts.ts';
import { cookieFor, loginCookie, sampleApp, signedInApp } from '../../../testing/members/signed-in.ts';
import type { MembersEnv, Parts } from '../ports.ts';
import { sessionCookie } from './cookie.ts';
import { lookedKey } from './looked.ts';
import { endSession, endSessions, sessionsOf } from './records.ts';
import { newSessionId, sessionsWith } from './sessions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Says who asks. */
const routes = (parts: Parts) =>
  new Hono<MembersEnv>()
    .get('/', (context) => context.json(context.get('who')?.session ?? null))
    .post('/raise', async (context) => {
      const session = context.get('who')?.session;
      return context.json(session ? await sessionsWith(parts).raise(context, session, newSessionId()) : null);
    });

const cookieIn = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const session = async (parts: Parts, cookie: string) =>
  (await (await sampleApp(parts, routes).request('/', { headers: { cookie } })).json()) as Record<
    string,
    unknown
  >;

describe('a session', () => {
  test('is held in a cookie that this host alone sets, and scripts cannot read', async () => {
    const { parts } = await signedInApp(routes);
    const app = new Hono<MembersEnv>().get('/', async (context) => {
      await sessionsWith(parts).begin(context, { account: 'amsel', method: 'mail', level: 1 });
      return context.text('');
    });
    const header = (await app.request('/')).headers.get('set-cookie') ?? '';
    expect(header).toMatch(
      /^__Host-ratsfenster=v1\.[\w-]+\.[0-9a-f]{64}; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(header).not.toContain('Domain');
  });

  test('goes without the prefix over http on loopback', async () => {
    const parts = sampleParts({ settings: { origin: 'http://localhost:4400' } });
    expect(await cookieFor(parts, { id: 'amsel' })).toMatch(/^ratsfenster=v1\./);
  });

  test('ends after idle minutes, and after so many hours in any case', async () => {
    const { parts, cookie, ask } = await signedInApp(routes);
    parts.clock.now += 60 * MINUTE - 1;
    let fresh = cookieIn(await ask('/'));
    expect(fresh).not.toBe('');
    expect(await session(parts, cookie)).toMatchObject({ account: 'amsel' });
    parts.clock.now += 1;
    expect(await session(parts, cookie)).toBeNull();
    for (let minutes = 60; minutes < 12 * 60; minutes += 30) {
      const answer = await sampleApp(parts, routes).request('/', { headers: { cookie: fresh } });
      expect(await answer.json()).toMatchObject({ account: 'amsel' });
      fresh = cookieIn(answer) || fresh;
      parts.clock.now += 30 * MINUTE;
    }
    expect(await session(parts, fresh)).toBeNull();
  });

  test('is written anew at most once a minute', async () => {
    const { parts, ask } = await signedInApp(routes);
    expect((await ask('/')).headers.has('set-cookie')).toBe(false);
    parts.clock.now += MINUTE;
    expect((await ask('/')).headers.has('set-cookie')).toBe(true);
  });

  test('ends rather than lasts longer where the clock jumps', async () => {
    const { parts, cookie } = await signedInApp(routes);
    const start = parts.clock.now;
    for (const [jump, alive] of [
      [-MINUTE, true],
      [-3 * MINUTE, false],
      [-24 * HOUR, false],
      [24 * HOUR, false],
      [0, true],
    ] as const) {
      parts.clock.now = start + jump;
      expect((await session(parts, cookie)) !== null, `${jump}`).toBe(alive);
    }
  });

  test.each([
    '',
    'ratsfenster=x',
    '__Host-ratsfenster=v1.e30.aa',
    '__Host-ratsfenster=',
    `a=${'x'.repeat(7000)}`,
  ])('is not what somebody else makes up: %.60s', async (cookie) => {
    const { parts } = await signedInApp(routes);
    expect(await session(parts, cookie)).toBeNull();
  });

  test('does not open where its cookie lost the prefix, was changed or was cut', async () => {
    const { parts, cookie } = await signedInApp(routes);
    expect(await session(parts, cookie)).toMatchObject({ account: 'amsel' });
    expect(await session(parts, cookie.replace('__Host-', ''))).toBeNull();
    expect(await session(parts, cookie.slice(0, -1))).toBeNull();
    expect(await session(parts, cookie.replace('v1.', 'v2.'))).toBeNull();
    const [head, body = '', mark] = cookie.split('.');
    const stranger = atob(body.replace(/-/g, '+').replace(/_/g, '/')).replace('amsel', 'zeise');
    expect(await session(parts, [head, btoa(stranger).replace(/=+$/, ''), mark].join('.'))).toBeNull();
  });

  test('outlives a change of keys, and ends once its key is dropped', async () => {
    const { parts, cookie } = await signedInApp(routes);
    const other = 'another secret of the tests, long enough';
    const rotated = {
      ...parts,
      settings: { ...parts.settings, keys: [other, parts.settings.keys[0]] as const },
    };
    expect(
      await session(
        { ...rotated, settings: { ...rotated.settings, keys: [other, parts.settings.keys[0]] } },
        cookie,
      ),
    ).not.toBeNull();
    expect(await session({ ...parts, settings: { ...parts.settings, keys: [other] } }, cookie)).toBeNull();
  });
});

describe('on two instances over one store', () => {
  test('a session that one ended is over on the other', async () => {
    const slots = memorySlots();
    const [here, there] = [sampleParts({ means: { slots } }), sampleParts({ means: { slots } })];
    const cookie = await cookieFor(here, { id: 'amsel', person: 'amsel' });
    const second = await loginCookie(there, 'amsel');
    const [record] = await sessionsOf(slots, 'amsel');
    expect(record).toMatchObject({ method: 'mail', device: 'Firefox unter Windows' });
    const { id } = await session(there, cookie);
    await endSession(slots, 'amsel', id as string);
    expect(await session(there, cookie)).toBeNull();
    expect(await session(here, cookie)).toBeNull();
    expect(await session(here, second)).not.toBeNull();
    expect(await sessionsOf(slots, 'amsel')).toHaveLength(1);
    await endSessions(slots, 'amsel');
    expect(await session(here, second)).toBeNull();
  });

  test('an account that was revoked, or whose sessions were ended, is out at the next request', async () => {
    const slots = memorySlots();
    const [here, there] = [sampleParts({ means: { slots } }), sampleParts({ means: { slots } })];
    const cookie = await cookieFor(here, { id: 'amsel', person: 'amsel' });
    expect(await session(there, cookie)).not.toBeNull();
    const change = async (what: object) => {
      const account = await here.accounts.get('amsel');
      if (account) expect(await here.accounts.save({ ...account, ...what })).toBe('saved');
    };
    await change({ state: 'revoked' });
    expect(await session(there, cookie)).toBeNull();
    await change({ state: 'active' });
    expect(await session(there, cookie)).not.toBeNull();
    here.clock.now += 1;
    await change({ sessionsSince: new Date(here.clock.now).toISOString() });
    expect(await session(there, cookie)).toBeNull();
    expect(await session(there, await loginCookie(here, 'amsel'))).not.toBeNull();
  });
});

test('the second factor gives a new session, ends the one before, and lengthens nothing', async () => {
  const { parts, cookie, ask } = await signedInApp(routes, {}, { session: { level: 1 } });
  const before = await session(parts, cookie);
  expect(before).toMatchObject({ level: 1 });
  parts.clock.now += MINUTE;
  const raised = cookieIn(await ask('/raise', { method: 'POST' }));
  const after = await session(parts, raised);
  expect(after).toMatchObject({ level: 2, begun: before['begun'] });
  expect(after['id']).not.toBe(before['id']);
  expect(await session(parts, cookie)).toBeNull();
});

test('a session knows until when the member had looked before it', async () => {
  const parts = sampleParts();
  for (const at of ['2027-03-01T08:00:00.000Z', '2027-03-07T21:30:05.000Z'])
    await parts.means.slots.put(lookedKey('amsel', at), '');
  const cookie = await cookieFor(parts, { id: 'amsel', person: 'amsel' });
  expect(await session(parts, cookie)).toMatchObject({ lookedUntil: '2027-03-07T21:30:05Z' });
});

test('a session of one account opens no other, though the cookie be well sealed', async () => {
  const { parts } = await signedInApp(routes);
  const stray = {
    id: 'f'.repeat(32),
    account: 'nobody',
    begun: parts.clock.now,
    seen: parts.clock.now,
    method: 'mail',
    level: 2,
  } as const;
  const app = new Hono<MembersEnv>().get('/', async (context) => {
    await sessionCookie(parts.settings).write(context, stray, parts.clock.now, parts.clock.now + HOUR);
    return context.text('');
  });
  expect(await session(parts, cookieIn(await app.request('/')))).toBeNull();
});
