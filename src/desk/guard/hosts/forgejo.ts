import { draftBranch, orNull, statusOf } from '../decap.ts';
import { Stale } from '../refusal.ts';
import type { Expected, Host, Place } from './host.ts';

interface Operation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly from_path?: string;
  readonly sha?: string;
}

/** What the guard uses of `API` in decap-cms-backend-forgejo 3.4 and decap-cms-backend-gitea 3.5. */
export interface ForgejoApi {
  readonly branch: string;
  getFileSha(path: string, options: { branch: string }): Promise<string>;
  readFile(path: string, sha: string): Promise<string>;
  getBranchPullRequest?(branch: string): Promise<{ readonly merge_base?: string }>;
  changeFiles: (operations: readonly Operation[], ...rest: unknown[]) => Promise<unknown>;
  changeFilesOnBranch?: (operations: readonly Operation[], ...rest: unknown[]) => Promise<unknown>;
}

/**
 * Forgejo and Gitea. Decap reads each file's `sha` just before it sends it, which makes it worthless as a check;
 * the guard reads the text behind that very `sha`, and the server refuses the commit when the file has another one
 * by then ("sha does not match", 422). So nothing can come in between.
 */
export function forgejoHost(api: () => ForgejoApi): Host {
  const branchOf = (place: Place): string =>
    place === 'main' ? api().branch : draftBranch(place.collection, place.slug);
  const read = async (path: string, branch: string): Promise<string | null> => {
    const sha = await orNull(api().getFileSha(path, { branch }));
    return sha === null ? null : api().readFile(path, sha);
  };
  return {
    mergesByLine: true,
    read: (path, place) => read(path, branchOf(place)),
    async draftBase(path, collection, slug) {
      const request = await orNull(
        Promise.resolve(api().getBranchPullRequest?.(draftBranch(collection, slug)) ?? null),
      );
      return request?.merge_base === undefined ? undefined : read(path, request.merge_base);
    },
    pinned: (expected, _place, write) => pinned(api(), expected, write),
  };
}

async function pinned<T>(api: ForgejoApi, expected: Expected, write: () => Promise<T>): Promise<T> {
  const { changeFiles, changeFilesOnBranch } = api;
  api.changeFiles = async (operations, ...rest) => {
    await verify(api, operations, expected);
    return changeFiles.call(api, operations, ...rest);
  };
  if (changeFilesOnBranch) {
    api.changeFilesOnBranch = async (operations, ...rest) => {
      await verify(api, operations, expected);
      return changeFilesOnBranch.call(api, operations, ...rest);
    };
  }
  try {
    return await write();
  } finally {
    api.changeFiles = changeFiles;
    if (changeFilesOnBranch) api.changeFilesOnBranch = changeFilesOnBranch;
  }
}

async function verify(api: ForgejoApi, operations: readonly Operation[], expected: Expected): Promise<void> {
  for (const { operation, path, from_path, sha } of operations) {
    const text = expected.get(from_path ?? path);
    if (text === undefined) continue;
    if ((text === null) !== (operation === 'create')) throw new Stale(path);
    if (text !== null && (sha === undefined || (await api.readFile(path, sha)) !== text))
      throw new Stale(path);
  }
}

/** Forgejo's own words for a commit that came too late (409, 422, "Modify multiple files"). */
export const forgejoRefused = (error: unknown): boolean =>
  [409, 422].includes(statusOf(error) ?? 0) &&
  /sha does not match|already exists|does not exist|branch has changed/i.test(String(error));
