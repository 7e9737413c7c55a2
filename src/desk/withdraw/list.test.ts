import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostOf } from '../guard/hosts/index.ts';
import { guarded, type Guarded } from '../../testing/desk-guard/guarded.ts';
import { PEERS } from '../../testing/desk-guard/peers.ts';
import { enterWithdrawal, type Shelf, withdrawalAt } from './list.ts';

const LIST = 'content/withdrawals.yml';
const BRANCH = 'cms/settings/withdrawals';
const FIRST = '- target: /vorlagen/alt/\n  date: 2027-01-01\n  reason: Alt.\n  x-eigen: 7\n';
const ENTRY = { target: '/vorlagen/0001-2027/', date: '2027-03-08', reason: 'Doppelt angelegt.' };
const ADDED = '- target: /vorlagen/0001-2027/\n  date: 2027-03-08\n  reason: Doppelt angelegt.\n';
const THEIRS = '- target: /vorlagen/0002-2027/\n  date: 2027-03-07\n  reason: Irrtum.\n';

let made: Guarded[] = [];
afterEach(async () => {
  await Promise.all(made.map(({ peer }) => peer.close()));
  made = [];
});

/** The list of withdrawals at a host, with `text` in it. */
async function shelf(name: keyof typeof PEERS, text: string | null = FIRST, isReviewed = false) {
  const one = await guarded(name, 'mine');
  made.push(one);
  if (text !== null) one.peer.colleague(LIST, text);
  const memory = { get: async () => undefined, set: async () => {} };
  const { host } = hostOf(name, one.backend, memory);
  const made_: Shelf = { backend: one.backend, host, path: LIST, isReviewed, isOnline: () => true };
  return { ...one, shelf: made_ };
}

const NAMES = Object.keys(PEERS) as (keyof typeof PEERS)[];
const WITH_CONDITIONS = NAMES.filter((name) => name !== 'proxy');

describe.each(NAMES)('%s, without drafts', (name) => {
  test('one withdrawal is one commit of added lines', async () => {
    const { shelf: at, peer } = await shelf(name);
    const before = peer.head('main');
    expect(await enterWithdrawal(at, ENTRY)).toMatchObject({ kind: 'entered', in: 'main' });
    expect(peer.read(LIST)).toBe(`${FIRST}${ADDED}`);
    expect(peer.head('main')).not.toBe(before);
    expect(await withdrawalAt(at, ENTRY.target)).toEqual({ withdrawal: ENTRY, in: 'main' });
  });

  test('the first one makes the file', async () => {
    const { shelf: at, peer } = await shelf(name, null);
    await enterWithdrawal(at, { ...ENTRY, purge: true });
    expect(peer.read(LIST)).toBe(`${ADDED}  purge: true\n`);
  });

  test('what is withdrawn already is not entered again', async () => {
    const { shelf: at, peer } = await shelf(name, ADDED);
    const before = peer.head('main');
    const again = { ...ENTRY, reason: 'Noch einmal.' };
    expect(await enterWithdrawal(at, again)).toEqual({
      kind: 'already',
      entered: { withdrawal: ENTRY, in: 'main' },
    });
    expect(peer.head('main')).toBe(before);
  });
});

test.each(WITH_CONDITIONS)('%s: what a colleague enters in between stays', async (name) => {
  const { shelf: at, peer, ask } = await shelf(name);
  peer.meanwhile?.(() => peer.colleague(LIST, `${FIRST}${THEIRS}`));
  expect(await enterWithdrawal(at, ENTRY)).toMatchObject({ kind: 'entered' });
  expect(peer.read(LIST)).toBe(`${FIRST}${THEIRS}${ADDED}`);
  expect(ask).not.toHaveBeenCalled();
});

