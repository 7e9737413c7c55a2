import { describe, expect, it, vi } from 'vitest';
import { listingOf } from './listing.ts';
import type { Loaded } from './loaded.ts';
import { readWholeTrees, TreeCut } from './whole-trees.ts';

const PATHS = Array.from({ length: 30 }, (_, n) => `content/papers/${n}-${2020 + (n % 3)}/index.md`);
const of2021 = (path: string) => path.includes('-2021/');

/** A git host in Decap: it lists a folder by its API object and reads each file with its last commit. */
class Host {
  readonly api = {
    reads: [] as string[],
    async readFile(path: string) {
      this.reads.push(path);
      return Promise.resolve(`Text von ${path}`);
    },
    readFileMetadata: vi.fn<() => Promise<object>>(() => Promise.resolve({ author: 'x' })),
    listFiles: vi.fn<(folder: string) => Promise<{ path: string; id: string }[]>>(() =>
      Promise.resolve(PATHS.map((path) => ({ path, id: `id ${path}` }))),
    ),
  };
  entriesByFolder(): Promise<Loaded[]> {
    throw new Error('Not asked: it gives pages');
  }
  async allEntriesByFolder(folder: string): Promise<Loaded[]> {
    const files = await this.api.listFiles(folder);
    const read = this.api.readFile.bind(this.api);
    return Promise.all(
      files.map(async (file) => {
        const [data, more] = await Promise.all([read(file.path), this.api.readFileMetadata()]);
        return { data, file: { ...file, ...more } };
      }),
    );
  }
}

describe('at a git host', () => {
  it('only the files of the part are read, and no commits', async () => {
    const host = new Host();
    const files = await listingOf(host)('content/papers', 'md', 2, of2021);
    const wanted = PATHS.filter(of2021);
    expect(host.api.reads).toEqual(wanted);
    expect(files.map(({ data }) => data)).toEqual(wanted.map((path) => `Text von ${path}`));
    expect(files[0]?.file).toEqual({ path: wanted[0], id: `id ${wanted[0]}`, author: '', updatedOn: '' });
    expect(host.api.readFileMetadata).not.toHaveBeenCalled();
  });

  it('the names are asked for once for all parts that are listed at a time', async () => {
    const host = new Host();
    const list = listingOf(host);
    const parts = ['-2020/', '-2021/', '-2022/'].map((year) =>
      list('content/papers', 'md', 2, (path) => path.includes(year)),
    );
    expect((await Promise.all(parts)).map(({ length }) => length)).toEqual([10, 10, 10]);
    expect(host.api.listFiles).toHaveBeenCalledOnce();
    expect(host.api.reads).toHaveLength(PATHS.length);
  });

  it('asks GraphQL only for the files of the part', async () => {
    const readFilesGraphQL = vi.fn<(files: readonly { path: string }[]) => Promise<Loaded[]>>((files) =>
      Promise.resolve(files.map((file) => ({ data: '', file }))),
    );
    class GitLab extends Host {
      override readonly api = { ...new Host().api, readFilesGraphQL };
      override async allEntriesByFolder(folder: string): Promise<Loaded[]> {
        return this.api.readFilesGraphQL(await this.api.listFiles(folder));
      }
    }
    await listingOf(new GitLab())('content/papers', 'md', 2, of2021);
    expect(readFilesGraphQL.mock.calls[0]?.[0].map(({ path }) => path)).toEqual(PATHS.filter(of2021));
  });

  it('a failure is told, and the next list asks anew', async () => {
    const host = new Host();
    host.api.listFiles.mockRejectedValueOnce(new Error('offline'));
    const list = listingOf(host);
    await expect(list('content/papers', 'md', 2, of2021)).rejects.toThrow('offline');
    expect(await list('content/papers', 'md', 2, of2021)).toHaveLength(10);
  });
});

describe('a git tree', () => {
  type Options = { params?: Record<string, unknown> };
  const PAGE = 1000;
  /** Forgejo, which says `truncated` on each page of a tree that has several. */
  const forgejo = (total: number) => {
    const request = vi.fn<(path: string, options?: Options) => Promise<object>>((path, options) => {
      if (!path.includes('/git/trees/')) return Promise.resolve({ commit: { id: 'a' }, truncated: true });
      const from = (Number(options?.params?.['page'] ?? 1) - 1) * PAGE;
      const count = Math.max(0, Math.min(PAGE, total - from));
      const tree = Array.from({ length: count }, (_, n) => ({ path: `${from + n}.md` }));
      return Promise.resolve({ tree, truncated: total > PAGE, total_count: total });
    });
    return { request };
  };
  const TREE = '/repos/a/b/git/trees/main';

  it.each([[0], [999], [1000], [1001], [2500], [3000]])('of %d files is read whole', async (total) => {
    const api = forgejo(total);
    readWholeTrees(api);
    readWholeTrees(api);
    const { tree } = (await api.request(TREE, { params: { recursive: 1 } })) as { tree: { path: string }[] };
    expect(new Set(tree.map(({ path }) => path)).size).toBe(total);
  });

  it('keeps the other parameters, and other requests stay', async () => {
    const api = forgejo(1500);
    const { request } = api;
    readWholeTrees(api);
    await api.request(TREE, { params: { recursive: 1 } });
    expect(request).toHaveBeenLastCalledWith(TREE, { params: { recursive: 1, page: 2 } });
    await api.request('/repos/a/b/branches/main');
    expect(request).toHaveBeenCalledTimes(3);
  });

  it('that a host cuts is asked for folder by folder, for the part alone', async () => {
    const asked: string[] = [];
    const tree = (paths: string[], type: string) => paths.map((path) => ({ path, type, sha: `s${path}` }));
    const KEYS = PATHS.map((path) => path.split('/')[2] ?? '');
    class GitHub extends Host {
      override readonly api = {
        ...new Host().api,
        branch: 'main',
        repoURL: '/repos/a/b',
        request: (path: string): Promise<object> => {
          asked.push(path);
          const isList = path.endsWith('main:content/papers');
          return Promise.resolve({
            tree: isList ? tree([...KEYS, 'x'], 'tree') : tree(['index.md', 'a.pdf'], 'blob'),
          });
        },
        listFiles: vi.fn<() => Promise<{ path: string; id: string }[]>>(() => Promise.reject(new TreeCut())),
      };
    }
    const files = await listingOf(new GitHub())('content/papers', 'md', 2, of2021);
    const found = files.map(({ file }) => file.path).filter((path) => path.endsWith('.md'));
    expect(found).toEqual(PATHS.filter(of2021));
    expect(files[0]?.file.id).toBe('sindex.md');
    expect(asked).toHaveLength(1 + found.length);
    expect(asked[1]).toBe(`/repos/a/b/git/trees/s${KEYS.find((key) => key.endsWith('-2021'))}`);
  });

  it('that a host cuts is no list', async () => {
    const api = { request: () => Promise.resolve({ tree: [{ path: 'a.md' }], truncated: true }) };
    readWholeTrees(api);
    await expect((api.request as (path: string) => Promise<unknown>)(TREE)).rejects.toThrow(
      'Die Liste wäre unvollständig',
    );
  });

  it('is nothing that GitLab or decap-server have', () => {
    expect(() => readWholeTrees(undefined)).not.toThrow();
    expect(() => readWholeTrees({})).not.toThrow();
  });
});
