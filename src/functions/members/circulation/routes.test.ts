import { expect, test, vi } from 'vitest';
import type { Ballot } from '../../../domain/circulation/index.ts';
import { ballotOf, itemOf } from '../../../testing/circulation/ballots.ts';
import { anotherWord, cast, CLERK, memberOf, open } from '../../../testing/members/ballot-service.ts';
import { sampleAccount, sampleParts } from '../../../testing/members/sample-parts.ts';
import { loginCookie } from '../../../testing/members/signed-in.ts';
import { at } from '../addresses.ts';
import { membersApp } from '../app.ts';
import { sha256 } from '../keyed.ts';
import { circulationIn } from './circulation-in.ts';
import { OPENED, recordKey } from './keys.ts';

const KEYS = [
  'a key that is new, as long as it has to be, ok',
  'a key that is old, as long as it has to be, ok',
].map((key) => key.replaceAll(' ', '-')) as [string, string];
const { id: ID, closes } = ballotOf();

async function setUp(ballot: Partial<Ballot> = {}, isOver = true) {
  const parts = sampleParts({ settings: { circulationKeys: KEYS } });
  const rights = { clerk: true, leadership: false, offices: [] };
  for (const id of ['amsel', 'kleiber']) await parts.accounts.save(sampleAccount({ id, person: id }));
  await parts.accounts.save(sampleAccount({ id: 'zeisig', person: 'zeisig', rights }));
  const circulation = circulationIn(parts);
  await open(circulation, ballotOf(ballot));
  await cast(circulation, 'p1', 'yes');
  if (isOver) parts.clock.now = Date.parse(closes);
  const app = membersApp(parts);
  return {
    parts,
    circulation,
    texts: await (isOver ? circulation.state(ID) : Promise.resolve()).then(() => circulation.log(ID)),
    ask: async (path: string, { key, who }: { key?: string; who?: string } = {}) =>
      app.request(`https://rat.example${path}`, {
        headers: {
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
          ...(who !== undefined && { cookie: await loginCookie(parts, who) }),
        },
      }),
  };
}

test('with either key the publish job reads heads of all ballots, and nothing else of them', async () => {
  const { ask, circulation, texts } = await setUp({ visibility: 'open' });
  const head = await sha256(texts.at(-1) ?? '');
  for (const key of KEYS) {
    const answer = await ask(at.ballotHeads, { key });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await answer.json()).toEqual({ version: 1, heads: [{ id: ID, head, state: 'closed' }] });
  }
  expect((await circulation.survey()).broken).toEqual([]);
});

test('a round over all ballots lists them once', async () => {
  const { ask, parts } = await setUp();
  const list = vi.spyOn(parts.means.slots, 'list');
  expect((await ask(at.ballotHeads, { key: KEYS[0] })).status).toBe(200);
  expect(list.mock.calls.filter(([prefix]) => prefix === OPENED)).toHaveLength(1);
});

test('without the key its addresses are those of nothing, whoever asks', async () => {
  const { ask } = await setUp({ visibility: 'open' });
  const unknown = await (await ask('/gibt-es-nicht')).text();
  const wrong = [
    undefined,
    '',
    'x',
    `${KEYS[0]}x`,
    KEYS[0].slice(1),
    KEYS[0].toUpperCase(),
    `${KEYS[0]},${KEYS[1]}`,
  ];
  for (const key of wrong) {
    const answer = await ask(at.ballotHeads, key === undefined ? {} : { key });
    expect([answer.status, await answer.text()]).toEqual([404, unknown]);
    if (key === undefined) continue;
    const log = await ask(at.ballotLog(ID), { key });
    expect([log.status, await log.text()]).toEqual([404, unknown]);
  }
  expect((await ask(at.ballotHeads, { who: 'zeisig' })).status).toBe(404);
  const closed = sampleParts();
  const answer = await membersApp(closed).request(`https://rat.example${at.ballotHeads}`, {
    headers: { authorization: 'Bearer undefined' },
  });
  expect(answer.status).toBe(404);
});

test('each line of the log is a record as it lies in the store', async () => {
  const { ask, texts } = await setUp({ visibility: 'open' });
  const answer = await ask(at.ballotLog(ID), { key: KEYS[0] });
  expect(await answer.text()).toBe(`${texts.join('\n')}\n`);
  expect(texts).toHaveLength(3);
  expect(answer.headers.get('content-disposition')).toContain(`umlauf-${ID}.jsonl`);
});

