import { draftBranch, orNull, statusOf } from '../decap.ts';
import { Stale } from '../refusal.ts';
import type { Expected, Host, Place } from './host.ts';

/** What the guard uses of `API` in decap-cms-backend-github 3.8. */
export interface GitHubApi {
  readonly branch: string;
  getFileSha(path: string, options: { branch: string }): Promise<string>;
  readFile(path: string, sha: string): Promise<string>;
  getBranch(branch: string): Promise<{ readonly commit: { readonly sha: string } }>;
  getDifferences(
    from: string,
    to: string,
  ): Promise<{ readonly merge_base_commit?: { readonly sha: string } }>;
  getHeadReference(branch: string): Promise<string>;
  updateTree: (baseSha: string, files: readonly unknown[], ...rest: unknown[]) => Promise<unknown>;
  patchBranch: (branch: string, sha: string, options?: { force?: boolean }) => Promise<unknown>;
}

/**
 * GitHub. The files are read in the very commit that becomes the parent, and GitHub moves the published branch only
 * from that parent on ("Update is not a fast forward", 422): nothing can come in between. Decap moves the branch of
 * a draft by force, because it rebases it; there the guard looks once more directly before, which leaves the time of
 * one request.
 */
export function githubHost(api: () => GitHubApi): Host {
  const branchOf = (place: Place): string =>
    place === 'main' ? api().branch : draftBranch(place.collection, place.slug);
  return {
    mergesByLine: false,
    read: (path, place) => readAt(api(), path, branchOf(place)),
    async draftBase(path, collection, slug) {
      const head = await api().getHeadReference(draftBranch(collection, slug));
      const base = (await orNull(api().getDifferences(api().branch, head)))?.merge_base_commit;
      return base === undefined ? undefined : readAt(api(), path, base.sha);
    },
    pinned: (expected, place, write) =>
      place === 'main'
        ? pinnedMain(api(), expected, write)
        : pinnedDraft(api(), expected, branchOf(place), write),
  };
}

async function readAt(api: GitHubApi, path: string, ref: string): Promise<string | null> {
  const sha = await orNull(api.getFileSha(path, { branch: ref }));
  return sha === null ? null : api.readFile(path, sha);
}

/** The published branch: what is expected must lie in the commit that becomes the parent. */
async function pinnedMain<T>(api: GitHubApi, expected: Expected, write: () => Promise<T>): Promise<T> {
  const { updateTree } = api;
  api.updateTree = async (baseSha, files, ...rest) => {
    await verify(api, expected, baseSha);
    return updateTree.call(api, baseSha, files, ...rest);
  };
  try {
    return await write();
  } finally {
    api.updateTree = updateTree;
  }
}

/** The branch of a draft: its head must be the same before and after Decap has rebased it. */
async function pinnedDraft<T>(
  api: GitHubApi,
  expected: Expected,
  branch: string,
  write: () => Promise<T>,
): Promise<T> {
  const head = async (): Promise<string> => (await api.getBranch(branch)).commit.sha;
  const seen = await head();
  await verify(api, expected, seen);
  const { patchBranch } = api;
  api.patchBranch = async (name, sha, options) => {
    if (name === branch && (await head()) !== seen) throw new Stale(branch);
    return patchBranch.call(api, name, sha, options);
  };
  try {
    return await write();
  } finally {
    api.patchBranch = patchBranch;
  }
}

async function verify(api: GitHubApi, expected: Expected, ref: string): Promise<void> {
  for (const [path, text] of expected) {
    if ((await readAt(api, path, ref)) !== text) throw new Stale(path);
  }
}

/** GitHub's own words for a commit that came too late (409, 422, "Git database: references"). */
export const githubRefused = (error: unknown): boolean =>
  [409, 422].includes(statusOf(error) ?? 0) &&
  /fast.forward|already exists|is at .* but expected/i.test(String(error));
