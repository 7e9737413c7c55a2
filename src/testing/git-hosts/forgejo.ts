import { fakeHost, notFound, type FakeHost, type HostAnswer, type HostRequest } from './host-server.ts';
import type { ScratchRepository } from './repository.ts';

interface Operation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  readonly sha?: string;
}

const REPOSITORY = '/api/v1/repos/stadt/rat';

/**
 * The part of Forgejo's REST API that Decap and the guard use, with the conflict answers of its `POST /contents`
 * ("Modify multiple files in a repository": 422 with "sha does not match" or "repository file already exists").
 */
export function fakeForgejo(repository: ScratchRepository): Promise<FakeHost> {
  const answer = ({ method, path, query, body }: HostRequest): HostAnswer => {
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
    if (kind === 'branches') {
      const id = repository.head(decodeURIComponent(second ?? ''));
      return id === undefined ? notFound('branch does not exist') : { body: { commit: { id } } };
    }
    if (kind === 'pulls') return { body: [] };
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
