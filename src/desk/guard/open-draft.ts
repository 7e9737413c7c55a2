import type { OpenDraft } from './bases.ts';
import { plainCollection, realPath } from '../parts/names.ts';
import type { DecapStore } from './capture-store.ts';

/** The part of Immutable's Map that Decap's state is made of. */
export interface ImmutableMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
}

interface State {
  readonly entryDraft: ImmutableMap;
}

/** Decap's draft as it is: `entry`, `hasChanged`, `key`. */
export const draftOf = (store: DecapStore): ImmutableMap => (store.getState() as State).entryDraft;

/** The entry that is open in the editor, or undefined where none is loaded. */
export function openDraft(store: DecapStore): OpenDraft | undefined {
  const draft = draftOf(store);
  const entry = draft.get('entry') as ImmutableMap | undefined;
  const collection = entry?.get('collection');
  if (entry === undefined || typeof collection !== 'string') return undefined;
  const text = (name: string): string => textOf(entry.get(name));
  return {
    key: textOf(draft.get('key')),
    collection: plainCollection(collection),
    slug: text('slug'),
    path: realPath(text('path')),
    raw: text('raw'),
    isNew: entry.get('newRecord') === true,
    hasChanged: draft.get('hasChanged') === true,
    get data() {
      return (entry.get('data') as ImmutableMap | undefined)?.toJS() ?? {};
    },
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
