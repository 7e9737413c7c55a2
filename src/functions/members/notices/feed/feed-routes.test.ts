import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { headerFaults } from '../../../../testing/members/header-faults.ts';
import { htmlFaults } from '../../../../testing/members/html-faults.ts';
import { noticeTown } from '../../../../testing/members/notice-town.ts';
import { loginCookie } from '../../../../testing/members/signed-in.ts';
import { membersApp } from '../../app.ts';
import { choose, chosenBy } from '../choices.ts';
import { feedTokens } from './feed-token.ts';

const ORIGIN = 'https://rat.example';

/** Anna Amsel, logged in, in a town whose second publication brought a public and a closed paper. */
async function member(level: 1 | 2 = 2) {
  const town = noticeTown();
  town.publish(2, { paper: 2, attachment: 2, closed: 2 });
  await town.join('amsel');
  const app = membersApp(town.parts);
  const cookie = await loginCookie(town.parts, 'amsel', { level });
  const own = { cookie, origin: ORIGIN };
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path.startsWith('http') ? path : `${ORIGIN}${path}`, { headers });
  const post = (path: string, form: Record<string, string>) =>
    app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
  const page = async () => (await get('/profil/benachrichtigung/', own)).text();
  const addresses = async () =>
    [...(await page()).matchAll(/value="(https:\/\/rat\.example\/f\/[^"]+)"/g)].map(([, one = '']) => one);
  return { town, get, post, page, addresses, own };
}

test('a member makes addresses; a feed reader and a calendar read them without a login', async () => {
  const { post, addresses, get, page, town } = await member();
  expect(await addresses()).toEqual([]);
  expect((await post('/profil/benachrichtigung/adressen', { was: 'neu' })).headers.get('location')).toBe(
    '/profil/benachrichtigung/?erledigt=adressen',
  );
  const [feed = '', calendar = ''] = await addresses();
  expect(await htmlFaults(await page())).toEqual([]);
  const answer = await get(feed);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-robots-tag')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
    'noindex, nofollow, noarchive',
  ]);
  const text = await answer.text();
  const read = await new Parser().parseString(text);
  expect(read.title).toBe('Neues im Mitgliederbereich: Rats- und Bürgerinformation der Gemeinde Musterdorf');
  expect(read.items.map(({ title, link, content }) => ({ title, link, content }))).toEqual([
    {
      title: 'Rat, Montag, 15. März 2027, 18:00 Uhr',
      link: 'https://rat.example/sitzungen/2027-03-15-rat/',
      content:
        '<ul><li>Neu: Beschlussvorlage 0878/2027: Bau der Brücke am Anger</li><li>Neu: Lageplan (Beschlussvorlage 0878/2027)</li><li>2 neue oder geänderte nichtöffentliche Unterlagen</li></ul>',
    },
    {
      title: 'Rat, Montag, 15. März 2027, 18:00 Uhr',
      link: 'https://rat.example/sitzungen/2027-03-15-rat/',
      content: '<ul><li>Die Tagesordnung liegt vor.</li></ul>',
    },
  ]);
  const written = await (await get(calendar)).text();
  const [event] = new ICAL.Component(ICAL.parse(written)).getAllSubcomponents('vevent');
  expect(new ICAL.Event(event).summary).toBe('Rat');
  expect(new ICAL.Event(event).startDate.toString()).toBe('2027-03-15T18:00:00');
  for (const one of [text, written]) expect(one).not.toMatch(/Geheim|Mühle|0900|gutachten|Amsel/i);
  expect((await town.parts.accounts.get('amsel'))?.version).toBe(1);
});

