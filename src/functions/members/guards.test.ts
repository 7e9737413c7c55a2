import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { sampleParts } from '../../testing/members/sample-parts.ts';
import { sampleApp, signedInApp } from '../../testing/members/signed-in.ts';
import { clerkOnly, confirmed, signedIn } from './guards.ts';
import type { MembersEnv, Parts } from './ports.ts';

const routes = (parts: Parts) =>
  new Hono<MembersEnv>()
    .all('/start', signedIn, (context) => context.text('start'))
    .all('/agenda', confirmed(parts.settings), (context) => context.text('agenda'))
    .all('/verwaltung/', clerkOnly(parts), (context) => context.text('clerk'));

const outcome = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer;
  return `${status} ${headers.get('location') ?? ''}`.trim();
};
const clerk = { rights: { clerk: true, leadership: false, offices: [] } };

describe('a stranger', () => {
  test.each(['/start', '/agenda', '/verwaltung/'])('is led from %s to the login, and back', async (path) => {
    const app = sampleApp(sampleParts(), routes);
    expect(await outcome(app.request(`${path}?a=1&b=ü`))).toBe(
      `303 /anmelden/?nach=${encodeURIComponent(`${path}?a=1&b=%C3%BC`)}`,
    );
    expect(await outcome(app.request(path, { method: 'POST' }))).toBe('303 /anmelden/?nach=%2F');
  });

  test('gains nothing by what the headers say of host and proxy', async () => {
    const app = sampleApp(sampleParts(), routes);
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
    expect(await outcome(app.request('/start', { headers }))).toBe('303 /anmelden/?nach=%2Fstart');
  });
});

describe('a member', () => {
  test('is let in to what needs no second factor, and asked for it before the rest', async () => {
    const { ask } = await signedInApp(routes, {}, { session: { level: 1 } });
    expect(await outcome(ask('/start'))).toBe('200');
    expect(await outcome(ask('/agenda?x=1'))).toBe('303 /anmelden/passkey/?nach=%2Fagenda%3Fx%3D1');
    expect(await outcome(ask('/agenda', { method: 'POST' }))).toBe('303 /anmelden/passkey/?nach=%2F');
  });

  test('reads once it was confirmed, or where the operator asks for nothing more', async () => {
    const { ask } = await signedInApp(routes);
    expect(await outcome(ask('/agenda'))).toBe('200');
    const stepUp = { kind: 'none', decision: 'Beschluss vom 1. März 2027' } as const;
    const lowered = await signedInApp(
      routes,
      {},
      {
        parts: sampleParts({ settings: { stepUp } }),
        session: { level: 1 },
      },
    );
    expect(await outcome(lowered.ask('/agenda'))).toBe('200');
  });

  test('finds no clerk’s view, at either level, as if it did not exist', async () => {
    for (const level of [1, 2] as const) {
      const { ask } = await signedInApp(routes, {}, { session: { level } });
      const [hidden, missing] = await Promise.all([ask('/verwaltung/'), ask('/nirgends/')]);
      expect([hidden.status, await hidden.text()]).toEqual([missing.status, await missing.text()]);
      expect([...hidden.headers]).toEqual([...missing.headers]);
    }
  });
});

test('a clerk is let in after the second factor', async () => {
  const { ask } = await signedInApp(routes, { id: 'zeisig', person: 'zeisig', ...clerk });
  expect(await outcome(ask('/verwaltung/'))).toBe('200');
  const first = await signedInApp(routes, { id: 'k-1', ...clerk }, { session: { level: 1 } });
  expect(await outcome(first.ask('/verwaltung/'))).toBe('303 /anmelden/passkey/?nach=%2Fverwaltung%2F');
});

describe('somebody without a membership today', () => {
  test.each(['specht', 'zeisig', 'niemand'])('is told so, and sees nothing: %s', async (person) => {
    const { ask } = await signedInApp(routes, { id: person, person });
    for (const path of ['/start', '/agenda']) {
      const answer = await ask(path);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('gehören Sie aber keinem Gremium an');
    }
  });

  test('is let in as guest of an item still to come', async () => {
    const { ask } = await signedInApp(routes, { id: 'kleiber', person: 'kleiber' });
    expect(await outcome(ask('/start'))).toBe('200');
  });

  test('is let in with a right that a clerk granted', async () => {
    for (const rights of [
      { clerk: false, leadership: true, offices: [] },
      { clerk: false, leadership: false, offices: ['bauamt'] },
    ]) {
      const { ask } = await signedInApp(routes, { id: 'specht', person: 'specht', rights });
      expect(await outcome(ask('/start'))).toBe('200');
    }
  });
});
