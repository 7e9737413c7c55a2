import { keyOfSlug } from '../../checks/entry-kind.ts';
import type { OpenDraft } from '../../guard/bases.ts';
import type { DecapStore } from '../../guard/capture-store.ts';
import { openDraft } from '../../guard/open-draft.ts';
import type { Target } from './find-entry.ts';

/** Milliseconds until an entry is given up that does not open. */
const PATIENCE = 30_000;

/** Resolves as soon as `found` gives something, asked after each change of the store. */
export function whenStore<T>(
  store: DecapStore,
  found: () => T | undefined,
  patience?: number,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    let end: () => void = () => undefined;
    const finish = (value: T | undefined): void => {
      end();
      resolve(value);
    };
    const look = (): void => {
      const value = found();
      if (value !== undefined) finish(value);
    };
    const stop = store.subscribe(look);
    const timer = patience === undefined ? undefined : setTimeout(() => finish(undefined), patience);
    end = () => {
      stop();
      clearTimeout(timer);
    };
    look();
  });
}

/** Resolves once somebody is logged in. */
export const whenLoggedIn = async (store: DecapStore): Promise<void> => {
  await whenStore(store, () => {
    const { auth } = store.getState() as { auth?: { user?: unknown } };
    return auth?.user === undefined || auth.user === null ? undefined : true;
  });
};

/** Opens an entry, or the form for a new one, and gives it when it is loaded; undefined where it does not open. */
export async function openEntry(
  { collection, slug, isNew }: Target,
  store: DecapStore,
  page: Pick<Window, 'location'>,
): Promise<OpenDraft | undefined> {
  const old = openDraft(store)?.key;
  const path = `#/collections/${collection}/${isNew ? 'new' : `entries/${slug}`}`;
  const isThere = page.location.hash === path;
  page.location.hash = path;
  return whenStore(
    store,
    () => {
      const draft = openDraft(store);
      if (!draft || draft.key === '' || (draft.key === old && !isThere)) return undefined;
      if (draft.collection !== collection && !draft.collection.startsWith(`${collection}-`)) return undefined;
      const right = isNew ? draft.isNew : !draft.isNew && keyOfSlug(draft.slug) === keyOfSlug(slug);
      return right ? draft : undefined;
    },
    PATIENCE,
  );
}
