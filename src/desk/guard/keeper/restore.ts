import type { DecapStore } from '../capture-store.ts';
import { draftOf, type ImmutableMap } from '../open-draft.ts';
import type { Kept } from './kept-store.ts';

/**
 * Puts a kept text into the open form, by the two actions with which Decap loads its own backup. Both in one breath:
 * between them the editor would ask a question of its own.
 */
export function restore(store: DecapStore, kept: Kept): void {
  const loaded = (draftOf(store).get('entry') as ImmutableMap).toJS();
  const files = kept.files.map((file) => ({ ...file, url: URL.createObjectURL(file.file) }));
  const others = ((loaded['mediaFiles'] ?? []) as { path: string }[]).filter(
    ({ path }) => !files.some((file) => file.path === path),
  );
  const entry = {
    ...loaded,
    raw: kept.base,
    data: kept.data,
    mediaFiles: [...files.map((file) => ({ ...file, displayURL: file.url })), ...others],
  };
  store.dispatch({ type: 'ADD_ASSETS', payload: files.map(asset) });
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry, ours: true } });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}

/** What Decap calls an AssetProxy. */
const asset = ({ path, file, url }: { path: string; file: Blob; url: string }) => ({
  path,
  fileObj: file,
  url,
  toString: () => url,
});
