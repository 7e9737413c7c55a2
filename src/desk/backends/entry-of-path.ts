import { type Collection, COLLECTIONS } from '../../domain/council-record.ts';

/** The entry to which a file of the repository belongs. */
export interface OwnedFile {
  readonly kind: Collection;
  /** Undefined for a file beside entries that have no folder of their own. */
  readonly key: string | undefined;
  /** Whether the file is the entry itself, not a document or picture of it. */
  readonly isEntry: boolean;
}

const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name);

/** Whose file lies at a path of the repository; undefined where it belongs to no entry. */
export function entryOfPath(path: string): OwnedFile | undefined {
  const parts = path.split('/');
  const at = parts.findIndex(isCollection);
  const kind = parts[at];
  const [name = '', ...rest] = parts.slice(at + 1);
  if (kind === undefined || !isCollection(kind) || name === '') return undefined;
  const form = COLLECTIONS[kind];
  if (form === 'folder') return { kind, key: name, isEntry: rest.join('/') === 'index.md' };
  const isEntry = rest.length === 0 && name.endsWith(`.${form}`);
  return { kind, key: isEntry ? name.slice(0, -form.length - 1) : undefined, isEntry };
}
