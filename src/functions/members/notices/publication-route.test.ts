import { createHmac } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { headerFaults } from '../../../testing/members/header-faults.ts';
import { logSite, sampleLog } from '../../../testing/members/log-site.ts';
import { noticeTown } from '../../../testing/members/notice-town.ts';
import { membersApp } from '../app.ts';
import type { Parts } from '../ports.ts';
import { newestRun } from './runs.ts';

const KEY = 'a key of the publish job, as long as it has to be';
const LOG = sampleLog([
  ['papers/0878-2027', 'Bau der Brücke am Anger'],
  ['papers/0878-2027', 'Bau der Brücke am Anger'],
  ['meetings/2027-03-15-rat', 'Sitzung des Rates'],
  ['papers/0900-2027-n', 'Geheimer Ankauf'],
  ['people/amsel', 'Anna Amsel'],
]);

interface Post {
  readonly body?: string;
  readonly key?: string;
  readonly signature?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A town with a site that serves the log, told by signed posts. */
async function heardTown({
  answer,
  keys = [KEY],
}: { answer?: RequestListener; keys?: string[] | null } = {}) {
  const town = noticeTown();
  const site = await logSite(LOG, answer);
  const readCouncil: Parts['readCouncil'] = async () => {
    const council = await town.parts.readCouncil();
    if (!council) return undefined;
    const { directory } = council;
    return { ...council, directory: { ...directory, site: { ...directory.site, baseUrl: site.baseUrl } } };
  };
  const settings = keys === null ? {} : { noticeKeys: keys as [string] };
  const parts = { ...town.parts, readCouncil, settings: { ...town.parts.settings, ...settings } };
  const app = membersApp(parts);
  const { sendNotices } = await import('./send-notices.ts');
  await town.join('amsel');
  return {
    ...town,
    site,
    send: () => sendNotices(town.instance({ readCouncil })),
    post: ({ body = '', key = KEY, signature, headers }: Post) =>
      app.request('https://rat.example/meldung', {
        method: 'POST',
        body,
        headers: {
          'x-ratsfenster-signature':
            signature ?? `sha256=${createHmac('sha256', key).update(body).digest('hex')}`,
          ...headers,
        },
      }),
    [Symbol.asyncDispose]: () => site[Symbol.asyncDispose](),
  };
}

const word = (entry: unknown, at = '2027-03-08T09:00:00Z') => JSON.stringify({ entry, at });

test('a signed word of the publish job is told once; the same word again does nothing', async () => {
  await using town = await heardTown();
  await town.send();
  const first = await town.post({ body: word(1) });
  expect([first.status, await first.json()]).toEqual([202, { status: 'accepted' }]);
  for (let times = 0; times < 3; times += 1) {
    const again = await town.post({ body: word(1) });
    expect([again.status, await again.json()]).toEqual([200, { status: 'known' }]);
    await town.send();
  }
  expect(town.mails).toHaveLength(1);
  expect(town.mails[0]?.text).toContain(
    '- Auf der Website neu oder geändert: Beschlussvorlage 0878/2027: Bau der Brücke am Anger',
  );
  expect(town.site.asked).toEqual(['/protokoll/1/eintrag.json']);
});

test('entries whose word was lost are caught up with; of what nobody may read nothing is told', async () => {
  await using town = await heardTown();
  await town.send();
  await town.post({ body: word(1) });
  await town.send();
  expect((await town.post({ body: word(5) })).status).toBe(202);
  await town.send();
  expect(town.site.asked).toEqual([1, 2, 3, 4, 5].map((number) => `/protokoll/${number}/eintrag.json`));
  const { text = '' } = town.mails.at(-1) ?? {};
  expect(town.mails).toHaveLength(2);
  expect(text).toContain('Angaben zur Sitzung');
  expect(text).toContain('0878/2027');
  expect(text).not.toMatch(/Geheim|0900/);
  expect((await town.post({ body: word(3) })).status).toBe(200);
});

test('what the log told, the index does not tell again', async () => {
  await using town = await heardTown();
  await town.send();
  await town.post({ body: word(1) });
  await town.send();
  town.publish(2, { paper: 2, attachment: 2, closed: 2 });
  await town.send();
  expect(town.mails).toHaveLength(2);
  expect(town.mails[1]?.text).toContain('2 neue oder geänderte nichtöffentliche Unterlagen');
  expect(town.mails[1]?.text).not.toContain('0878/2027');
});

test('a word without a number makes the function look for a new index', async () => {
  await using town = await heardTown();
  await town.send();
  town.publish(2, { paper: 2 });
  expect((await town.post({ body: word(undefined) })).status).toBe(200);
  expect(await newestRun(town.slots)).toMatchObject({ number: 2, cause: 'publication' });
});

describe('refused, and nothing is kept:', () => {
  const REFUSED: readonly (readonly [string, Post, number])[] = [
    ['no signature', { body: word(1), signature: '' }, 403],
    ['another key', { body: word(1), key: 'another key of somebody else, just as long' }, 403],
    ['a signature of another body', { body: word(1), signature: `sha256=${'0'.repeat(64)}` }, 403],
    ['a signature in capitals', { body: word(1), signature: `SHA256=${'A'.repeat(64)}` }, 403],
    ['no JSON', { body: 'entry=1' }, 400],
    ['no object', { body: '1' }, 400],
    ['bytes that are no text', { body: '\uD800' }, 400],
    ['a late word', { body: word(1, '2027-03-08T08:49:59Z') }, 400],
    ['a word from the future', { body: word(1, '2027-03-08T09:10:01Z') }, 400],
    ['a time that is none', { body: word(1, 'heute') }, 400],
    ['entry 0', { body: word(0) }, 400],
    ['entry 1.5', { body: word(1.5) }, 400],
    ['an entry that is a path', { body: word('../../x') }, 400],
    ['a long body', { body: word(1).padEnd(1025) }, 413],
    ['a very long body', { body: ' '.repeat(70_000) }, 413],
    ['an entry that is not there', { body: word(77) }, 502],
  ];
  test.each(REFUSED)('%s', async (_, post, status) => {
    await using town = await heardTown();
    await town.send();
    const before = [...town.slots.all.keys()];
    const answer = await town.post(post);
    expect(answer.status).toBe(status);
    expect([...town.slots.all.keys()]).toEqual(before);
    expect(town.parts.logged.join('\n')).not.toMatch(/key of|eintrag|2027/);
  });
});

test('ten minutes either way are no harm', async () => {
  await using town = await heardTown();
  for (const at of ['2027-03-08T08:50:00Z', '2027-03-08T09:10:00Z'])
    expect((await town.post({ body: word(1, at) })).status).toBeLessThan(300);
});

test('while the key changes both are good; without one there is no such address', async () => {
  {
    await using town = await heardTown({ keys: ['the new key of the publish job, just as long', KEY] });
    expect((await town.post({ body: word(1) })).status).toBe(202);
  }
  await using town = await heardTown({ keys: null });
  expect((await town.post({ body: word(1) })).status).toBe(404);
});

test('a browser can neither post nor ask there', async () => {
  await using town = await heardTown();
  const answer = await town.post({
    body: word(1),
    signature: '',
    headers: { origin: 'https://rat.example', 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.status).toBe(403);
  expect(
    headerFaults(
      { status: 403, headers: Object.fromEntries(answer.headers), cookies: [], body: Buffer.from('') },
      { asset: false, origins: [] },
    ),
  ).toEqual([]);
});

describe('a site that is not what it should be tells nothing', () => {
  const SITES: readonly (readonly [string, RequestListener])[] = [
    [
      'leads elsewhere',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/x' }).end(),
    ],
    [
      'leads in circles',
      (request, response) => void response.writeHead(302, { location: request.url }).end(),
    ],
    ['sends no JSON', (_, response) => void response.end('<html>')],
    ['sends another entry', (_, response) => void response.end(JSON.stringify(LOG[2]))],
    ['sends null', (_, response) => void response.end('null')],
    [
      'sends changes that are none',
      (_, response) => void response.end(JSON.stringify({ ...LOG[1], changes: [1] })),
    ],
    [
      'sends a hash that is none',
      (_, response) => void response.end(JSON.stringify({ ...LOG[1], hash: 'x' })),
    ],
    ['breaks off', (_, response) => void response.destroy()],
    [
      'sends more than anybody reads',
      (_, response) => {
        response.on('error', () => undefined);
        response.write('['.repeat(17 * 1024 * 1024));
        response.end();
      },
    ],
  ];
  test.each(SITES)('%s', async (_, answer) => {
    await using town = await heardTown({ answer });
    await town.send();
    const before = [...town.slots.all.keys()];
    expect((await town.post({ body: word(2) })).status).toBe(502);
    expect([...town.slots.all.keys()]).toEqual(before);
  });

  test('forges the chain', async () => {
    let forged = false;
    await using town = await heardTown({
      answer: (request, response) => {
        const number = Number(/\d+/.exec(request.url ?? '')?.[0]);
        const entry = LOG[number - 1];
        response.end(JSON.stringify(forged ? { ...entry, previous: 'f'.repeat(64) } : entry));
      },
    });
    await town.send();
    expect((await town.post({ body: word(1) })).status).toBe(202);
    forged = true;
    const answer = await town.post({ body: word(2) });
    expect([answer.status, await answer.json()]).toEqual([502, { error: 'log chain' }]);
    expect(await newestRun(town.slots)).toMatchObject({ log: { sequence: 1 } });
  });

  test('a redirect on the same host is followed', async () => {
    await using town = await heardTown({
      answer: (request, response) => {
        if (request.url?.startsWith('/neu/')) return void response.end(JSON.stringify(LOG[0]));
        response.writeHead(301, { location: `/neu${request.url}` }).end();
      },
    });
    expect((await town.post({ body: word(1) })).status).toBe(202);
  });
});
