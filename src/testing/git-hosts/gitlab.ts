import { fakeHost, notFound, type FakeHost, type HostAnswer, type HostRequest } from './host-server.ts';
import type { ScratchRepository } from './repository.ts';

interface Action {
  readonly action: 'create' | 'update' | 'delete';
  readonly file_path: string;
  readonly content?: string;
  readonly last_commit_id?: string;
}

interface MergeRequest {
  readonly iid: number;
  readonly source_branch: string;
  labels: string[];
  state: 'opened' | 'closed' | 'merged';
}

const PROJECT = '/api/v4/projects/stadt%2Frat';

/**
 * The part of GitLab's REST API that Decap and the guard use, with the conflict answers of its documentation
 * ("Commits API", "Repository files API", "Merge requests API").
 */
export function fakeGitLab(repository: ScratchRepository): Promise<FakeHost> {
  const requests: MergeRequest[] = [];
  const answer = (request: HostRequest): HostAnswer => {
    const { method, path } = request;
    if (path === '/api/v4/user') return { body: { id: 1, username: 'clerk', name: 'Clerk' } };
    if (path === PROJECT) {
      return { body: { permissions: { project_access: { access_level: 40 }, group_access: null } } };
    }
    const route = path.slice(PROJECT.length);
    if (route.startsWith('/repository/files/')) return file(repository, request, route);
    if (route === '/repository/commits' && method === 'POST') return commit(repository, request.body);
    if (route === '/repository/compare') return compare(repository, request.query);
    if (route.startsWith('/repository/branches/'))
      return branch(repository, method, decodeURIComponent(route.slice(21)));
    if (route.startsWith('/merge_requests')) return mergeRequests(repository, requests, request, route);
    return notFound(`404 Not Found: ${method} ${route}`);
  };
  return fakeHost(
    repository,
    answer,
    ({ method, path }) => method === 'POST' && path.endsWith('/repository/commits'),
  );
}

function file(repository: ScratchRepository, { query }: HostRequest, route: string): HostAnswer {
  const name = decodeURIComponent(route.slice('/repository/files/'.length).replace(/\/raw$/, ''));
  const ref = query.get('ref') ?? 'main';
  const blob = repository.blob(ref, name);
  if (blob === undefined) return notFound('404 File Not Found');
  const last = repository.git('log', '-1', '--format=%H', ref, '--', name).trim();
  const headers = { 'X-Gitlab-Blob-Id': blob, 'X-Gitlab-Last-Commit-Id': last };
  return { headers, body: repository.read(ref, name) ?? '' };
}

const refuse = (message: string): HostAnswer => ({ status: 400, body: { message } });

function commit(repository: ScratchRepository, body: Record<string, unknown>): HostAnswer {
  const {
    branch: name,
    start_branch: start,
    actions,
  } = body as unknown as {
    branch: string;
    start_branch?: string;
    actions: readonly Action[];
  };
  if (start !== undefined && repository.head(name)) {
    return refuse(`A branch called '${name}' already exists. Switch to that branch in order to make changes`);
  }
  const from = start ?? name;
  const changes = new Map<string, Buffer | null>();
  for (const { action, file_path: path, content, last_commit_id: last } of actions) {
    const exists = repository.blob(from, path) !== undefined;
    if (action === 'create' && exists) return refuse('A file with this name already exists');
    if (action !== 'create' && !exists) return refuse("A file with this name doesn't exist");
    const now = exists ? repository.git('log', '-1', '--format=%H', from, '--', path).trim() : undefined;
    if (last !== undefined && action !== 'create' && last !== now) {
      return refuse(`The file has changed since you started editing it: ${path}`);
    }
    changes.set(path, action === 'delete' ? null : Buffer.from(content ?? '', 'base64'));
  }
  const made = repository.commit(repository.head(from), changes);
  repository.move(name, made);
  return { status: 201, body: { id: made } };
}

function compare(repository: ScratchRepository, query: URLSearchParams): HostAnswer {
  const range = `${query.get('from')}...${query.get('to')}`;
  const diffs = repository
    .git('diff', '--name-status', range)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [status, path] = line.split('\t');
      return {
        diff: '',
        old_path: path,
        new_path: path,
        new_file: status === 'A',
        deleted_file: status === 'D',
        renamed_file: false,
      };
    });
  return { body: { diffs } };
}

function branch(repository: ScratchRepository, method: string, name: string): HostAnswer {
  const id = repository.head(name);
  if (id === undefined) return notFound('404 Branch Not Found');
  if (method === 'DELETE') repository.git('update-ref', '-d', `refs/heads/${name}`);
  return { body: { name, commit: { id } } };
}

function mergeRequests(
  repository: ScratchRepository,
  all: MergeRequest[],
  { method, query, body }: HostRequest,
  route: string,
): HostAnswer {
  const shown = (one: MergeRequest) => ({
    ...one,
    sha: repository.head(one.source_branch),
    updated_at: '2027-01-01T00:00:00Z',
    author: { name: 'Clerk', username: 'clerk' },
    rebase_in_progress: false,
    merge_error: null,
    diff_refs: { base_sha: repository.git('merge-base', 'main', one.source_branch).trim() },
  });
  const [, , iid, action] = route.split('/');
  if (iid === undefined) {
    if (method === 'POST') {
      const labels = (query.get('labels') ?? '').split(',');
      const made = { iid: all.length + 1, source_branch: query.get('source_branch') ?? '', labels };
      all.push({ ...made, state: 'opened' });
      return { status: 201, body: shown({ ...made, state: 'opened' }) };
    }
    const source = query.get('source_branch');
    const found = all.filter(
      (one) => one.state === 'opened' && (source === null || one.source_branch === source),
    );
    return { body: found.map(shown) };
  }
  const one = all.find((each) => String(each.iid) === iid);
  if (!one) return notFound('404 Not Found');
  if (action === 'merge') return merge(repository, one);
  const params = new URLSearchParams({ ...Object.fromEntries(query), ...(body as Record<string, string>) });
  if (params.get('state_event') === 'close') one.state = 'closed';
  const labels = params.get('labels');
  if (labels !== null) one.labels = labels.split(',');
  return { body: shown(one) };
}

/** A merge commit by lines, as git does it; GitLab answers 405 or 406 where it cannot ("Merge a merge request"). */
function merge(repository: ScratchRepository, one: MergeRequest): HostAnswer {
  let tree: string;
  try {
    tree = repository.git('merge-tree', '--write-tree', 'main', one.source_branch).trim();
  } catch {
    return { status: 406, body: { message: 'Branch cannot be merged' } };
  }
  const parents = ['main', one.source_branch].flatMap((ref) => ['-p', repository.head(ref) ?? '']);
  repository.move('main', repository.git('commit-tree', tree, ...parents, '-m', 'Merge').trim());
  one.state = 'merged';
  repository.git('update-ref', '-d', `refs/heads/${one.source_branch}`);
  return { body: { ...one } };
}
