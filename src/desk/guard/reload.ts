import { plainCollection } from '../parts/names.ts';
import type { OpenDraft } from './bases.ts';
import type { DecapStore } from './capture-store.ts';
import { entryRoute, staysStale } from './entry-route.ts';

/** An address that Decap does not know: going through it takes the editor away. */
const NOWHERE = '#/wechsel';

/** Fills the form anew from the host: leaves `path` for a moment, and forgets the old form. */
export function remount(page: Window, store: DecapStore, path: string): void {
  store.dispatch({ type: 'DRAFT_DISCARD' });
  page.addEventListener(
    'hashchange',
    () => page.requestAnimationFrame(() => page.location.replace(`#${path}`)),
    { once: true },
  );
  page.location.replace(NOWHERE);
}

/**
 * Decap's editor keeps the old entry when the address changes to another one, and would save it under the old name.
 * Here the other entry is loaded; `keep` is called before, to put away what was not saved. Gives what undoes it.
 */
export function reloadOnEntryChange(
  page: Window,
  store: DecapStore,
  open: () => OpenDraft | undefined,
  keep: () => void,
): () => void {
  const changed = (event: HashChangeEvent): void => {
    const [from, to] = [entryRoute(event.oldURL), entryRoute(event.newURL)];
    const draft = open();
    const shown =
      to !== undefined && draft?.collection === plainCollection(to.collection) && draft.slug === to.slug;
    if (to === undefined || !staysStale(from, to) || (shown && !to.isNew)) return;
    event.stopImmediatePropagation();
    keep();
    remount(page, store, to.path);
  };
  page.addEventListener('hashchange', changed, true);
  return () => page.removeEventListener('hashchange', changed, true);
}
