import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { profileRoutes } from '../profile/routes.ts';
import { clerkRoutes } from './routes.ts';

const office = await clerkOffice();
const clerksOnly = pathsOf(clerkRoutes(office.parts).routes);
const own = pathsOf(profileRoutes(office.parts).routes);

function pathsOf(routes: readonly { readonly method: string; readonly path: string }[]) {
  const all = routes
    .filter(({ method }) => method === 'GET' || method === 'POST')
    .map(({ method, path }) => ({
      method,
      path: path.replace(':id', 'amsel').replace(':step', 'sperren'),
    }));
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()];
}

test('there are routes to be refused', () => {
  expect(clerksOnly.length).toBeGreaterThan(9);
  expect(own.length).toBeGreaterThan(5);
});

test.each(clerksOnly)(
  '$method $path is to a member what does not exist, byte for byte',
  async ({ method, path }) => {
    const member = await office.browserOf('amsel');
    const ask = method === 'GET' ? member.get : member.post;
    const [refused, unknown] = [await ask(path), await ask('/gibt-es-nicht/')];
    expect([refused.status, unknown.status]).toEqual([404, 404]);
    expect(await refused.text()).toBe(await unknown.text());
    expect([...refused.headers]).toEqual([...unknown.headers]);
  },
);

test('that a member asked for the office’s pages is recorded, once for each', async () => {
  const { browserOf, logOf } = await clerkOffice();
  const member = await browserOf('amsel');
  await member.get('/verwaltung/zugaenge/');
  await member.post('/verwaltung/zugaenge/neu');
  await member.get('/gibt-es-nicht/');
  const refused = (await logOf('amsel')).filter(({ event }) => event === 'office-refused');
  expect(refused).toHaveLength(2);
  expect(refused[0]).not.toHaveProperty('subject');
});

test.each(clerksOnly)('$method $path asks a clerk for the second factor', async ({ method, path }) => {
  const clerk = await office.browserOf('zeisig', 1);
  const answer = await (method === 'GET' ? clerk.get(path) : clerk.post(path));
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/anmelden\/passkey\/\?nach=/);
});

test.each([...clerksOnly, ...own])('$method $path sends a guest to the login', async ({ method, path }) => {
  const answer = await (method === 'GET' ? office.guest.get(path) : office.guest.post(path));
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/anmelden\/\?nach=/);
});

test.each([...clerksOnly, ...own].filter(({ method }) => method === 'POST'))(
  'POST $path changes nothing where another site sent it',
  async ({ path }) => {
    const clerk = await office.browserOf('zeisig');
    const before = (await office.parts.means.slots.list('accounts/')).length;
    const { origin } = office.parts.settings;
    for (const headers of [
      {},
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin, 'sec-fetch-site': 'cross-site' },
    ])
      expect((await clerk.post(path, { channel: 'electronic', andere: 'ja' }, headers)).status).toBe(403);
    expect((await office.parts.means.slots.list('accounts/')).length).toBe(before);
  },
);

test('a clerk whose right was taken is refused at the next request', async () => {
  const { parts, browserOf } = await clerkOffice({
    second: { rights: { clerk: true, leadership: false, offices: [] }, email: 'second@rat.example' },
  });
  const clerk = await browserOf('second');
  expect((await clerk.get('/verwaltung/zugaenge/')).status).toBe(200);
  const account = await parts.accounts.get('second');
  if (account)
    await parts.accounts.save({ ...account, rights: { clerk: false, leadership: true, offices: [] } });
  expect((await clerk.get('/verwaltung/zugaenge/')).status).toBe(404);
});
