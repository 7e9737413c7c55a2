/** Where a version of an entry lies: on the published branch, or in the draft of an entry. */
export type Place = 'main' | { readonly collection: string; readonly slug: string };

/** What each path must hold at the host in the moment of writing; null: no such file. */
export type Expected = ReadonlyMap<string, string | null>;

/** What the guard asks of the place where the repository lies. */
export interface Host {
  /** The text that lies there now, read past every cache; null where there is none. */
  read(path: string, place: Place): Promise<string | null>;
  /** The text on the published branch when the draft left it; null: none; undefined: not known. */
  draftBase(path: string, collection: string, slug: string): Promise<string | null | undefined>;
  /** Told from which published text a draft is begun, where the host itself does not know it later. */
  remember?(path: string, draft: { collection: string; slug: string }, text: string | null): Promise<void>;
  /**
   * Carries out `write`; throws `Stale` (or the host's own refusal) where a path no longer holds what is expected.
   * How far this closes the gap between looking and writing is said at each host.
   */
  pinned<T>(expected: Expected, place: Place, write: () => Promise<T>): Promise<T>;
  /** Whether the host refuses to bring a draft up to date that touches the same lines as the published branch. */
  readonly mergesByLine: boolean;
}
