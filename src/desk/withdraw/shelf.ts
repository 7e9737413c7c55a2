import type { Implementation } from '../guard/decap.ts';
import { type BackendName, hostOf } from '../guard/hosts/index.ts';
import type { Shelf } from './list.ts';

/** Where the desk keeps its content. */
export interface DeskPlace {
  /** The logged-in backend; undefined before the login. */
  readonly backend: () => object | undefined;
  /** Folder of the content in the repository, empty where it is the repository itself. */
  readonly root: string;
  /** Decap's configuration. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** Nothing is remembered of drafts here: the guard does, and reading needs no memory. */
const NO_MEMORY = { get: () => Promise.resolve(undefined), set: () => Promise.resolve() };

/** The list of withdrawals of a desk. @throws Error before the login */
export function shelfOf({ backend, root, config }: DeskPlace): Shelf {
  const made = backend() as Implementation | undefined;
  if (!made) throw new Error('Nobody has logged in');
  const { name } = config['backend'] as { readonly name: BackendName };
  return {
    backend: made,
    host: hostOf(name, made, NO_MEMORY).host,
    path: root === '' ? 'withdrawals.yml' : `${root}/withdrawals.yml`,
    isOnline: () => navigator.onLine,
    isReviewed: config['publish_mode'] === 'editorial_workflow',
  };
}
