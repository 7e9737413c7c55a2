import type { Former } from './former.ts';

/** The former addresses by the folder whose `.htaccess` answers them; those of the root have the empty name. */
export type ByFolder = ReadonlyMap<string, Former>;

const topOf = (path: string): string => path.split('/')[1] ?? '';

/**
 * Gives folders in which nothing stands but moved addresses, such as that of a former system, a list of their own: Apache
 * reads the list of a folder anew at each request below it, and thousands of old addresses would slow every page.
 * @param files of the site, relative to its root
 */
export function byFolder(former: Former, files: readonly string[]): ByFolder {
  const pages = new Set(former.moved.map(({ path }) => `${path}/index.html`));
  const standing = new Set([
    ...files.filter((file) => !pages.has(`/${file}`)).map((file) => topOf(`/${file}`)),
    ...former.gone.map(topOf),
  ]);
  const withQuery = former.moved.filter(
    ({ path, query }) => query !== undefined && path.split('/').length > 2,
  );
  const folders = new Set(
    withQuery
      .map(({ path }) => topOf(path))
      .filter((top) => !standing.has(top) && /^[A-Za-z0-9-]+$/.test(top)),
  );
  const moved = former.moved.filter(({ path }) => !folders.has(topOf(path)) || path === `/${topOf(path)}`);
  const lists = new Map<string, Former>([['', { gone: former.gone, moved }]]);
  for (const top of folders)
    lists.set(top, { gone: [], moved: former.moved.filter(({ path }) => topOf(path) === top) });
  return lists;
}
