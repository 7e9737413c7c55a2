/** A thing of the source with where it went, for the report. */
export interface Note {
  /** Path of the entry below the content folder, or the source's address. */
  readonly at: string;
  readonly text: string;
}

/** What a clerk should know or decide after an import. All of it may name non-public things. */
export class Notes {
  /** Items whose publicity the source does not tell; their titles are protected until a clerk releases them. */
  readonly releaseItems: Note[] = [];
  /** Papers without any public item, whose publicity the source does not tell. */
  readonly releasePapers: Note[] = [];
  /** Documents kept back: their names say so, or they belong to a meeting that is not wholly public. */
  readonly heldFiles: Note[] = [];
  /** Papers and public texts that name a non-public item. */
  readonly namesSecret: Note[] = [];
  readonly shortened: Note[] = [];
  readonly guessedOrganizations: Note[] = [];
  /** Wordings of results that fit no outcome; they stand in the item's text. */
  readonly unknownResults: Note[] = [];
  /** Objects that could not become content, with the reason. */
  readonly left: Note[] = [];
  readonly toCheck: Note[] = [];
  /** Counts of agenda items. */
  readonly agenda = {
    items: 0,
    public: 0,
    nonPublic: 0,
    unmarked: 0,
    markers: 0,
    headings: 0,
    nested: 0,
    results: 0,
    votes: 0,
  };
}
