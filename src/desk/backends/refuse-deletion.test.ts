import { expect, test, vi } from 'vitest';
import type { SiteIndex } from '../index/site-index.ts';
import { refuseDeletionOfPublic, NotDeleted } from './refuse-deletion.ts';

const choice = (key: string) => [{ key, label: key }];
const INDEX = {
  choices: { papers: choice('0001-2027'), people: choice('ahrens-ida'), locations: choice('rathaus') },
  seen: { resolutions: ['m1-a1'], pages: ['ortsrecht'], withdrawn: ['/vorlagen/weg/'] },
} as unknown as SiteIndex;

type Delete = (paths: string[], message: string) => Promise<void>;

/** Deleting at a backend that deletes anything. */
function desk(siteIndex = () => Promise.resolve(INDEX), side: 'public' | 'protected' = 'public') {
  const plain = vi.fn<Delete>(() => Promise.resolve());
  const proxy = { init: () => ({ deleteFiles: plain }) as object };
  refuseDeletionOfPublic(
    { getBackend: (name) => (name === 'proxy' ? proxy : undefined) },
    { side, siteIndex },
  );
  const { deleteFiles } = proxy.init() as { deleteFiles: Delete };
  return { plain, remove: (...paths: string[]) => deleteFiles(paths, 'x') };
}

test.each([
  ['content/papers/0001-2027/index.md', 'Der Eintrag „0001-2027“ war öffentlich'],
  ['content/papers/weg/index.md', 'Der Eintrag „weg“ war öffentlich'],
  ['people/ahrens-ida.yml', 'wählen Sie „Zurückziehen …“'],
  ['content/resolutions/m1-a1/index.md', 'Der Eintrag „m1-a1“'],
  ['content/pages/ortsrecht.md', 'Der Eintrag „ortsrecht“'],
  ['content/locations/rathaus.yml', 'darf nicht verschwinden, denn Sitzungen nennen ihn'],
  ['content/papers/0001-2027/plan.pdf', 'Die Datei „plan.pdf“ gehört zu etwas, das öffentlich war'],
  ['content/people/ahrens-ida.jpg', 'Die Datei „ahrens-ida.jpg“'],
])('%s was public and is not deleted', async (path, words) => {
  const { plain, remove } = desk();
  await expect(remove('content/papers/0002-2027/index.md', path)).rejects.toThrow(words);
  await expect(remove(path)).rejects.toBeInstanceOf(NotDeleted);
  expect(plain).not.toHaveBeenCalled();
});

test.each([
  'content/papers/0002-2027/index.md',
  'content/papers/0002-2027/plan.pdf',
  'content/templates/rat.yml',
  'content/.media/plan.pdf',
])('%s was never public and is deleted', async (path) => {
  const { plain, remove } = desk();
  await remove(path);
  expect(plain).toHaveBeenCalledWith([path], 'x');
});

test('without the index nothing is deleted, and it is said why', async () => {
  for (const index of [
    () => Promise.reject(new Error('offline')),
    () => Promise.resolve({ ...INDEX, seen: undefined } as unknown as SiteIndex),
  ]) {
    const { plain, remove } = desk(index);
    await expect(remove('content/papers/0002-2027/index.md')).rejects.toThrow('nicht feststellen');
    expect(plain).not.toHaveBeenCalled();
  }
});

test('on the protected side nothing was ever public', async () => {
  const { plain, remove } = desk(undefined, 'protected');
  await remove('papers/0001-2027/index.md');
  expect(plain).toHaveBeenCalledOnce();
});
