/** What happened: a thing is new or changed, an agenda lies open, an item moved or was withdrawn, the website says it anew. */
export type ThingKind = 'new' | 'changed' | 'opened' | 'moved' | 'withdrawn' | 'site';

/** Something that happened and that one reader may know of. */
export interface Thing {
  /** The same thing on several ways has the same one. */
  readonly id: string;
  readonly kind: ThingKind;
  /** An item of an agenda, or a paper, a document, the agenda itself. */
  readonly what: 'item' | 'document';
  /** Id in the public log, such as `papers/0878-2017`, of what it belongs to. */
  readonly object: string;
  /** Milliseconds since 1970 of the record's clock. */
  readonly at: number;
  /** What everybody may read of it: it lies open on the public side. Of all else a mail tells the number alone. */
  readonly words?: { readonly text: string; readonly href: string };
}

/** What happened around one meeting, or among the papers of an office. */
export interface ThingGroup {
  /** Names bodies and day, never a title. */
  readonly heading: string;
  /** Path in the members' area. */
  readonly href: string;
  /** Key of the meeting; absent for papers of an office. */
  readonly meeting?: string;
  readonly things: readonly Thing[];
}
