import { fakeHost, notFound, type FakeHost, type HostAnswer, type HostRequest } from './host-server.ts';
import type { ScratchRepository } from './repository.ts';

const REPOSITORY = '/repos/stadt/rat';

/**
 * The part of GitHub's REST API that Decap and the guard use: "Git database" (blobs, trees, commits, references);
 * a reference moves without `force` only to a descendant (422 "Update is not a fast forward").
 */
export function fakeGitHub(repository: ScratchRepository): Promise<FakeHost> {
  /** Trees that were made, by id: their parent and what they change. */
  const trees = new Map<string, ReadonlyMap<string, string | null>>();
  const answer = ({ method, path, body }: HostRequest): HostAnswer => {
    if (path === '/user') return { body: { login: 'clerk', name: 'Clerk', id: 1 } };
    if (path === REPOSITORY) return { body: { owner: { login: 'stadt' }, permissions: { push: true } } };
    const route = path.slice(REPOSITORY.length);
    const [, kind, second, third = '', fourth = ''] = route.split('/');
    if (kind === 'branches')
      return { body: { commit: { sha: repository.head(decodeURIComponent(second ?? '')) } } };
    if (kind === 'pulls') return { body: [] };
    if (kind !== 'git') return notFound(`${method} ${route}`);
    if (second === 'blobs' && method === 'POST') {
      const { content, encoding } = body as { content: string; encoding: BufferEncoding };
      return { status: 201, body: { sha: repository.write(Buffer.from(content, encoding)) } };
    }
    if (second === 'blobs') {
      return { body: { content: Buffer.from(repository.git('cat-file', 'blob', third)).toString('base64') } };
    }
    if (second === 'trees' && method === 'POST') return makeTree(trees, body);
    if (second === 'trees') return folder(repository, decodeURIComponent(route.slice('/git/trees/'.length)));
    if (second === 'commits') return makeCommit(repository, trees, body);
    if (second === 'refs' && method === 'PATCH')
      return moveReference(repository, decodeURIComponent(fourth), body);
    return notFound(`${method} ${route}`);
  };
  return fakeHost(repository, answer, ({ method }) => method === 'PATCH');
}

function folder(repository: ScratchRepository, name: string): HostAnswer {
  const at = name.indexOf(':');
  const [ref, path] = [name.slice(0, at), name.slice(at + 1)];
  const tree = repository
    .list(ref)
    .filter((file) => file.path.startsWith(`${path}/`))
    .map((file) => ({ path: file.path.slice(path.length + 1), sha: file.sha, type: 'blob' }));
  return tree.length === 0 ? notFound('Not Found') : { body: { tree } };
}

function makeTree(
  trees: Map<string, ReadonlyMap<string, string | null>>,
  body: Record<string, unknown>,
): HostAnswer {
  const { tree } = body as { tree: readonly { path: string; sha: string | null }[] };
  const sha = `tree-${trees.size + 1}`;
  trees.set(sha, new Map(tree.map((file) => [file.path, file.sha])));
  return { status: 201, body: { sha } };
}

function makeCommit(
  repository: ScratchRepository,
  trees: ReadonlyMap<string, ReadonlyMap<string, string | null>>,
  body: Record<string, unknown>,
): HostAnswer {
  const { tree, parents } = body as { tree: string; parents: readonly string[] };
  return { status: 201, body: { sha: repository.commit(parents[0], trees.get(tree) ?? new Map()) } };
}

function moveReference(
  repository: ScratchRepository,
  branch: string,
  body: Record<string, unknown>,
): HostAnswer {
  const { sha, force } = body as { sha: string; force: boolean };
  const base = repository.git('merge-base', repository.head(branch) ?? '', sha).trim();
  if (!force && base !== repository.head(branch)) {
    return { status: 422, body: { message: 'Update is not a fast forward' } };
  }
  repository.move(branch, sha);
  return { body: { object: { sha } } };
}
