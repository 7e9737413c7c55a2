import { expect, test } from 'vitest';
import { Stale } from '../refusal.ts';
import { githubHost, githubRefused, type GitHubApi } from './github.ts';

const FILE = 'content/papers/2027-001/index.md';
const DRAFT = { collection: 'papers', slug: '2027-001/index' };
const BRANCH = 'cms/papers/2027-001/index';

/** GitHub's API as Decap's class offers it, over a table of commits: `commit` is what a branch points to. */
function api(branches: Record<string, string>, commits: Record<string, string>) {
  const written: string[] = [];
  const plain: GitHubApi = {
    branch: 'main',
    getFileSha: async (_path, { branch }) => commits[branches[branch] ?? branch] ?? '',
    readFile: async (_path, sha) => sha,
    getBranch: async (branch) => ({ commit: { sha: branches[branch] ?? '' } }),
    getDifferences: async () => ({ merge_base_commit: { sha: 'base' } }),
    getHeadReference: async (branch) => `stadt:${branch}`,
    updateTree: async () => ({}),
    patchBranch: async (branch, sha) => written.push(`${branch} ${sha}`),
  };
  return { plain, written };
}

test('a draft’s branch is moved by force only where it is still the one that was looked at', async () => {
  const branches: Record<string, string> = { main: 'base', [BRANCH]: 'one' };
  const { plain, written } = api(branches, { base: 'base\n', one: 'mine\n', two: 'theirs\n' });
  const host = githubHost(() => plain);
  const expected = new Map([[FILE, 'mine\n']]);
  await host.pinned(expected, DRAFT, () => plain.patchBranch(BRANCH, 'three', { force: true }));
  expect(written).toEqual([`${BRANCH} three`]);
  const late = host.pinned(expected, DRAFT, async () => {
    branches[BRANCH] = 'two';
    return plain.patchBranch(BRANCH, 'four', { force: true });
  });
  await expect(late).rejects.toBeInstanceOf(Stale);
  await expect(host.pinned(expected, DRAFT, async () => 'written')).rejects.toBeInstanceOf(Stale);
  expect(written).toEqual([`${BRANCH} three`]);
});

test('the text from which a draft was begun is that of the merge base', async () => {
  const { plain } = api({ main: 'two', [BRANCH]: 'one' }, { base: 'begun\n', two: 'now\n', one: 'mine\n' });
  const host = githubHost(() => plain);
  expect(await host.draftBase(FILE, DRAFT.collection, DRAFT.slug)).toBe('begun\n');
  expect(await host.read(FILE, 'main')).toBe('now\n');
  expect(await host.read(FILE, DRAFT)).toBe('mine\n');
});

test.each([
  [422, 'Update is not a fast forward', true],
  [422, 'Reference already exists', true],
  [422, 'Validation Failed', false],
  [500, 'Update is not a fast forward', false],
])('GitHub’s answer %i "%s" means that something came in between: %s', (status, message, late) => {
  expect(githubRefused(Object.assign(new Error(message), { status }))).toBe(late);
});
