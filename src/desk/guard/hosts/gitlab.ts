import { draftBranch, orNull, statusOf } from '../decap.ts';
import { Stale } from '../refusal.ts';
import type { Expected, Host, Place } from './host.ts';

interface Request {
  readonly url: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

/** What the guard uses of `API` in decap-cms-backend-gitlab 3.6. */
export interface GitLabApi {
  readonly branch: string;
  readonly repoURL: string;
  readFile(path: string, id: null, options: { branch: string }): Promise<string>;
  getBranchMergeRequest(branch: string): Promise<{ readonly iid: number }>;
  request(request: Request): Promise<Response>;
  requestJSON: (request: Request | string) => Promise<unknown>;
}

interface Action {
  readonly action: string;
  readonly file_path: string;
  readonly previous_path?: string;
}

/**
 * GitLab. Each file is read again in the moment of the commit and its `last_commit_id` sent along, with which
 * GitLab itself refuses a file that has changed since ("Commits API", `actions[].last_commit_id`); it refuses
 * `create` for a file that exists. So nothing can come in between.
 */
export function gitlabHost(api: () => GitLabApi): Host {
  const branchOf = (place: Place): string =>
    place === 'main' ? api().branch : draftBranch(place.collection, place.slug);
  return {
    mergesByLine: true,
    read: (path, place) => orNull(api().readFile(path, null, { branch: branchOf(place) })),
    async draftBase(path, collection, slug) {
      const found = await orNull(api().getBranchMergeRequest(draftBranch(collection, slug)));
      if (found === null) return undefined;
      const request = await api().requestJSON(`${api().repoURL}/merge_requests/${found.iid}`);
      const base = (request as { diff_refs?: { base_sha?: string } | null }).diff_refs?.base_sha;
      return base === undefined ? undefined : orNull(api().readFile(path, null, { branch: base }));
    },
    pinned: (expected, _place, write) => pinned(api(), expected, write),
  };
}

async function pinned<T>(api: GitLabApi, expected: Expected, write: () => Promise<T>): Promise<T> {
  const plain = api.requestJSON;
  api.requestJSON = async (request) => plain(await withLastCommits(api, request, expected));
  try {
    return await write();
  } finally {
    api.requestJSON = plain;
  }
}

async function withLastCommits(api: GitLabApi, request: Request | string, expected: Expected) {
  if (typeof request === 'string' || request.method !== 'POST') return request;
  if (!request.url.endsWith('/repository/commits') || request.body === undefined) return request;
  const body = JSON.parse(request.body) as { branch: string; start_branch?: string; actions: Action[] };
  const branch = body.start_branch ?? body.branch;
  const actions = await Promise.all(
    body.actions.map(async (action) => {
      const path = action.previous_path ?? action.file_path;
      const text = expected.get(path);
      return text === undefined ? action : withLastCommit(api, action, path, branch, text);
    }),
  );
  return { ...request, body: JSON.stringify({ ...body, actions }) };
}

async function withLastCommit(
  api: GitLabApi,
  action: Action,
  path: string,
  branch: string,
  text: string | null,
) {
  if ((text === null) !== (action.action === 'create')) throw new Stale(path);
  if (text === null) return action;
  const head = await api.request({
    method: 'HEAD',
    url: `${api.repoURL}/repository/files/${encodeURIComponent(path)}`,
    params: { ref: branch },
  });
  const commit = head.headers.get('X-Gitlab-Last-Commit-Id');
  if ((await orNull(api.readFile(path, null, { branch }))) !== text) throw new Stale(path);
  return commit === null ? action : { ...action, last_commit_id: commit };
}

/** GitLab's own words for a commit that came too late (400, "Commits API"). */
export const gitlabRefused = (error: unknown): boolean =>
  statusOf(error) === 400 &&
  /has changed since you started|already exists|doesn't exist|does not exist/i.test(String(error));
