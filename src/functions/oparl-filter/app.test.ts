import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../testing/content-folder.ts';
import {
  asJson,
  MEETINGS,
  oparlFiles,
  pathOf,
  TEST_SITE,
  type TestObject,
} from '../../testing/filter-site.ts';
import { type FilterMeans, oparlFilterApp } from './app.ts';
import { folderSite } from './folder-site.ts';

const START = Date.UTC(2027, 0, 1) / 1000;
const DAY = 86_400;
const meeting = (number: number, more: Partial<TestObject> = {}): TestObject => ({
  key: `m${String(number).padStart(3, '0')}`,
  created: START + number * DAY,
  modified: START + number * DAY,
  ...more,
});
const AGENDA = {
  agendaItem: [{ type: 'https://schema.oparl.org/1.1/AgendaItem', name: 'Größe „A“' }],
  name: 'Rat',
};
/** 250 meetings on three pages; two were changed late, two were deleted. */
const OBJECTS: readonly TestObject[] = Array.from({ length: 252 }, (_, number) => {
  if (number === 50 || number === 240) return meeting(number, { deleted: true, modified: START + 400 * DAY });
  if (number === 10 || number === 120) return meeting(number, { modified: START + 390 * DAY, more: AGENDA });
  return meeting(number, { more: AGENDA });
});
const FILES: Record<string, string> = {
  ...oparlFiles(
    { list: MEETINGS, type: 'Meeting', objects: OBJECTS },
    { list: '/oparl/v1.1/body/mittelaue/papers.json', type: 'Paper', objects: [], web: '/vorlagen/' },
  ),
  [MEETINGS.slice(1).replace('.json', '/4.json')]: '{"data":[]}',
  'oparl/v1.1/vendor/context.jsonld': '{"@context":{}}',
  'geheim.json': '{"secret":true}',
  'oparl/.versteckt.json': '{"secret":true}',
};

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder(FILES);
});
afterAll(() => folder[Symbol.asyncDispose]());

const app = (more: Partial<FilterMeans> = {}) =>
  oparlFilterApp({ site: folderSite(folder.dir), log: () => {}, ...more });

