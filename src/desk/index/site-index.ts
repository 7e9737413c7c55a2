import type { OrganizationKind } from '../../domain/schema/organization.ts';
import type { Vocabulary } from '../../domain/view/index.ts';
import type { Seat } from './seats.ts';

/** A thing that an entry may point to, as the pickers show it. */
export interface Choice {
  readonly key: string;
  /** Its name or title. */
  readonly label: string;
  /** What tells it from its like: a number and a date, a kind. */
  readonly detail?: string;
  /** Words that find it beside label and detail, such as "878/2017". */
  readonly words?: string;
}

export type ChoiceKind =
  'papers' | 'meetings' | 'organizations' | 'people' | 'locations' | 'bodies' | 'terms';

/**
 * What the desk knows without asking the repository: `index.json` beside its page, written from the `PublicRecord`
 * alone. What is newer, or not public, comes from the logged-in backend.
 */
export interface SiteIndex {
  /** The instant of the build as wall clock of the council's place, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  readonly choices: Readonly<Record<ChoiceKind, readonly Choice[]>>;
  /** Fraktionen by key, with their order in the seat plot. */
  readonly factions: readonly Choice[];
  /** Who is or was what in each organization, by its key, in the order of a list of members. */
  readonly seats?: Readonly<Record<string, readonly Seat[]>>;
  /** Highest paper number of each year (`2027`), or of each body and year (`aubrueck/2027`): `highestNumbers` in `paper-number`. */
  readonly highestNumbers: Readonly<Record<string, number>>;
  /**
   * Keys that papers of the public repository bear and that a paper number makes, published or not. In the protected desk
   * alone; never with a word of a title.
   */
  readonly takenPapers?: readonly string[];
  /** Subjects and places that public things bear, those used most first; absent in an index made before there were any. */
  readonly vocabulary?: Readonly<Record<Vocabulary, readonly string[]>>;
  /** What checks and badges follow from in `site.yml`; absent in an index made before there were any. */
  readonly site?: SiteFacts;
  /** Body and kind of each organization, by key. */
  readonly organizations?: Readonly<Record<string, OrganizationFacts>>;
  /** Legal profile of each body, by key. */
  readonly bodies?: Readonly<Record<string, { readonly profile: string }>>;
  /** Statutory numbers of members, by the organization's key, for each term; absent in an index made before there were any. */
  readonly sizes?: Readonly<Record<string, readonly Size[]>>;
  /**
   * Days (`YYYY-MM-DD`) on which each organization meets, alone or with others, by its key, the first first; those of
   * cancelled and moved meetings are none. Absent in an index made before there were any.
   */
  readonly meetingDays?: Readonly<Record<string, readonly string[]>>;
  /** What was public beside the choices, so that nobody deletes it; absent in an index made before there was any. */
  readonly seen?: Seen;
}

/** What citizens have seen of the kinds that no picker offers, and what they see no more. */
export interface Seen {
  /** Keys. */
  readonly resolutions: readonly string[];
  /** Keys. */
  readonly pages: readonly string[];
  /** Addresses at which it stands that something was withdrawn. */
  readonly withdrawn: readonly string[];
}

/** A statutory number of members, and the days for which it holds. */
export interface Size {
  readonly from: string;
  readonly to?: string;
  readonly members: number;
}

export interface SiteFacts {
  readonly timeZone: string;
  readonly noticeDays: number;
}

export interface OrganizationFacts {
  readonly body: string;
  readonly kind: OrganizationKind;
}
