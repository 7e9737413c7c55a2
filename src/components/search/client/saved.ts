import { parametersOf, requestFrom, type SearchRequest } from './request.ts';

/** A search that somebody keeps in the own browser. */
export interface SavedSearch {
  readonly request: SearchRequest;
  /** Ids of the things that were found when it was last looked at. */
  readonly seen: ReadonlySet<string>;
}

/** The part of `localStorage` that is used. */
export interface Kept {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const KEY = 'ratsfenster-suchen';
/** More ids than that are not kept: 2,000 of 40 signs are 80 kB of the 5 MB that a browser gives. */
export const MOST_SEEN = 2000;
const MOST_SAVED = 30;

/** As it lies in the browser: the part of the address, and the ids. */
interface Stored {
  readonly suche: string;
  readonly gesehen: readonly string[];
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Stored).suche === 'string' &&
  Array.isArray((value as Stored).gesehen) &&
  (value as Stored).gesehen.every((id) => typeof id === 'string');

/** All saved searches, the newest first; none where the browser keeps nothing or something else lies there. */
export function savedSearches(kept: Kept): SavedSearch[] {
  return stored(kept).map(({ suche, gesehen }) => ({
    request: requestFrom(new URLSearchParams(suche)),
    seen: new Set(gesehen),
  }));
}

function stored(kept: Kept): Stored[] {
  try {
    const value: unknown = JSON.parse(kept.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isStored) : [];
  } catch {
    return [];
  }
}

export const isSaved = (kept: Kept, request: SearchRequest): boolean =>
  stored(kept).some(({ suche }) => suche === parametersOf(request));

/** Keeps a search with what it finds now, or takes note of what has been seen. Gives false where the browser refuses. */
export function saveSearch(kept: Kept, request: SearchRequest, found: Iterable<string>): boolean {
  const suche = parametersOf(request);
  const others = stored(kept);
  const at = others.findIndex((one) => one.suche === suche);
  const entry: Stored = { suche, gesehen: [...found].slice(0, MOST_SEEN) };
  if (at === -1) others.unshift(entry);
  else others[at] = entry;
  return write(kept, others.slice(0, MOST_SAVED));
}

/** Forgets a search; after the last one nothing of it lies in the browser. */
export const forgetSearch = (kept: Kept, request: SearchRequest): boolean =>
  write(
    kept,
    stored(kept).filter(({ suche }) => suche !== parametersOf(request)),
  );

function write(kept: Kept, searches: readonly Stored[]): boolean {
  try {
    if (searches.length === 0) kept.removeItem(KEY);
    else kept.setItem(KEY, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}

/** Ids of what was not there when the search was last looked at. */
export const newSince = ({ seen }: SavedSearch, found: readonly string[]): string[] =>
  seen.size >= MOST_SEEN ? [] : found.filter((id) => !seen.has(id));
