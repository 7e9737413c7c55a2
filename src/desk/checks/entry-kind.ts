import { type Collection, COLLECTIONS } from '../../domain/council-record.ts';

/** What an entry of the desk is: a kind of `content/`, a file at its top, or a part of the members' overlay. */
export type EntryKind =
  | Collection
  | 'site'
  | 'redirects'
  | 'withdrawals'
  | 'protected-meetings'
  | 'protected-papers'
  | 'protected-people'
  | 'protected-resolutions'
  | 'protected-allowance';

const SETTINGS: ReadonlySet<string> = new Set(['site', 'redirects', 'withdrawals']);
const PROTECTED: Readonly<Record<string, EntryKind>> = {
  meetings: 'protected-meetings',
  papers: 'protected-papers',
  people: 'protected-people',
  resolutions: 'protected-resolutions',
  allowance: 'protected-allowance',
};

const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name);

/**
 * The kind of an entry in one of Decap's collections, such as `papers-2027` or `resolutions-item`; undefined for what the
 * desk does not know.
 */
export function entryKind(
  collection: string,
  slug: string,
  side: 'public' | 'protected' = 'public',
): EntryKind | undefined {
  if (collection === 'settings') return SETTINGS.has(slug) ? (slug as EntryKind) : undefined;
  const name = collection.split('-')[0] ?? '';
  if (side === 'protected') return PROTECTED[name];
  return isCollection(name) ? name : undefined;
}

/** The key in the slug that Decap gives an entry, `2027-03-01-rat/index`; undefined for a new one. */
export const keyOfSlug = (slug: string): string | undefined => {
  const key = slug.replace(/\/index$/, '');
  return key === '' ? undefined : key;
};

const EXTENSION = { yml: '.yml', md: '.md', folder: '/index.md' } as const;

/** Path of the entry's file below `content/`; a new one is called `neu`. */
export function entryPath(kind: EntryKind, key = 'neu'): string {
  if (SETTINGS.has(kind)) return `${kind}.yml`;
  if (kind === 'protected-allowance') return 'protected/allowance.yml';
  const folder = kind.replace(/^protected-/, 'protected/');
  const noun = kind.replace(/^protected-/, '');
  return `${folder}/${key}${isCollection(noun) ? EXTENSION[COLLECTIONS[noun]] : '/index.md'}`;
}
