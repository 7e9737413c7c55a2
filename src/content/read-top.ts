import { COLLECTIONS } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { nearest } from '../domain/rules/nearest.ts';
import { SCHEMA_OF_FILE } from '../domain/rules/schemas.ts';
import type { Redirects, Site, Withdrawals } from '../domain/schema/index.ts';
import { parseFields, parseList } from '../format/front-matter.ts';
import { type Listing, listFolder, type Root } from './list-folder.ts';
import { readSingle, type Single } from './read-single.ts';

/** What stands at the top of the content folder. */
export interface Top {
  readonly site?: Site;
  readonly redirects: Redirects;
  readonly withdrawals: Withdrawals;
  /** Files beside `site.yml`, such as the coat of arms. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const FOLDERS: ReadonlySet<string> = new Set([...Object.keys(COLLECTIONS), 'protected']);
const isText = (name: string): boolean => /\.(?:md|mdx|ya?ml|json)$/i.test(name);
const isKnown = (name: string): boolean => Object.hasOwn(SCHEMA_OF_FILE, name);

function unexpected({ files, folders }: Listing): Problem[] {
  const meant = (name: string, known: Iterable<string>) => {
    const suggestion =
      nearest(name.toLowerCase(), known) ??
      (FOLDERS.has(name.toLowerCase()) ? name.toLowerCase() : undefined);
    return suggestion === undefined ? { name } : { name, suggestion };
  };
  return [
    ...folders
      .filter((name) => !FOLDERS.has(name))
      .map((name) => problem('folder-unexpected', { file: name }, meant(name, FOLDERS))),
    ...files
      .filter((name) => isText(name) && !isKnown(name))
      .map((name) => problem('file-unexpected', { file: name }, meant(name, Object.keys(SCHEMA_OF_FILE)))),
  ];
}

const empty = <T>(): Promise<Single<T>> => Promise.resolve({ problems: [] });

/** Reads `site.yml`, `redirects.yml` and `withdrawals.yml`, and tells what else lies beside them. */
export async function readTop(root: Root): Promise<Top> {
  const listing = await listFolder(root, '');
  const has = (name: string): boolean => listing.files.includes(name);
  if (!has('site.yml')) {
    // some other folder gets one answer, not one for each thing in it
    const others = listing.folders.some((name) => FOLDERS.has(name)) ? unexpected(listing) : [];
    // a link that is not followed is told as such
    const isLinked = listing.problems.some(({ file }) => file === 'site.yml');
    const missing = isLinked ? [] : [problem('site-missing', { file: '.' })];
    const problems = [...listing.problems, ...others, ...missing];
    return { redirects: [], withdrawals: [], files: [], problems };
  }
  const {
    'site.yml': siteSchema,
    'redirects.yml': redirectsSchema,
    'withdrawals.yml': withdrawalsSchema,
  } = SCHEMA_OF_FILE;
  const [site, redirects, withdrawals] = await Promise.all([
    readSingle<Site>(root.dir, 'site.yml', siteSchema, parseFields),
    has('redirects.yml')
      ? readSingle<Redirects>(root.dir, 'redirects.yml', redirectsSchema, parseList)
      : empty<Redirects>(),
    has('withdrawals.yml')
      ? readSingle<Withdrawals>(root.dir, 'withdrawals.yml', withdrawalsSchema, parseList)
      : empty<Withdrawals>(),
  ]);
  return {
    ...(site.value === undefined ? {} : { site: site.value }),
    redirects: redirects.value ?? [],
    withdrawals: withdrawals.value ?? [],
    files: listing.files.filter((name) => !isText(name)),
    problems: [listing, site, redirects, withdrawals]
      .flatMap(({ problems }) => problems)
      .concat(unexpected(listing)),
  };
}
