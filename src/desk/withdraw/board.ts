import type { DecapStore } from '../guard/capture-store.ts';
import { settingsFormatter } from '../formats/formatter.ts';
import { DRAFT } from './list.ts';

/** The part of Decap's state that holds drafts; undefined where there is no workflow. */
interface Drafts {
  getIn(path: readonly string[]): unknown;
}

const draftsOf = (store: DecapStore): Drafts | undefined =>
  (store.getState() as { editorialWorkflow?: Drafts }).editorialWorkflow;

/** Whether an entry has a draft, which Decap's control then discards in place of deleting the entry. */
export const hasDraft = (store: DecapStore, collection: string, slug: string): boolean =>
  draftsOf(store)?.getIn(['entities', `${collection}.${slug}`, 'status']) !== undefined;

/** Shows a saved draft of the list on Decap's board, which reads the drafts only once. */
export function showOnBoard(store: DecapStore, path: string, text: string, status: string): void {
  const entry = {
    ...DRAFT,
    path,
    raw: text,
    data: settingsFormatter.fromFile(text),
    label: 'Zurückgezogenes',
    status,
    isModification: true,
    isFetching: false,
    partial: false,
    mediaFiles: [],
    author: '',
    updatedOn: '',
  };
  store.dispatch({ type: 'UNPUBLISHED_ENTRY_SUCCESS', payload: { collection: DRAFT.collection, entry } });
}