test('programs that ask again are told in a line that nothing changed', async () => {
  const { post, addresses, get, town } = await member();
  await post('/profil/benachrichtigung/adressen', { was: 'neu' });
  for (const address of await addresses()) {
    const first = await get(address);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`]) {
      const again = await get(address, { 'if-none-match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
  }
  const [feed = ''] = await addresses();
  const before = (await get(feed)).headers.get('etag') ?? '';
  town.publish(3, { paper: 2, attachment: 3, closed: 2 });
  expect((await get(feed, { 'if-none-match': before })).status).toBe(200);
});

describe('an address that is not good is answered like one that never was:', () => {
  const WAYS: readonly (readonly [string, (made: Awaited<ReturnType<typeof member>>) => unknown])[] = [
    ['renewed', ({ post }) => post('/profil/benachrichtigung/adressen', { was: 'neu' })],
    ['switched off', ({ post }) => post('/profil/benachrichtigung/adressen', { was: 'aus' })],
    [
      'of a revoked access',
      async ({ town }) => {
        const account = await town.parts.accounts.get('amsel');
        if (account) await town.parts.accounts.save({ ...account, state: 'revoked' });
      },
    ],
    [
      'of somebody who has nothing to be here for any more',
      async ({ town }) => {
        const account = await town.parts.accounts.get('amsel');
        if (account) await town.parts.accounts.save({ ...account, person: 'niemand' });
      },
    ],
  ];
  test.each(WAYS)('%s', async (_, end) => {
    const made = await member();
    const { post, addresses, get } = made;
    await post('/profil/benachrichtigung/adressen', { was: 'neu' });
    const before = await addresses();
    for (const address of before) expect((await get(address)).status).toBe(200);
    await end(made);
    for (const address of before) {
      const [gone, unknown] = [
        await get(address),
        await get(`${ORIGIN}/f/niemand.1.${'0'.repeat(64)}/neues.atom`),
      ];
      expect([gone.status, await gone.text()]).toEqual([404, await unknown.text()]);
      expect(Object.fromEntries(gone.headers)).toEqual(Object.fromEntries(unknown.headers));
    }
  });

  test('made up, cut, of another account, of another time, or signed with another secret', async () => {
    const { post, addresses, get, town } = await member();
    await town.join('specht');
    await post('/profil/benachrichtigung/adressen', { was: 'neu' });
    const [feed = ''] = await addresses();
    const [, account = '', epoch = '', mark = ''] = /\/f\/(.*)\.(.*)\.(.*)\/neues/.exec(feed) ?? [];
    const other = await feedTokens(['another secret, as long as it must be, of others']).make({
      account,
      epoch: Number.parseInt(epoch, 36),
    });
    for (const token of [
      `${account}.${epoch}.${mark.slice(1)}`,
      `${account}.${epoch}.${mark.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))}`,
      `specht.${epoch}.${mark}`,
      `${account}.${epoch}0.${mark}`,
      `${account}..${mark}`,
      `..%2f${account}.${epoch}.${mark}`,
      other,
    ])
      expect((await get(`${ORIGIN}/f/${token}/neues.atom`)).status).toBe(404);
    expect((await get(feed)).status).toBe(200);
  });

  test('of an access that was erased, when the same person has a new one', async () => {
    const { post, addresses, get, town } = await member();
    await post('/profil/benachrichtigung/adressen', { was: 'neu' });
    const before = await addresses();
    // what erasing an access removes
    for (const key of await town.slots.list('feed-epochs/amsel/')) await town.slots.remove(key);
    for (const address of before) expect((await get(address)).status).toBe(404);
    town.parts.clock.now += 1;
    await post('/profil/benachrichtigung/adressen', { was: 'neu' });
    for (const address of before) expect((await get(address)).status).toBe(404);
    for (const address of await addresses()) expect((await get(address)).status).toBe(200);
  });
});

test('a change of the secrets keeps addresses while the old one still verifies', async () => {
  const [old, fresh] = [
    'the old secret of the function, long enough',
    'the new secret of the function, long enough',
  ];
  const token = await feedTokens([old]).make({ account: 'amsel', epoch: 7 });
  expect(await feedTokens([fresh, old]).read(token)).toEqual({ account: 'amsel', epoch: 7 });
  expect(await feedTokens([fresh]).read(token)).toBeUndefined();
});

test('the choice is kept, recorded, and tells that invitations are another matter', async () => {
  const { post, page, town } = await member();
  const account = await town.parts.accounts.get('amsel');
  expect(await page()).toMatch(/value="each"\s+checked/);
  const unchosen =
    'Solange Sie nichts wählen, erhalten Sie bei jeder Veröffentlichung eine E-Mail, wenn sie Sie betrifft.';
  expect(await page()).toContain(unchosen);
  expect(await page()).toContain(
    'Einladungen kommen unabhängig von dieser Wahl immer auf dem vereinbarten Weg.',
  );
  await post('/profil/benachrichtigung/', { wahl: 'day' });
  await post('/profil/benachrichtigung/', { wahl: 'day' });
  await post('/profil/benachrichtigung/', { wahl: 'taube' });
  await post('/profil/benachrichtigung/', {});
  expect(await page()).toMatch(/value="day"\s+checked/);
  expect(await page()).not.toContain(unchosen);
  await post('/profil/benachrichtigung/adressen', { was: 'neu' });
  expect(account && (await chosenBy(town.slots, account)).choice).toBe('day');
  expect(town.parts.audit.entries.map(({ event, account: id }) => [event, id])).toEqual([
    ['notices-changed', 'amsel'],
    ['feed-renewed', 'amsel'],
  ]);
});

test('whoever holds the mailbox alone neither sees the addresses nor changes anything', async () => {
  const { post, get, own, town } = await member(1);
  const before = [...town.slots.all.keys()];
  expect((await get('/profil/benachrichtigung/', own)).headers.get('location')).toMatch(
    /^\/anmelden\/passkey\//,
  );
  await post('/profil/benachrichtigung/', { wahl: 'none' });
  await post('/profil/benachrichtigung/adressen', { was: 'neu' });
  expect([...town.slots.all.keys()].filter((key) => !before.includes(key))).toEqual([]);
});

test('two changes in the same millisecond both stand, the later one counts', async () => {
  const { town } = await member();
  const account = await town.parts.accounts.get('amsel');
  await Promise.all([choose(town.slots, 'amsel', 'day', 5), choose(town.slots, 'amsel', 'day', 5)]);
  await choose(town.slots, 'amsel', 'none', 3);
  expect(await town.slots.list('notice-choices/amsel/')).toHaveLength(3);
  expect(account && (await chosenBy(town.slots, account))).toEqual({ choice: 'none', since: 7 });
});

test('feed and calendar bear every header', async () => {
  const { post, addresses, get } = await member();
  await post('/profil/benachrichtigung/adressen', { was: 'neu' });
  for (const address of await addresses()) {
    const answer = await get(address);
    const headers = Object.fromEntries(answer.headers);
    const body = Buffer.from(await answer.arrayBuffer());
    // what is revalidated each time may be kept by the program that asked
    headers['cache-control'] = 'private, no-store';
    expect(
      headerFaults({ status: answer.status, headers, cookies: [], body }, { origins: [ORIGIN] }),
    ).toEqual([]);
  }
});
