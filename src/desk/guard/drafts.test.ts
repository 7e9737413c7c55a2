import { afterEach, describe, expect, test } from 'vitest';
import type { Decision } from './conflict.ts';
import { FILE, guarded, SLUG, type Guarded } from '../../testing/desk-guard/guarded.ts';

const BRANCH = `cms/papers/${SLUG}`;
const FIRST = { useWorkflow: true, unpublished: false, status: 'draft' };
const AGAIN = { useWorkflow: true, unpublished: true };

let made: Guarded[] = [];

afterEach(async () => {
  await Promise.all(made.map(({ peer }) => peer.close()));
  made = [];
});

/** A desk on which `mine` was saved as a draft of `base`. */
async function draft(
  name: 'proxy' | 'gitlab' | 'forgejo',
  decision?: Decision,
  more: { guarded?: boolean } = {},
) {
  const one = await guarded(name, decision, more);
  made.push(one);
  await one.save('mine\n', FIRST);
  return one;
}

describe.each(['proxy', 'gitlab', 'forgejo'] as const)('a draft on %s', (name) => {
  test('is begun, saved again and published without a question', async () => {
    const { peer, ask, save, backend } = await draft(name);
    expect([peer.read(FILE), peer.read(FILE, BRANCH)]).toEqual(['base\n', 'mine\n']);
    await save('mine, again\n', AGAIN);
    await backend.publishUnpublishedEntry('papers', SLUG);
    expect([peer.read(FILE), peer.head(BRANCH), ask.mock.calls.length]).toEqual([
      'mine, again\n',
      undefined,
      0,
    ]);
  });

  test('of a colleague is not overwritten by a later save', async () => {
    const { peer, ask, save } = await draft(name);
    peer.colleague(FILE, 'theirs\n', BRANCH);
    await expect(save('mine, again\n', AGAIN)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({
      kind: 'changed',
      path: FILE,
      mine: 'mine, again\n',
      theirs: 'theirs\n',
    });
    expect(peer.read(FILE, BRANCH)).toBe('theirs\n');
    ask.mockResolvedValue('mine');
    await save('mine, again\n', AGAIN);
    expect(peer.read(FILE, BRANCH)).toBe('mine, again\n');
  });

  test('is not begun over the one that a colleague has begun', async () => {
    const { peer, ask, save, open } = await draft(name);
    open('base\n');
    await expect(save('second\n', FIRST)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenCalledWith({ kind: 'exists', path: FILE, mine: 'second\n', theirs: 'mine\n' });
    expect(peer.read(FILE, BRANCH)).toBe('mine\n');
    ask.mockResolvedValue('mine');
    await save('second\n', FIRST);
    expect(peer.read(FILE, BRANCH)).toBe('second\n');
  });

  test('is not saved or published over what came to the published entry', async () => {
    const { peer, ask, save, backend } = await draft(name);
    peer.colleague(FILE, 'published\n');
    const conflict = { kind: 'main-changed', path: FILE, theirs: 'published\n' };
    await expect(save('mine, again\n', AGAIN)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(ask).toHaveBeenLastCalledWith({ ...conflict, mine: 'mine, again\n' });
    await expect(backend.publishUnpublishedEntry('papers', SLUG)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(ask).toHaveBeenLastCalledWith({ ...conflict, mine: 'mine\n' });
    expect([peer.read(FILE), peer.read(FILE, BRANCH)]).toEqual(['published\n', 'mine\n']);
  });

  test('is put on top of the published entry where the clerk has decided so', async () => {
    const { peer, save, backend, ask } = await draft(name, 'mine');
    peer.colleague(FILE, 'published\n');
    await save('mine, again\n', AGAIN);
    expect(peer.read(FILE, BRANCH)).toBe('mine, again\n');
    await backend.publishUnpublishedEntry('papers', SLUG);
    expect([peer.read(FILE), ask.mock.calls.length]).toEqual(['mine, again\n', 1]);
  });

  test('is given up for the published entry where the clerk has decided so', async () => {
    const { peer, save, reload } = await draft(name, 'theirs');
    peer.colleague(FILE, 'published\n');
    await expect(save('mine, again\n', AGAIN)).rejects.toMatchObject({ code: 'theirs-taken' });
    expect([peer.read(FILE), peer.head(BRANCH), reload.mock.calls.length]).toEqual([
      'published\n',
      undefined,
      1,
    ]);
  });

  test('is published over a changed entry where the reviewer has decided so', async () => {
    const { peer, backend } = await draft(name, 'mine');
    peer.colleague(FILE, 'published\n');
    await backend.publishUnpublishedEntry('papers', SLUG);
    expect(peer.read(FILE)).toBe('mine\n');
  });

  test('that a colleague has changed is not thrown away', async () => {
    const { peer, backend } = await draft(name);
    peer.colleague(FILE, 'theirs\n', BRANCH);
    await expect(backend.deleteUnpublishedEntry('papers', SLUG)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(peer.read(FILE, BRANCH)).toBe('theirs\n');
  });

  test('that was published meanwhile is begun anew', async () => {
    const { peer, ask, save, backend, open } = await draft(name);
    await backend.publishUnpublishedEntry('papers', SLUG);
    open('mine\n');
    await save('mine, again\n', AGAIN);
    expect([peer.read(FILE, BRANCH), peer.read(FILE), ask.mock.calls.length]).toEqual([
      'mine, again\n',
      'mine\n',
      0,
    ]);
  });
});

test.each(['gitlab', 'forgejo'] as const)(
  '%s refuses a draft’s commit that comes a moment too late',
  async (name) => {
    const { peer, save } = await draft(name);
    peer.meanwhile?.(() => peer.colleague(FILE, 'theirs\n', BRANCH));
    await expect(save('mine, again\n', AGAIN)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(peer.read(FILE, BRANCH)).toBe('theirs\n');
  },
);

test('without the guard Decap overwrites a colleague’s draft', async () => {
  const { peer, save } = await draft('gitlab', 'back', { guarded: false });
  peer.colleague(FILE, 'theirs\n', BRANCH);
  await save('mine, again\n', AGAIN);
  expect(peer.read(FILE, BRANCH)).toBe('mine, again\n');
});
