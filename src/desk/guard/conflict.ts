/** Two clerks have changed the same entry: both texts, for the clerk to decide. */
export interface Conflict {
  readonly kind:
    | 'changed' // a colleague has saved the same entry, or the same draft
    | 'deleted' // a colleague has deleted it
    | 'exists' // a colleague has begun an entry or a draft under the same key
    | 'main-changed'; // the published entry has changed since the draft was begun
  readonly path: string;
  /** The clerk's text; null where the clerk wants to delete. */
  readonly mine: string | null;
  /** The text at the host; null where it is no longer there. */
  readonly theirs: string | null;
}

/** What the clerk decides: keep the own text, give it up for the colleague's, or go on editing. */
export type Decision = 'mine' | 'theirs' | 'back';

/**
 * Whether saving `mine` over `now` loses something: not if the host still has `base`, on which `mine` was built,
 * nor if it has `mine` already (a save whose answer was lost on the way). `null` stands for no file.
 */
export function conflictOf(
  path: string,
  base: string | null,
  now: string | null,
  mine: string | null,
): Conflict | undefined {
  if (now === base || (now === mine && mine !== null)) return undefined;
  const kind = base === null ? 'exists' : now === null ? 'deleted' : 'changed';
  return { kind, path, mine, theirs: now };
}

/** Whether publishing a draft's text over `now` loses what came to `main` after the draft was begun from `begun`. */
export function mainConflictOf(
  path: string,
  begun: string | null,
  now: string | null,
  mine: string,
): Conflict | undefined {
  return now === begun || now === mine ? undefined : { kind: 'main-changed', path, mine, theirs: now };
}
