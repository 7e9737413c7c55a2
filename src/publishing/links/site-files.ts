import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isHidden } from '../hosting/rules.ts';

/** The addresses that a built site answers, decoded. */
export interface SiteFiles {
  readonly dir: string;
  /** Files by their path from the root, such as `/sitzungen/index.html`; those for hosts alone are left out. */
  readonly files: ReadonlySet<string>;
  /** The same in lower case, to recognise an address whose letters are right but for their case. */
  readonly folded: ReadonlyMap<string, string>;
}

/** Reads the names of all files of the built site `dir`. @throws Error where there is no such folder */
export async function siteFiles(dir: string): Promise<SiteFiles> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `/${path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    )
    .filter((name) => !isHidden(name))
    .sort();
  return { dir, files: new Set(names), folded: new Map(names.map((name) => [name.toLowerCase(), name])) };
}

/** Address of a file as links name it: a page by its folder. */
export const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

/** What stands at a decoded path: a file, a page reached only by adding a slash, the same but for case, or nothing. */
export type Found =
  { readonly kind: 'file' | 'no-slash' | 'case'; readonly file: string } | { readonly kind: 'nothing' };

/** Looks a decoded path up as a host does. */
export function find({ files, folded }: SiteFiles, asked: string): Found {
  const file = asked.endsWith('/') ? `${asked}index.html` : asked;
  if (files.has(file)) return { kind: 'file', file };
  const page = `${asked}/index.html`;
  if (files.has(page)) return { kind: 'no-slash', file: page };
  const other = folded.get(file.toLowerCase()) ?? folded.get(page.toLowerCase());
  return other === undefined ? { kind: 'nothing' } : { kind: 'case', file: other };
}
