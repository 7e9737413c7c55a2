import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { browserScript } from '../../bundle/browser-script.ts';

// The service worker as it is bundled, in surroundings made by hand: a server with files, and caches.

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const FILES = { '/unterwegs/': '<h1>', '/skript/unterwegs.js': 'run()' } as const;
const listOf = (files: Readonly<Record<string, string>>) => [
  ...Object.entries(files).map(([address, text]) => [address, sha256(text)]),
  ['/stil/farben.css', null],
];

const bundles = new Map<string, string>();
beforeAll(async () => {
  for (const [version, script] of [
    ['one', 'run()'],
    ['two', 'runBetter()'],
  ] as const) {
    const files = listOf({ ...FILES, '/skript/unterwegs.js': script });
    const { body } = await browserScript('offline/worker/main.ts', {
      AWAY_FILES: files,
      AWAY_VERSION: version,
    });
    bundles.set(version, new TextDecoder().decode(body));
  }
});

type Caches = Map<string, Map<string, Response>>;

/** A worker of that version over what the server and the browser have. */
function started(version: string, server: Readonly<Record<string, string>>, caches: Caches) {
  const listeners = new Map<string, (event: object) => void>();
  let skipped = 0;
  const opened = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, cache);
    return {
      put: (address: string, answer: Response) => Promise.resolve(void cache.set(address, answer)),
      match: (address: string) => Promise.resolve(cache.get(address)?.clone()),
    };
  };
  const surroundings = {
    Response,
    URL,
    Uint8Array,
    crypto,
    location: { origin: 'https://rat.example' },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    skipWaiting: () => Promise.resolve(void (skipped += 1)),
    caches: {
      open: (name: string) => Promise.resolve(opened(name)),
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      match: () => Promise.resolve(undefined),
    },
    fetch: (asked: string | { url: string }) => {
      const text =
        server[new URL(typeof asked === 'string' ? asked : asked.url, 'https://rat.example').pathname];
      return Promise.resolve(new Response(text ?? 'no', { status: text === undefined ? 404 : 200 }));
    },
  };
  vm.runInNewContext(bundles.get(version) ?? '', surroundings);
  const run = (name: string): Promise<unknown> => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(name)?.({ waitUntil: (given: Promise<unknown>) => (work = given) });
    return work;
  };
  const answer = (address: string, method = 'GET'): Promise<Response> | undefined => {
    let given: Promise<Response> | undefined;
    const url = new URL(address, 'https://rat.example').href;
    listeners.get('fetch')?.({
      request: { method, url },
      respondWith: (one: Promise<Response>) => (given = one),
    });
    return given;
  };
  return {
    run,
    answer,
    tell: (data: unknown) => listeners.get('message')?.({ data }),
    skipped: () => skipped,
  };
}

const SERVER = { ...FILES, '/stil/farben.css': ':root{}' };

test('it keeps all files of its version, and answers for them alone', async () => {
  const caches: Caches = new Map();
  const worker = started('one', SERVER, caches);
  await worker.run('install');
  expect([...(caches.get('ratsfenster-unterwegs-one')?.keys() ?? [])].toSorted()).toEqual(
    Object.keys(SERVER).toSorted(),
  );
  expect(await (await worker.answer('/skript/unterwegs.js'))?.text()).toBe('run()');
  for (const address of [
    '/',
    '/unterwegs/stand?sitzung=x',
    '/unterwegs/stand',
    '/sitzungen/',
    '/mitnehmen/x/sitzung.json',
    '/mitnehmen/x/dokumente/d',
    '/skript/unterwegs.js?x',
    'https://elsewhere.example/unterwegs/',
  ])
    expect([address, worker.answer(address)]).toEqual([address, undefined]);
  expect(worker.answer('/unterwegs/', 'POST')).toBeUndefined();
});

test.each([
  ['a file is of another version', { ...SERVER, '/skript/unterwegs.js': 'runBetter()' }],
  ['a file is missing', { '/unterwegs/': '<h1>', '/stil/farben.css': '' }],
])('where %s, nothing is kept', async (_, server) => {
  const caches: Caches = new Map();
  await expect(started('one', server, caches).run('install')).rejects.toThrow(/a file is/);
  expect(caches.size).toBe(0);
});

test('a new version lies beside the old one until it takes over, which then goes', async () => {
  const caches: Caches = new Map([['of-others', new Map<string, Response>()]]);
  const old = started('one', SERVER, caches);
  await old.run('install');
  const next = started('two', { ...SERVER, '/skript/unterwegs.js': 'runBetter()' }, caches);
  await next.run('install');
  expect(await (await old.answer('/skript/unterwegs.js'))?.text()).toBe('run()');
  expect(await (await next.answer('/skript/unterwegs.js'))?.text()).toBe('runBetter()');
  next.tell('anything');
  expect(next.skipped()).toBe(0);
  next.tell('uebernehmen');
  expect(next.skipped()).toBe(1);
  await next.run('activate');
  expect([...caches.keys()].toSorted()).toEqual(['of-others', 'ratsfenster-unterwegs-two']);
});
