import { expect, test, vi } from 'vitest';
import type { SiteIndex } from '../index/site-index.ts';
import { publicEntry, refuseDeletionOfPublic, WasPublic } from './refuse-deletion.ts';

const INDEX = {
  choices: {
    papers: [{ key: '0001-2027', label: 'Radweg' }],
    people: [{ key: 'ahrens-ida', label: 'Ahrens, Ida' }],
  },
} as unknown as SiteIndex;

test.each([
  ['content/papers/0001-2027/index.md', '0001-2027'],
  ['people/ahrens-ida.yml', 'ahrens-ida'],
  ['content/papers/0002-2027/index.md', undefined],
  ['content/papers/0001-2027/plan.pdf', undefined],
  ['content/site.yml', undefined],
])('%s: %s', (path, key) => expect(publicEntry([path], INDEX)).toBe(key));

test('what was public is not deleted, anything else is', async () => {
  const deleteFiles = vi.fn<(paths: string[], message: string) => Promise<void>>(() => Promise.resolve());
  const proxy = { init: () => ({ deleteFiles }) as object };
  refuseDeletionOfPublic({ getBackend: (name) => (name === 'proxy' ? proxy : undefined) }, () =>
    Promise.resolve(INDEX),
  );
  const backend = proxy.init() as { deleteFiles: typeof deleteFiles };
  await expect(backend.deleteFiles(['content/papers/0001-2027/index.md'], '')).rejects.toThrow(WasPublic);
  expect(deleteFiles).not.toHaveBeenCalled();
  await backend.deleteFiles(['content/papers/0002-2027/index.md'], 'x');
  expect(deleteFiles).toHaveBeenCalledWith(['content/papers/0002-2027/index.md'], 'x');
});

test('without the index nothing is deleted', async () => {
  const proxy = { init: () => ({ deleteFiles: () => Promise.resolve() }) as object };
  refuseDeletionOfPublic({ getBackend: () => proxy }, () => Promise.reject(new Error('offline')));
  const backend = proxy.init() as { deleteFiles: (paths: string[], message: string) => Promise<void> };
  await expect(backend.deleteFiles(['content/papers/x/index.md'], '')).rejects.toThrow('offline');
});