interface Page {
  readonly data: readonly Record<string, unknown>[];
  readonly pagination: Record<string, number>;
  readonly links: Record<string, string>;
}
async function listed(query: string, list = MEETINGS): Promise<Page> {
  const answer = await app().request(`${list}?${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page;
}
const keysOf = ({ data }: Page) => data.map(({ id }) => /(m\d+)\.json$/.exec(String(id))?.[1]);

test('modified_since lists what changed, and stones for what was deleted, in the order of the list', async () => {
  const page = await listed(`modified_since=${encodeURIComponent('2028-01-01T00:00:00+00:00')}`);
  expect(keysOf(page)).toEqual(['m010', 'm050', 'm120', 'm240']);
  expect(page.data[1]).toEqual({
    id: TEST_SITE + pathOf('Meeting', 'm050'),
    type: 'https://schema.oparl.org/1.1/Meeting',
    created: '2027-02-20T01:00:00+01:00',
    modified: '2028-02-05T01:00:00+01:00',
    deleted: true,
  });
  expect(page.data[0]).toEqual(JSON.parse(asJson('Meeting', OBJECTS[10] as TestObject)));
  expect(page.pagination).toEqual({ totalElements: 4, elementsPerPage: 100, currentPage: 1, totalPages: 1 });
  const address = `${TEST_SITE}${MEETINGS}?modified_since=2028-01-01T00%3A00%3A00%2B00%3A00`;
  expect(page.links).toEqual({ first: address, self: address, last: address });
});

test('without modified_since nothing deleted is listed', async () => {
  const page = await listed('created_since=2027-02-19&created_until=2027-02-21');
  expect(keysOf(page)).toEqual(['m049', 'm051']);
  expect(keysOf(await listed('modified_until=2027-01-02'))).toEqual(['m000', 'm001']);
});

test('filters combine, and stand in the links in one order', async () => {
  const page = await listed(
    'limit=1&modified_since=2028-01-01&colour=blue&created_until=2027-05-31&omit_internal=TRUE',
  );
  expect(keysOf(page)).toEqual(['m010']);
  expect(page.data[0]).toMatchObject({ name: 'Rat' });
  expect(page.data[0]).not.toHaveProperty('agendaItem');
  const kept = 'created_until=2027-05-31&modified_since=2028-01-01&omit_internal=true&limit=1';
  expect(page.links).toEqual({
    first: `${TEST_SITE}${MEETINGS}?${kept}`,
    self: `${TEST_SITE}${MEETINGS}?${kept}`,
    next: `${TEST_SITE}${MEETINGS}?${kept}&page=2~${START + 10 * DAY}~meeting%2Fm010`,
    last: `${TEST_SITE}${MEETINGS}?${kept}&page=3~${START + 50 * DAY}~meeting%2Fm050`,
  });
});

test('a page in the middle knows all its neighbours, by its number or by where it begins', async () => {
  const page = await listed('limit=40&page=3');
  expect(page.pagination).toEqual({ totalElements: 250, elementsPerPage: 40, currentPage: 3, totalPages: 7 });
  expect(keysOf(page)[0]).toBe('m081');
  for (const [name, number] of [
    ['first', 1],
    ['prev', 2],
    ['self', 3],
    ['next', 4],
    ['last', 7],
  ] as const) {
    const other = await listed(new URL(page.links[name] as string).search.slice(1));
    expect([name, other.pagination['currentPage']]).toEqual([name, number]);
    expect(keysOf(other)).toEqual(keysOf(await listed(`limit=40&page=${number}`)));
  }
});

test('a page beyond the end is empty, claims no page that is not there, and leads back to the last one', async () => {
  const page = await listed('limit=40&page=99');
  expect(keysOf(page)).toEqual([]);
  expect(page.pagination).toEqual({ totalElements: 250, elementsPerPage: 40, currentPage: 8, totalPages: 7 });
  expect(page.links).not.toHaveProperty('next');
  for (const name of ['prev', 'last']) {
    const other = await listed(new URL(page.links[name] as string).search.slice(1));
    expect(other.pagination['currentPage']).toBe(7);
    expect(keysOf(other)).toEqual(keysOf(await listed('limit=40&page=7')));
  }
});

test('limit has bounds, and the list its own', async () => {
  expect((await listed('limit=1000')).pagination).toMatchObject({ elementsPerPage: 100, totalPages: 3 });
  expect((await listed('page=1')).pagination).toMatchObject({ elementsPerPage: 100 });
  expect((await listed('limit=5', '/oparl/v1.1/body/mittelaue/papers.json')).pagination).toEqual({
    totalElements: 0,
    elementsPerPage: 5,
    currentPage: 1,
    totalPages: 1,
  });
});

test('the page for people is named where the index knows one', async () => {
  const { links } = await listed('limit=5', '/oparl/v1.1/body/mittelaue/papers.json');
  expect(links['web']).toBe(`${TEST_SITE}/vorlagen/`);
});

test('filters on a later page of the list as it lies there give what follows from there', async () => {
  const page = await listed('modified_since=2028-01-01', MEETINGS.replace('.json', '/2.json'));
  expect(keysOf(page)).toEqual(['m120', 'm240']);
  expect((await app().request(`${MEETINGS.replace('.json', '/5.json')}?limit=5`)).status).toBe(404);
  // a page of a list that was longer once
  expect(keysOf(await listed('limit=5', MEETINGS.replace('.json', '/4.json')))).toEqual([]);
});

test.each(['', '?', '?colour=blue'])('"%s" asks for the very file', async (query) => {
  const answer = await app().request(`${MEETINGS}${query}`);
  expect(await answer.text()).toBe(FILES[MEETINGS.slice(1)]);
  expect(answer.headers.get('content-type')).toBe('application/json');
  const object = await app().request(`${pathOf('Meeting', 'm010')}?limit=x`);
  expect(await object.text()).toBe(asJson('Meeting', OBJECTS[10] as TestObject));
});

test.each([
  ['modified_since=2028-01-01T00:00:00+01:00'],
  ['modified_since=2028-01-01T00%3A00%3A00%2B0100'],
  ['modified_since=2027-12-31T23:00:00Z'],
  ['modified_since=2028-01-01T00:00:00'],
  ['modified_since=2027-12-31%2023:00:00.000-00'],
])('%s is a moment, whatever its form', async (query) => {
  expect(keysOf(await listed(query))).toEqual(['m010', 'm050', 'm120', 'm240']);
});

test.each([
  'modified_since=',
  'modified_since=gestern',
  'modified_since=2027-02-30',
  'created_until=2027-02-28T24:00:00Z',
  'created_since=2027-02-28T10:00:00+25:00',
  'modified_since=2027-01-01&modified_since=2027-01-02',
  'limit=0',
  'limit=-1',
  'limit=1e2',
  'limit=',
  'omit_internal=ja',
  'page=0',
  'page=x',
  'page=2~1~',
  'page=2~1~..%00',
])('%s is refused with an error object that names the parameter', async (query) => {
  const answer = await app().request(`${MEETINGS}?${query}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/json']);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const error = (await answer.json()) as Record<string, string>;
  const name = query.slice(0, query.indexOf('='));
  expect(error).toEqual({
    type: 'https://schema.oparl.org/1.1/Error',
    message: expect.stringContaining(`„${name}“`) as string,
    debug: expect.stringContaining(`parameter ${name} `) as string,
  });
});

