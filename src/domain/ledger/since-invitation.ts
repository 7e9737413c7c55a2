/** What became of the papers of a meeting between its invitation and its beginning. */
export interface ChangesSince {
  /** By the address of an attachment as it is now: its bytes are others, or it was not there. */
  readonly files: ReadonlyMap<string, 'changed' | 'added'>;
  /** By the key of a paper: German phrases such as "Text geändert". */
  readonly papers: ReadonlyMap<string, readonly string[]>;
  /** The same by the id of an item of the agenda. */
  readonly items: ReadonlyMap<string, readonly string[]>;
}

/** By the key of the meeting; none of it where nobody remembers what was public. */
export type SinceInvitation = ReadonlyMap<string, ChangesSince>;

export const NOTHING_SINCE: SinceInvitation = new Map();
