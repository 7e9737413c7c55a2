interface TreeEntry {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}
type Tree = { readonly tree: readonly TreeEntry[] };

/** The part of GitHub's API object in Decap that trees are asked by. */
export interface TreeApi {
  readonly branch: string;
  readonly repoURL: string;
  request(path: string): Promise<unknown>;
}

/** As many as Decap reads at a time. */
const AT_A_TIME = 10;

/**
 * Files of those folders in `folder` that hold a wanted entry, each folder asked for by itself: for when the tree is too
 * long to be told at once. They look as Decap's `listFiles` gives them.
 */
export async function filesByFolders(
  api: TreeApi,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<object[]> {
  const tree = async (name: string): Promise<readonly TreeEntry[]> =>
    ((await api.request(`${api.repoURL}/git/trees/${name}`)) as Tree).tree;
  const folders = (await tree(`${api.branch}:${folder}`)).filter(
    ({ type, path }) => type === 'tree' && wanted(`${folder}/${path}/index.md`),
  );
  const filesOf = async ({ path, sha }: TreeEntry): Promise<object[]> =>
    (await tree(sha))
      .filter(({ type }) => type === 'blob')
      .map((file) => ({
        type: file.type,
        id: file.sha,
        name: file.path,
        path: `${folder}/${path}/${file.path}`,
        size: file.size ?? 0,
      }));
  const files: object[] = [];
  for (let from = 0; from < folders.length; from += AT_A_TIME) {
    const some = folders.slice(from, from + AT_A_TIME);
    files.push(...(await Promise.all(some.map(filesOf))).flat());
  }
  return files;
}