test.each([
  '/oparl/v1.1/body/mittelaue/nothing.json?modified_since=2027-01-01',
  '/oparl/v1.1/paper/gibt-es-nicht.json',
  '/oparl/',
  '/oparl/v1.1/body',
  '/oparl/%2e%2e/geheim.json',
  '/oparl/..%2fgeheim.json',
  '/oparl/x/../../geheim.json',
  '/oparl//geheim.json',
  '/oparl/.versteckt.json',
  '/oparl/v1.1/body/mittelaue/meetings.json%00',
  '/geheim.json',
  '/',
])('%s is answered with 404 and an error object', async (address) => {
  const answer = await app().request(`http://127.0.0.1${address}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json']);
  expect(await answer.json()).toMatchObject({ type: 'https://schema.oparl.org/1.1/Error' });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('a client that holds the answer is told so, and gets another tag for another question', async () => {
  const address = `${MEETINGS}?modified_since=2028-01-01`;
  const first = await app().request(address);
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w-]{20,}"$/);
  for (const held of [tag, `W/${tag}`, tag.replace(/"$/, '-gzip"'), `"other", ${tag}`, '*']) {
    const again = await app().request(address, { headers: { 'If-None-Match': held } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  }
  const other = await app().request(`${address}&limit=99`, { headers: { 'If-None-Match': tag } });
  expect(other.status).toBe(200);
  const file = await app().request(MEETINGS);
  const held = { 'If-None-Match': file.headers.get('etag') ?? '' };
  expect((await app().request(MEETINGS, { headers: held })).status).toBe(304);
});

test('HEAD says what GET says, OPTIONS what is allowed, and nothing else is', async () => {
  const address = `${MEETINGS}?limit=3`;
  const [get, head] = [await app().request(address), await app().request(address, { method: 'HEAD' })];
  expect(head.status).toBe(200);
  expect([...head.headers]).toEqual([...get.headers]);
  expect(await head.text()).toBe('');
  expect(get.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
  const options = await app().request(address, { method: 'OPTIONS' });
  expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
  ]);
  expect(options.headers.get('access-control-allow-origin')).toBe('*');
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const refused = await app().request(address, { method });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  }
});

test('what is neither list nor object below /oparl/ is handed through with its type', async () => {
  const answer = await app().request('/oparl/v1.1/vendor/context.jsonld');
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
    'application/ld+json',
    '{"@context":{}}',
  ]);
});

test('a site that is not there is told as 503, with a time to come back, and to the log without any address', async () => {
  await using empty = await temporaryFolder({ 'index.html': '' });
  const said: string[] = [];
  const other = oparlFilterApp({ site: folderSite(empty.dir), log: (event) => said.push(event) });
  const answer = await other.request(`${MEETINGS}?limit=1`, {
    headers: { 'X-Forwarded-For': '203.0.113.7' },
  });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await answer.json()).toMatchObject({ type: 'https://schema.oparl.org/1.1/Error' });
  expect((await other.request('/health')).status).toBe(503);
  expect((await app().request('/health')).status).toBe(200);
  expect(said.join('\n')).not.toContain('203');
  expect(said).toEqual(['the published site is being replaced or cannot be read']);
});

test.each([
  ['{', 'Ein Verzeichnis des Filters ist beschädigt.'],
  ['{"lists":[]}', 'Ein Verzeichnis des Filters ist beschädigt.'],
])('an index that is broken (%s) is told as 503 and to the log', async (text, event) => {
  await using broken = await temporaryFolder({ 'oparl/v1.1/filter/index.json': text });
  const said: string[] = [];
  const other = oparlFilterApp({ site: folderSite(broken.dir), log: (line) => said.push(line) });
  expect((await other.request(`${MEETINGS}?limit=1`)).status).toBe(503);
  expect(said).toEqual([event]);
});

test('objects that are not where the index says are never sent', async () => {
  await using mixed = await temporaryFolder(FILES);
  const file = path.join(mixed.dir, MEETINGS);
  await writeFile(file, (FILES[MEETINGS.slice(1)] ?? '').replace('"data":[', '"data":[ '));
  const other = oparlFilterApp({ site: folderSite(mixed.dir), log: () => {} });
  expect((await other.request(`${MEETINGS}?limit=1`)).status).toBe(503);
  await rm(file);
  expect((await other.request(`${MEETINGS}?limit=2`)).status).toBe(503);
  expect((await other.request(`${MEETINGS}?limit=2&page=90`)).status).toBe(200);
});

test('a place that hangs is given up, and more than a few answers wait their turn or are turned away', async () => {
  const site = { ...folderSite(folder.dir), read: () => new Promise<never>(() => {}) };
  const slow = app({ site, patience: 50, most: 1, waiting: 1 });
  const answers = await Promise.all([1, 2, 3].map(async (page) => slow.request(`${MEETINGS}?page=${page}`)));
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
  expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(['2', '2', '5']);
});
