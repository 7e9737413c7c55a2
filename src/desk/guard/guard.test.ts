import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GuardOptions } from './options.ts';
import type { Decision } from './conflict.ts';
import { FILE, guarded, type Guarded } from '../../testing/desk-guard/guarded.ts';
import { PEERS } from '../../testing/desk-guard/peers.ts';

let made: Guarded[] = [];

afterEach(async () => {
  await Promise.all(made.map(({ peer }) => peer.close()));
  made = [];
});

async function desk(
  name: keyof typeof PEERS,
  decision?: Decision,
  more?: Partial<GuardOptions> & { guarded?: boolean },
) {
  const one = await guarded(name, decision, more);
  made.push(one);
  return one;
}

const NAMES = Object.keys(PEERS) as (keyof typeof PEERS)[];
/** decap-server knows no condition for a write: what comes in between is not seen there. */
const WITH_CONDITIONS = NAMES.filter((name) => name !== 'proxy');

describe.each(NAMES)('%s', (name) => {
  test('without the guard Decap overwrites a colleague’s text', async () => {
    const { peer, save } = await desk(name, 'back', { guarded: false });
    peer.colleague(FILE, 'theirs\n');
    await save('mine\n');
    expect(peer.read(FILE)).toBe('mine\n');
  });

  test('saves what nobody else has changed, again and again, without a question', async () => {
    const { peer, ask, save } = await desk(name);
    peer.colleague('content/papers/2027-002/index.md', 'theirs\n');
    await save('mine\n');
    await save('mine, again\n');
    expect(peer.read(FILE)).toBe('mine, again\n');
    expect(ask).not.toHaveBeenCalled();
  });

  test('refuses to overwrite a colleague’s text and shows both', async () => {
    const { peer, ask, save } = await desk(name);
    peer.colleague(FILE, 'theirs\n');
    await expect(save('mine\n')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({ kind: 'changed', path: FILE, mine: 'mine\n', theirs: 'theirs\n' });
    expect(peer.read(FILE)).toBe('theirs\n');
  });

  test('saves beside the form what was read before, and refuses without a question where it has changed', async () => {
    const saved = vi.fn<() => void>();
    const { peer, ask, save } = await desk(name, 'mine', { saved });
    const list = 'content/withdrawals.yml';
    const add = (raw: string, base: string | null) =>
      save(
        '',
        { collectionName: 'settings', base },
        { dataFiles: [{ path: list, slug: 'withdrawals', raw }] },
      );
    await add('- a\n', null);
    await add('- a\n- b\n', '- a\n');
    expect(peer.read(list)).toBe('- a\n- b\n');
    peer.colleague(list, '- a\n- b\n- theirs\n');
    for (const base of ['- a\n- b\n', null])
      await expect(add('- mine\n', base)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(peer.read(list)).toBe('- a\n- b\n- theirs\n');
    expect([ask.mock.calls.length, saved.mock.calls.length]).toEqual([0, 0]);
  });

  test('saves over it where the clerk has decided so', async () => {
    const { peer, save, ask } = await desk(name, 'mine');
    peer.colleague(FILE, 'theirs\n');
    await save('mine\n');
    await save('mine, again\n');
    expect([peer.read(FILE), ask.mock.calls.length]).toEqual(['mine, again\n', 1]);
  });

  test('loads the colleague’s text where the clerk takes it', async () => {
    const { peer, save, reload } = await desk(name, 'theirs');
    peer.colleague(FILE, 'theirs\n');
    await expect(save('mine\n')).rejects.toMatchObject({ code: 'theirs-taken' });
    expect([peer.read(FILE), reload.mock.calls.length]).toEqual(['theirs\n', 1]);
  });

  test('does not bring back a deleted entry unasked, but does so when told', async () => {
    const { peer, ask, save } = await desk(name);
    peer.colleague(FILE, null);
    await expect(save('mine\n')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({ kind: 'deleted', path: FILE, mine: 'mine\n', theirs: null });
    expect(peer.read(FILE)).toBeUndefined();
    ask.mockResolvedValue('mine');
    await save('mine\n');
    expect(peer.read(FILE)).toBe('mine\n');
  });

  test('does not delete what a colleague has changed', async () => {
    const { peer, ask, backend } = await desk(name);
    peer.colleague(FILE, 'theirs\n');
    await expect(backend.deleteFiles([FILE], 'Delete')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({ kind: 'changed', path: FILE, mine: null, theirs: 'theirs\n' });
    expect(peer.read(FILE)).toBe('theirs\n');
  });

  test('asks nothing where the host has the clerk’s text already', async () => {
    const { peer, ask, save } = await desk(name);
    peer.colleague(FILE, 'mine\n');
    await save('mine\n').catch(() => undefined);
    expect([peer.read(FILE), ask.mock.calls.length]).toEqual(['mine\n', 0]);
  });

  test('does not write a new entry over one that came first', async () => {
    const { peer, ask, save } = await desk(name);
    const path = 'content/papers/2027-003/index.md';
    peer.colleague(path, 'theirs\n');
    const entry = { dataFiles: [{ path, slug: '2027-003/index', raw: 'mine\n' }] };
    await expect(save('', { newEntry: true }, entry)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({ kind: 'exists', path, mine: 'mine\n', theirs: 'theirs\n' });
    expect(peer.read(path)).toBe('theirs\n');
  });
});

describe.each(WITH_CONDITIONS)('%s, between the last look and the commit', (name) => {
  test('a colleague’s save is not overwritten', async () => {
    const { peer, ask, save } = await desk(name);
    peer.meanwhile?.(() => peer.colleague(FILE, 'theirs\n'));
    await expect(save('mine\n')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({ kind: 'changed', path: FILE, mine: 'mine\n', theirs: 'theirs\n' });
    expect(peer.read(FILE)).toBe('theirs\n');
  });

  test('a colleague’s save of another entry does no harm', async () => {
    const { peer, ask, save } = await desk(name);
    const other = 'content/papers/2027-002/index.md';
    peer.meanwhile?.(() => peer.colleague(other, 'theirs\n'));
    await save('mine\n');
    expect([peer.read(FILE), peer.read(other), ask.mock.calls.length]).toEqual(['mine\n', 'theirs\n', 0]);
  });

  test('a colleague’s new entry of the same key is not overwritten', async () => {
    const { peer, save } = await desk(name);
    const path = 'content/papers/2027-003/index.md';
    peer.meanwhile?.(() => peer.colleague(path, 'theirs\n'));
    const entry = { dataFiles: [{ path, slug: '2027-003/index', raw: 'mine\n' }] };
    await expect(save('', { newEntry: true }, entry)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(peer.read(path)).toBe('theirs\n');
  });
});

test('a second entry in the same folder is refused as a taken number', async () => {
  const { peer, save } = await desk('gitlab');
  const dataFiles = [{ path: 'content/papers/2027-001/index-1.md', slug: '2027-001/index-1', raw: 'mine\n' }];
  await expect(save('', { newEntry: true }, { dataFiles })).rejects.toThrow(
    '„2027-001“ ist inzwischen vergeben',
  );
  expect(peer.read('content/papers/2027-001/index-1.md')).toBeUndefined();
});

test('a key without a folder is compared with the one that its data asks for', async () => {
  const adviceWhenTaken = async (key: string) => [`Frei ist „${key}-2“.`];
  const { save, open } = await desk('gitlab', 'back', { adviceWhenTaken });
  open('', { isNew: true, path: '', data: { key: 'kim' } });
  const entry = (slug: string) => ({
    dataFiles: [{ path: `content/people/${slug}.yml`, slug, raw: 'a: 1\n' }],
  });
  const how = { newEntry: true, collectionName: 'people' };
  await expect(save('', how, entry('kim-1'))).rejects.toMatchObject({
    code: 'key-taken',
    message:
      'Die Nummer oder Bezeichnung „kim“ ist inzwischen vergeben. Frei ist „kim-2“. Ihr Text ist noch da; speichern Sie erneut.',
  });
  await save('', how, entry('kim'));
});

test('files over the limit are refused before anything is sent', async () => {
  const { peer, backend, save } = await desk('gitlab');
  const asset = { path: 'content/papers/2027-001/plan.pdf', fileObj: new Blob([new Uint8Array(1001)]) };
  await expect(save('mine\n', {}, { assets: [asset] })).rejects.toThrow('„plan.pdf“');
  await expect(backend.persistMedia(asset, { commitMessage: 'Upload' })).rejects.toMatchObject({
    code: 'file-too-large',
  });
  expect([peer.read(FILE), peer.read(asset.path)]).toEqual(['base\n', undefined]);
});

test('without a network the clerk is told at once', async () => {
  const { save } = await desk('gitlab', 'back', { online: () => false });
  await expect(save('mine\n')).rejects.toMatchObject({ code: 'offline' });
});

test('a save that was carried out without an answer is done when it is saved again', async () => {
  const { save, peer, ask } = await desk('proxy');
  const { fetch } = globalThis;
  let lost = 0;
  vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
    const answer = await fetch(...args);
    if (lost > 0 || !JSON.stringify(args[1]?.body ?? '').includes('persistEntry')) return answer;
    lost += 1;
    throw new TypeError('Failed to fetch');
  });
  await expect(save('mine\n')).rejects.toMatchObject({ code: 'connection-lost' });
  expect(peer.read(FILE)).toBe('mine\n');
  await save('mine\n');
  await save('mine, again\n');
  vi.unstubAllGlobals();
  expect([peer.read(FILE), ask.mock.calls.length, lost]).toEqual(['mine, again\n', 0, 1]);
});

test('a save whose answer was lost is not made a second time under another name', async () => {
  const { peer, backend, save } = await desk('gitlab');
  const path = 'content/papers/2027-003/index.md';
  const entry = (slug: string) => ({
    dataFiles: [{ path: `content/papers/${slug}.md`, slug, raw: 'mine\n' }],
  });
  const api = (backend as unknown as { api: { requestJSON: (request: unknown) => Promise<unknown> } }).api;
  const { requestJSON } = api;
  api.requestJSON = async (request) => {
    const answer = await requestJSON(request);
    if ((request as { method?: string }).method === 'POST') throw new TypeError('Failed to fetch');
    return answer;
  };
  await expect(save('', { newEntry: true }, entry('2027-003/index'))).rejects.toMatchObject({
    code: 'connection-lost',
  });
  api.requestJSON = requestJSON;
  expect(peer.read(path)).toBe('mine\n');
  await expect(save('', { newEntry: true }, entry('2027-003/index-1'))).rejects.toMatchObject({
    code: 'saved-already',
  });
});
