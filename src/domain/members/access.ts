import type { CalendarDate } from '../calendar-date.ts';
import type { LocalTime } from '../local-time.ts';
import type {
  DirectoryMembership,
  DirectoryOrganization,
  DirectoryTerm,
  FormerTerms,
  MinutesReading,
} from './directory.ts';

/** Who asks: what the record says of the person, and what a clerk granted to the account. */
export interface Reader {
  /** Key of the person; a clerk's account may have none. */
  readonly person?: string;
  readonly memberships: readonly DirectoryMembership[];
  /** Runs the council's business (Ratsbüro): reads everything, before the invitation too. */
  readonly clerk: boolean;
  /** Heads the administration (Führungsinformationssystem). */
  readonly leadership: boolean;
  /** Keys of the offices that the account works for, beside those that `memberships` name. */
  readonly offices: readonly string[];
}

/** One way to a thing: a meeting of an organization in a term, or one item of it. */
export interface Place {
  readonly organization: string;
  /** Key of the term; empty where the day lies in none. */
  readonly term: string;
  readonly day: CalendarDate;
  /** From when members read what is here; never, where it is absent. */
  readonly opensAt?: LocalTime;
  /**
   * Absent where the thing belongs to the whole meeting. Guests and excluded ones of the items above it count too; minutes of
   * the non-public part bear all who were excluded from one of its items.
   */
  readonly item?: {
    readonly public: boolean;
    readonly guests: readonly string[];
    readonly excluded: readonly string[];
  };
}

/** What is asked for: an item, a paper, a document, by all the ways that lead to it. */
export interface Subject {
  readonly places: readonly Place[];
  /** Offices that wrote it or carry it out. */
  readonly offices: readonly string[];
  /** It belongs to the public side: the item is public, the document does not lie in the overlay. */
  readonly public: boolean;
  /** Minutes of a part that was not public. */
  readonly minutes?: boolean;
  /** Of an edition: all that it tells of, and all that it leaves out. It is for those who read the former and none of the latter. */
  readonly edition?: { readonly items: readonly Subject[]; readonly without: readonly Subject[] };
}

/** What of the directory the answer depends on. */
export interface AccessFacts {
  readonly rules: { readonly formerTerms: FormerTerms; readonly councilReadsCommittees: boolean };
  readonly organization: ReadonlyMap<string, DirectoryOrganization>;
  readonly term: ReadonlyMap<string, DirectoryTerm>;
}

/** The wall clock of the record; its day decides on memberships. */
export type AccessTime = LocalTime;

/** Nothing, on the screen alone, or as a file to keep. */
export type Reading = MinutesReading;
