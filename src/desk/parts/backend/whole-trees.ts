/** A git tree as Forgejo's and GitHub's API answer it. */
interface Tree {
  readonly tree: readonly { readonly path: string }[];
  readonly truncated?: boolean;
  readonly total_count?: number;
}
interface Options {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}
type Request = (path: string, options?: Options) => Promise<unknown>;

const mended = new WeakSet<object>();

/**
 * Decap reads the first page of a git tree alone. Forgejo puts 1,000 files on a page (`GET /repos/…/git/trees/…`, `page`;
 * `DEFAULT_GIT_TREES_PER_PAGE`), so most of a council's papers would be missing in every list. From now on `api` reads
 * all pages. GitHub has no pages, and cuts a tree at 100,000 files or 7 MB ("Git trees"): then the list of a part asks for its
 * folders one by one, and any other list fails with `TreeCut`.
 */
export function readWholeTrees(api: object | undefined): void {
  if (api === undefined || mended.has(api) || !('request' in api)) return;
  mended.add(api);
  const request = (api.request as Request).bind(api);
  Object.assign(api, {
    request: async (path: string, options?: Options) => {
      const answer = await request(path, options);
      if (!path.includes('/git/trees/') || (answer as Tree).truncated !== true) return answer;
      const page = (number: number) =>
        request(path, { ...options, params: { ...options?.params, page: number } }) as Promise<Tree>;
      return { ...(answer as Tree), tree: await allPages(answer as Tree, page), truncated: false };
    },
  });
}

async function allPages(first: Tree, page: (number: number) => Promise<Tree>): Promise<Tree['tree']> {
  const all = [...first.tree];
  for (let number = 2; all.length < (first.total_count ?? Number.POSITIVE_INFINITY); number += 1) {
    const { tree } = await page(number);
    if (tree.length === 0) break;
    if (tree[0]?.path === first.tree[0]?.path) throw new TreeCut();
    all.push(...tree);
  }
  return all;
}

/** A host that cuts a long tree and gives no second page. Its message is shown to the clerk. */
export class TreeCut extends Error {
  constructor() {
    super(
      'Der Server nennt nicht alle Dateien, weil es zu viele sind. Die Liste wäre unvollständig und wird deshalb nicht gezeigt. Bitte geben Sie diese Meldung an Ihre IT weiter.',
    );
    this.name = 'TreeCut';
  }
}
