import { fakeHost, notFound, type FakeHost, type HostAnswer, type HostRequest } from './host-server.ts';
import type { ScratchRepository } from './repository.ts';

interface Operation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  readonly sha?: string;
}

interface Pull {
  readonly number: number;
  readonly branch: string;
  state: 'open' | 'closed';
  labels: { readonly id: number; readonly name: string }[];
}

const REPOSITORY = '/api/v1/repos/stadt/rat';

/**
 * The part of Forgejo's REST API that Decap and the guard use, with the conflict answers of its `POST /contents`
 * ("Modify multiple files in a repository": 422 with "sha does not match" or "repository file already exists").
 */
export function fakeForgejo(repository: ScratchRepository): Promise<FakeHost> {
  const pulls: Pull[] = [];
  const labels: string[] = [];
  const answer = (request: HostRequest): HostAnswer => {
    const { method, path, query, body } = request;
    if (path === '/api/v1/user') return { body: { login: 'clerk', full_name: 'Clerk', id: 1 } };
    if (path === REPOSITORY) return { body: { owner: { login: 'stadt' }, permissions: { push: true } } };
    const route = path.slice(REPOSITORY.length);
    const [, kind, second, ...rest] = route.split('/');
    if (route === '/contents' && method === 'POST') return change(repository, body);
    if (kind === 'contents') {
      const name = [second, ...rest].map((part) => decodeURIComponent(part ?? '')).join('/');
      const sha = repository.blob(query.get('ref') ?? 'main', name);
      return sha === undefined
        ? notFound('GetContentsOrList: object does not exist')
        : { body: { sha, path: name } };
    }
    if (kind === 'git' && second === 'blobs') {
      return {
        body: { content: Buffer.from(repository.git('cat-file', 'blob', rest[0] ?? '')).toString('base64') },
      };
    }
    if (kind === 'branches') return branches(repository, request, decodeURIComponent(second ?? ''));
    if (kind === 'compare') return compare(repository, decodeURIComponent(second ?? ''));
    if (kind === 'labels' && method === 'POST') labels.push(String(body['name']));
    if (kind === 'labels') {
      const all = labels.map((name, at) => ({ id: at + 1, name }));
      return { body: method === 'POST' ? all.at(-1) : all };
    }
    if (kind === 'issues') {
      const pull = pulls[Number(second) - 1];
      if (pull) pull.labels = (body['labels'] as number[]).map((id) => ({ id, name: labels[id - 1] ?? '' }));
      return { body: pull?.labels ?? [] };
    }
    if (kind === 'pulls') return pullRequests(repository, pulls, request, second, rest[0]);
    return notFound(`${method} ${route}`);
  };
  return fakeHost(repository, answer, ({ method, path }) => method === 'POST' && path.endsWith('/contents'));
}

function change(repository: ScratchRepository, body: Record<string, unknown>): HostAnswer {
  const { branch, files } = body as unknown as { branch: string; files: readonly Operation[] };
  const changes = new Map<string, Buffer | null>();
  for (const { operation, path, content, sha } of files) {
    const now = repository.blob(branch, path);
    const refuse = (message: string): HostAnswer => ({ status: 422, body: { message } });
    if (operation === 'create' && now !== undefined)
      return refuse(`repository file already exists [path: ${path}]`);
    if (operation !== 'create' && now === undefined)
      return refuse(`repository file does not exist [path: ${path}]`);
    if (operation !== 'create' && sha !== now)
      return refuse(`sha does not match [given: ${sha}, expected: ${now}]`);
    changes.set(path, operation === 'delete' ? null : Buffer.from(content ?? '', 'base64'));
  }
  repository.move(branch, repository.commit(repository.head(branch), changes));
  return { status: 201, body: { files: [] } };
}

function branches(repository: ScratchRepository, { method, body }: HostRequest, name: string): HostAnswer {
  if (method === 'POST') {
    const { new_branch_name: made, old_ref_name: from } = body as Record<string, string>;
    if (repository.head(made ?? '')) return { status: 409, body: { message: 'The branch already exists.' } };
    repository.move(made ?? '', repository.head(from ?? '') ?? '');
    return { status: 201, body: { name: made } };
  }
  const id = repository.head(name);
  if (id === undefined) return notFound('The target could not be found.');
  if (method === 'DELETE') repository.git('update-ref', '-d', `refs/heads/${name}`);
  return method === 'DELETE' ? { status: 204, body: '' } : { body: { name, commit: { id } } };
}

function compare(repository: ScratchRepository, range: string): HostAnswer {
  const [from = '', to = ''] = range.split('...').map((ref) => ref.replace(/^stadt:/, ''));
  const files = repository
    .git('diff', '--name-status', `${from}...${to}`)
    .split('\n')
    .flatMap((line) => {
      const [status, filename = ''] = line.split('\t');
      const kind = { A: 'added', M: 'modified', D: 'removed' }[status ?? ''];
      return kind === undefined ? [] : [{ filename, status: kind, sha: repository.blob(to, filename) }];
    });
  return { body: { files, commits: [] } };
}

function pullRequests(
  repository: ScratchRepository,
  all: Pull[],
  { method, body }: HostRequest,
  number: string | undefined,
  action: string | undefined,
): HostAnswer {
  const shown = (one: Pull) => ({
    ...one,
    head: { ref: one.branch, label: one.branch, sha: repository.head(one.branch) },
    merge_base: repository.head(one.branch) && repository.git('merge-base', 'main', one.branch).trim(),
    updated_at: '2027-01-01T00:00:00Z',
    user: { login: 'clerk' },
  });
  if (number === undefined && method === 'POST') {
    const branch = String(body['head']).replace(/^stadt:/, '');
    const made: Pull = { number: all.length + 1, branch, state: 'open', labels: [] };
    all.push(made);
    return { status: 201, body: shown(made) };
  }
  if (number === undefined) return { body: all.filter(({ state }) => state === 'open').map(shown) };
  const one = all[Number(number) - 1];
  if (!one) return notFound('The target could not be found.');
  if (action === 'merge') return merge(repository, one);
  if (body['state'] === 'closed') one.state = 'closed';
  return { body: shown(one) };
}

/** A merge commit by lines, as git does it; 409 where it cannot ("Merge a pull request"). */
function merge(repository: ScratchRepository, one: Pull): HostAnswer {
  let tree: string;
  try {
    tree = repository.git('merge-tree', '--write-tree', 'main', one.branch).trim();
  } catch {
    return { status: 409, body: { message: 'merge conflict' } };
  }
  const parents = ['main', one.branch].flatMap((ref) => ['-p', repository.head(ref) ?? '']);
  repository.move('main', repository.git('commit-tree', tree, ...parents, '-m', 'Merge').trim());
  one.state = 'closed';
  return { body: '' };
}
