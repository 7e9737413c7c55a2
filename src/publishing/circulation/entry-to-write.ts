/** A file that says what came of one item. */
export interface EntryToWrite {
  /** Id of the ballot and of the item within it: by them it is known. */
  readonly ballot: string;
  readonly item: string;
  /** Its key among the resolutions. */
  readonly key: string;
  readonly text: string;
  /** ISO 8601 instant at which the ballot was closed: everybody who writes the entry writes the same commit. */
  readonly closedAt: string;
  /** Made known as soon as it is checked. */
  readonly atOnce: boolean;
}

/** One name for an item of a ballot. */
export const nameOf = ({ ballot, item }: Pick<EntryToWrite, 'ballot' | 'item'>): string =>
  `${ballot}-${item}`;

/** Where resolutions lie, in the content and in the part that is not public. */
export const RESOLUTIONS = 'resolutions';

/** Texts of the files that are there, by the names of the items that they are about. */
export type KnownEntries = ReadonlyMap<string, readonly (() => Promise<string>)[]>;

/** Where entries go: a folder, or a branch each at a host of git. */
export interface Target {
  /** @throws CirculationFault where that cannot be told */
  readonly known: () => Promise<KnownEntries>;
  /** Writes what is not known; false where it is there, or on its way, by somebody else. @throws CirculationFault */
  readonly write: (entry: EntryToWrite) => Promise<boolean>;
}
