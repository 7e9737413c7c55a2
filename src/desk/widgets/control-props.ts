/** An entry as a query or a look-up gives it: `data` is the front matter, `slug` ends in `/index` where it has a folder. */
export interface FoundEntry {
  readonly slug: string;
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What Decap hands in as immutable maps and lists, or what a control of ours has set before. */
export type Kept<T> = T | { toJS(): T };

/**
 * The properties that Decap gives to the control of a widget, as far as ours use them. Decap keeps values as immutable
 * maps and lists; `plain` turns them into objects, and `onChange` takes objects.
 */
export interface ControlProps<T> {
  readonly value: Kept<T> | undefined;
  readonly onChange: (value: T | undefined) => void;
  /** Id that the control's first field has to bear, because the label points to it. */
  readonly forID: string;
  readonly field: { get(name: string): unknown };
  readonly classNameWrapper: string;
  readonly setActiveStyle?: () => void;
  readonly setInactiveStyle?: () => void;
  /** The entry as it is edited, at this moment: immutable, with `data`, `slug`, `path`, `newRecord`. */
  readonly getEntry: () => { get(name: string): unknown; getIn(path: readonly string[]): unknown };
  readonly collection: { get(name: string): unknown };
  /** All entries of a collection that match a text in the named fields; an empty text matches all. Loads them on first use. */
  readonly query: (
    namespace: string,
    collection: string,
    searchFields: readonly string[],
    text: string,
    file?: undefined,
    limit?: number,
  ) => Promise<{ readonly payload?: { readonly hits: readonly FoundEntry[] } }>;
  readonly loadEntry: (collection: string, slug: string) => Promise<FoundEntry>;
  /** Puts a file beside the entry that is edited; it is committed with the entry. */
  readonly onPersistMedia: (file: File, options: { readonly field: unknown }) => Promise<unknown> | undefined;
  readonly getAsset: (path: string, field: unknown) => { readonly url: string; toString(): string };
}

/** The value as objects and lists. */
export function plain<T>(value: Kept<T> | undefined): T | undefined {
  if (typeof value === 'object' && value !== null && 'toJS' in value) return value.toJS();
  return value;
}
