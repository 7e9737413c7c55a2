import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../testing/oparl-endpoint/check.ts';
import { type Endpoint, startEndpoint } from '../testing/oparl-endpoint/endpoint.ts';
import { add, at, json, reply, set, several, withPart } from '../testing/oparl-endpoint/plant.ts';

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

test('an endpoint without a fault gives no finding, and everything was looked at', async () => {
  const { checked, groups } = await check(endpoint);
  expect(groups).toEqual([]);
  expect(Object.fromEntries(checked.objects)).toEqual({
    System: 1,
    Body: 1,
    LegislativeTerm: 1,
    Organization: 2,
    Person: 2,
    Membership: 2,
    Meeting: 3,
    AgendaItem: 2,
    Consultation: 1,
    Paper: 3,
    File: 2,
    Location: 1,
  });
  expect(checked).toMatchObject({ version: '1.1', tombstones: 1, files: 2, isFinished: true });
});

/** Lists and fields that came with 1.1. */
const NEW = {
  agendaItem: undefined,
  consultation: undefined,
  file: undefined,
  locationList: undefined,
  legislativeTermList: undefined,
  membership: undefined,
};

/** Turns the endpoint into one of 1.0: its lists, its types, no dates on what is put inside others. */
function makeOld(): void {
  const dates = { created: undefined, modified: undefined };
  for (const path of Object.keys(endpoint.objects))
    if (/^.(?:agendaitem|consultation|file|location|membership|legislativeterm)/.test(path))
      set(path, dates)(endpoint);
  several(
    set('/body/1', NEW),
    set('/agendaitem/1', { order: undefined }),
    set('/agendaitem/2', { order: undefined }),
    reply((answer) => {
      if (typeof answer.body === 'string')
        answer.body = answer.body.replaceAll('oparl.org/1.1/', 'oparl.org/1.0/');
    }),
  )(endpoint);
}

test('an endpoint of OParl 1.0 is measured by 1.0', async () => {
  makeOld();
  const { checked, groups } = await check(endpoint);
  expect(groups).toEqual([]);
  expect(checked.version).toBe('1.0');
  expect(checked.objects.get('AgendaItem')).toBe(2);
});

test('what 1.1 alone demands is missed in an endpoint that says it speaks 1.1', async () => {
  set('/body/1', NEW)(endpoint);
  const { groups } = await check(endpoint);
  const missing = groups.find(({ code }) => code === 'field-missing');
  expect(missing?.examples.map(({ field }) => field)).toEqual(Object.keys(NEW));
});

test('objects that only a reference leads to are checked, too', async () => {
  add('/paper/3', 'Paper', { name: 5 })(endpoint);
  const hide = json('/body/1/papers', (page) => ({
    ...page,
    data: (page['data'] as { id: string }[]).filter(({ id }) => id !== at('/paper/3')),
    pagination: {},
  }));
  several(set('/paper/2', { relatedPaper: [at('/paper/3')] }), hide)(endpoint);
  const { groups } = await check(endpoint);
  const found = groups.flatMap(({ code, examples }) => examples.map(({ url }) => `${code} ${url}`));
  expect(found).toContain(`wrong-kind ${at('/paper/3')}`);
  expect(found).toContain(`not-in-list ${at('/paper/3')}`);
});

test('of several systems the newest is checked', async () => {
  const systems = ['1.0', '1.1'].map((version) => ({
    ...endpoint.objects['/system'],
    type: `https://schema.oparl.org/${version}/System`,
  }));
  json('/system', () => systems)(endpoint);
  expect((await check(endpoint)).checked.version).toBe('1.1');
});

test('a list that never ends is left, and the rest is checked', async () => {
  json('/body/1/meetings', (page, { query }) => {
    const next = Number(query.get('page') ?? 1) + 1;
    return withPart(page, 'links', { next: at(`/body/1/meetings?page=${next}`) });
  })(endpoint);
  const { checked, groups } = await check(endpoint);
  expect(groups.map(({ code }) => code)).toContain('list-endless');
  expect(checked.requests).toBeLessThan(1_000);
});

test('a single Body in place of a list is told, not followed', async () => {
  json('/bodies', () => endpoint.objects['/body/1'])(endpoint);
  const { groups } = await check(endpoint);
  expect(groups.map(({ code }) => code)).toContain('list-shape');
});

test('a loss of the whole list is told with its name', async () => {
  reply((answer) => (answer.status = 404), '/body/1/persons')(endpoint);
  const { groups } = await check(endpoint);
  expect(groups.find(({ code }) => code === 'list-gone')?.examples[0]).toMatchObject({
    field: 'Body.person',
    value: '404',
  });
});

test('a file whose ETag does not hold is told; content that changed in between is no fault', async () => {
  let asked = 0;
  const restless = (path: string) =>
    reply((answer) => void (answer.headers['etag'] = `"${(asked += 1)}"`), path);
  restless('/files/meeting.pdf')(endpoint);
  const found = (await check(endpoint)).groups.find(({ code }) => code === 'condition-ignored');
  expect(found?.examples.map(({ url }) => url)).toEqual([at('/file/1')]);
  reply((answer) => {
    answer.headers['etag'] = `"${(asked += 1)}"`;
    answer.body = String(answer.body).replace('"name":"Rat', `"name":"Rat ${asked}`);
  }, '/system')(endpoint);
  const { groups } = await check(endpoint);
  expect(groups.map(({ code }) => code)).not.toContain('condition-ignored');
});