test('a list that changes again and again is left alone', async () => {
  const { shelf: at, peer } = await shelf('proxy');
  let count = 0;
  const read = vi.fn<Shelf['host']['read']>(async (...args) => {
    const text = await at.host.read(...args);
    peer.colleague(LIST, `${FIRST}# ${(count += 1)}\n`);
    return text;
  });
  await expect(enterWithdrawal({ ...at, host: { read } }, ENTRY)).rejects.toThrow('auch von jemand anderem');
  expect([read.mock.calls.length, peer.read(LIST)]).toEqual([2, `${FIRST}# 2\n`]);
});

describe.each(['proxy', 'gitlab', 'forgejo'] as const)('%s, with drafts', (name) => {
  test('a withdrawal is a draft in review, and a second one is added to it', async () => {
    const { shelf: at, peer, backend } = await shelf(name, FIRST, true);
    expect(await enterWithdrawal(at, ENTRY)).toMatchObject({ in: 'draft', status: 'pending_review' });
    expect([peer.read(LIST), peer.read(LIST, BRANCH)]).toEqual([FIRST, `${FIRST}${ADDED}`]);
    const key = { collection: 'settings', slug: 'withdrawals' };
    expect((await backend.unpublishedEntry(key)).status).toBe('pending_review');
    expect(await withdrawalAt(at, ENTRY.target)).toEqual({ withdrawal: ENTRY, in: 'draft' });
    const second = { ...ENTRY, target: '/vorlagen/0003-2027/' };
    await enterWithdrawal(at, second);
    expect(peer.read(LIST, BRANCH)).toBe(`${FIRST}${ADDED}${ADDED.replace('0001', '0003')}`);
    await backend.publishUnpublishedEntry('settings', 'withdrawals');
    expect(peer.read(LIST)).toBe(`${FIRST}${ADDED}${ADDED.replace('0001', '0003')}`);
  });

  test('a draft begun before somebody published another list is not added to', async () => {
    const { shelf: at, peer, ask } = await shelf(name, FIRST, true);
    await enterWithdrawal(at, { ...ENTRY, target: '/vorlagen/0003-2027/' });
    peer.colleague(LIST, `${FIRST}${THEIRS}`);
    await expect(enterWithdrawal(at, ENTRY)).rejects.toThrow('unter „Entwürfe“ veröffentlichen');
    expect(peer.read(LIST, BRANCH)).not.toContain('0001-2027');
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('nothing is saved, and it is said why', () => {
  const broken = (fault: Error): Partial<Shelf> => ({
    backend: {
      persistEntry: () => Promise.reject(fault),
      unpublishedEntry: () => Promise.reject(fault),
    },
  });
  const status = (code: number, message: string) => Object.assign(new Error(message), { status: code });

  test.each([
    ['no network', new TypeError('Failed to fetch'), 'keine Verbindung'],
    ['no right', status(403, '403 Forbidden'), 'Ihr Konto darf'],
    ['a closed branch', status(400, 'You are not allowed to push into this branch'), 'Ihr Konto darf'],
    ['anything else', status(500, 'disk full'), 'an Ihre IT weiter: disk full'],
  ])('%s', async (_name, error, words) => {
    const { shelf: at, peer } = await shelf('gitlab');
    await expect(enterWithdrawal({ ...at, ...broken(error) }, ENTRY)).rejects.toThrow(words);
    expect(peer.read(LIST)).toBe(FIRST);
  });

  test('no network, as the browser knows', async () => {
    const { shelf: at, peer } = await shelf('gitlab');
    const offline = { ...at, isOnline: () => false };
    await expect(enterWithdrawal(offline, ENTRY)).rejects.toThrow('keine Verbindung');
    expect(peer.read(LIST)).toBe(FIRST);
  });

  test.each([
    ['a file that cannot be read', '- target: "x\n', 'lässt sich nicht lesen'],
    ['an earlier entry without a reason', '- target: /a/\n  date: 2027-01-01\n', 'ein früherer Eintrag'],
  ])('%s', async (_name, text, words) => {
    const { shelf: at, peer } = await shelf('gitlab', text);
    await expect(enterWithdrawal(at, ENTRY)).rejects.toThrow(words);
    expect(peer.read(LIST)).toBe(text);
  });
});