test('the log of a ballot that is not over is for nobody', async () => {
  const { ask } = await setUp({}, false);
  expect((await ask(at.ballotLog(ID), { key: KEYS[0] })).status).toBe(404);
  for (const who of ['amsel', 'zeisig']) expect((await ask(at.ballotLog(ID), { who })).status).toBe(404);
  expect((await ask(at.ballotLog(ID))).status).toBe(303);
});

test.each<[string, Partial<Ballot>, number, number]>([
  ['a named ballot on public items', {}, 200, 200],
  ['an open one', { visibility: 'open' }, 303, 404],
  ['one with an item that is not public', { items: [itemOf('a'), itemOf('b', { public: false })] }, 303, 404],
])('without login, and for who is not of the body: %s', async (_, ballot, nobody, guest) => {
  const { ask, parts } = await setUp(ballot);
  expect((await ask(at.ballotLog(ID))).status).toBe(nobody);
  expect((await ask(at.ballotLog(ID), { who: 'kleiber' })).status).toBe(guest);
  for (const who of ['amsel', 'zeisig']) expect((await ask(at.ballotLog(ID), { who })).status).toBe(200);
  const event = parts.audit.entries.filter(({ event: name }) => /^ballot-(?:log-read|refused)$/.test(name));
  expect(event.map(({ event: name, account, subject }) => [name, account, subject])).toEqual(
    nobody === 200
      ? []
      : [
          ['ballot-refused', 'kleiber', ID],
          ['ballot-log-read', 'amsel', ID],
          ['ballot-log-read', 'zeisig', ID],
        ],
  );
  const cancelled = await setUp(ballot, false);
  await cancelled.circulation.add(ID, { type: 'cancel', reason: 'Irrtum' }, CLERK, anotherWord());
  expect((await cancelled.ask(at.ballotLog(ID))).status).toBe(303);
  expect((await cancelled.ask(at.ballotLog(ID), { key: KEYS[1] })).status).toBe(200);
  // whoever may cancel must not learn by it how it stands
  for (const who of ['amsel', 'zeisig'])
    expect((await cancelled.ask(at.ballotLog(ID), { who })).status).toBe(404);
});

test('where the procedure did not come about on an item, its votes and who objected are for the body alone', async () => {
  const { ask, parts, circulation } = await setUp({ items: [itemOf('a'), itemOf('b')] }, false);
  await circulation.add(ID, { type: 'object', item: 'b', person: 'p2' }, memberOf('p2'), anotherWord());
  parts.clock.now = Date.parse(closes);
  expect((await circulation.state(ID))?.tally?.map(({ outcome }) => outcome)).toEqual([
    'adopted',
    'no-consent',
  ]);
  expect((await ask(at.ballotLog(ID))).status).toBe(303);
  expect((await ask(at.ballotLog(ID), { who: 'kleiber' })).status).toBe(404);
  expect((await ask(at.ballotLog(ID), { who: 'amsel' })).status).toBe(200);
});

test('however often nobody in particular asks for a log, its records are read once', async () => {
  const { ask, parts, texts } = await setUp();
  const get = vi.spyOn(parts.means.slots, 'get');
  const asked = () => get.mock.calls.flatMap(([key]) => (key.startsWith(`ballots/${ID}/`) ? [key] : []));
  const logs = [await ask(at.ballotLog(ID)), await ask(at.ballotLog(ID)), await ask(at.ballotLog(ID))];
  expect(await Promise.all(logs.map((answer) => answer.text()))).toEqual(
    Array.from({ length: 3 }, () => `${texts.join('\n')}\n`),
  );
  expect(asked()).toEqual(texts.map((_, n) => recordKey(ID, n)));
  await ask(at.ballotLog(ID), { key: KEYS[0] });
  expect(asked()).toHaveLength(2 * texts.length);
});

test('a ballot that is broken has no head and no log, and says so in words', async () => {
  const { ask, parts } = await setUp();
  const slots = parts.means.slots as ReturnType<typeof sampleParts>['means']['slots'] & {
    remove(key: string): Promise<void>;
  };
  await slots.remove(recordKey(ID, 1));
  const answer = await ask(at.ballotLog(ID), { key: KEYS[0] });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Der Eintrag Nr. 1 wurde verändert, entfernt oder eingefügt.');
  const other = sampleParts({ settings: { circulationKeys: KEYS }, means: { slots: { ...slots } } });
  const heads = await membersApp(other).request(`https://rat.example${at.ballotHeads}`, {
    headers: { authorization: `Bearer ${KEYS[0]}` },
  });
  expect(await heads.json()).toEqual({ version: 1, heads: [], broken: [ID] });
  expect(other.logged).toContain(`ballot broken ${ID} 1 number`);
});
