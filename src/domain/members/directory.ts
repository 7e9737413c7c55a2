import type { CalendarDate } from '../calendar-date.ts';
import type { LocalTime } from '../local-time.ts';
import type { LegalProfile } from '../profiles/legal-profile.ts';
import type { CirculationBasis } from '../schema/circulation-basis.ts';
import type { OrganizationKind } from '../schema/organization.ts';
import type { Role } from '../schema/membership.ts';
import type { PublishedFigures } from './published.ts';

/** What members may do with the minutes of a part that was not public. */
export const MINUTES_READING = ['none', 'view', 'download'] as const;
export type MinutesReading = (typeof MINUTES_READING)[number];

/** Whose earlier terms a member reads: none, those in which the member had a seat in that body, or all. */
export const FORMER_TERMS = ['none', 'served', 'all'] as const;
export type FormerTerms = (typeof FORMER_TERMS)[number];

/** What a person is in an organization, as far as it decides what may be read. Days are inclusive. */
export interface DirectoryMembership {
  readonly organization: string;
  readonly role: Role;
  readonly roleTitle?: string;
  readonly deputyFor?: string;
  /** Absent in indexes of before it was kept. */
  readonly votingRight?: boolean;
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
}

/** A person who may have an access. No address of any kind stands here. */
export interface DirectoryPerson {
  readonly key: string;
  /** As written: title, given name, surname. */
  readonly name: string;
  /** Surname first, for sorting. */
  readonly sortName: string;
  /** Known to the members' overlay alone (clerks, staff, guests). */
  readonly internal: boolean;
  readonly memberships: readonly DirectoryMembership[];
}

/** An organization with what access depends on. */
export interface DirectoryOrganization {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: OrganizationKind;
  readonly body: string;
  readonly parent?: string;
  /** What its members may do with non-public minutes, by the legal profile or the body's own rule. */
  readonly minutes: MinutesReading;
  /** Statutory number of members in the term that runs at the instant of the index; absent where nobody wrote it. */
  readonly statutory?: number;
}

/** A body (Körperschaft) with what its law asks of invitations. */
export interface DirectoryBody {
  readonly key: string;
  readonly name: string;
  /** Key of the legal profile; absent in indexes of before it was kept. */
  readonly profile?: string;
  /** Bases of its own for deciding by circulation, as in its file. */
  readonly circulationBases?: readonly CirculationBasis[];
  readonly invitation: Pick<LegalProfile['invitation'], 'fullDaysBetween' | 'periodSetBy' | 'urgent'>;
  /** What a second invitation to the same matter must say, where the law asks for it. */
  readonly secondCall: LegalProfile['quorum']['secondCall'];
}

export interface DirectoryTerm {
  readonly key: string;
  readonly name: string;
  readonly bodies: readonly string[];
  readonly startDate: CalendarDate;
  readonly endDate?: CalendarDate;
}

/** A blob of the private store, by its content. */
export interface StoredBlob {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Where a `MembersPart` lies, and the texts of its documents. `term` is empty where the day lies in none. */
export interface DirectoryPart extends StoredBlob {
  readonly organization: string;
  readonly term: string;
  readonly texts?: StoredBlob;
}

/** Coat of arms; width and height in pixels. */
export interface DirectoryArms extends StoredBlob {
  readonly mimeType: string;
  readonly width: number;
  readonly height: number;
}

/** What pages of the members' area say of the municipality. */
export interface DirectorySite {
  readonly name: string;
  readonly shortName?: string;
  readonly operator: string;
  /** Address of the public site, no slash at the end. */
  readonly baseUrl: string;
  /** Address of the clerks' desk, no slash at the end; absent where none is known, and in indexes of before it was kept. */
  readonly deskUrl?: string;
  readonly timeZone: string;
  /** Days before a meeting from which on the public site shows its date; absent in indexes of before it was kept. */
  readonly noticeDays?: number;
  /** The clock of an invented council; the record is read as of this instant. */
  readonly demoNow?: LocalTime;
  readonly theme: { readonly primary: string; readonly primaryDark?: string };
  readonly arms?: DirectoryArms;
  readonly contact: { readonly name?: string; readonly email?: string; readonly phone?: string };
}

/**
 * `directory.json`: who there is, and in which parts a thing is found. It bears ids and keys of documents, meetings and
 * papers, never a title of them. Written by `members:publish`, read by the members' function at each request.
 */
export interface MembersDirectory {
  readonly version: 1;
  readonly site: DirectorySite;
  readonly rules: { readonly formerTerms: FormerTerms; readonly councilReadsCommittees: boolean };
  readonly people: readonly DirectoryPerson[];
  readonly organizations: readonly DirectoryOrganization[];
  readonly terms: readonly DirectoryTerm[];
  /** Those with a known legal profile; absent in an index of an earlier release. */
  readonly bodies?: readonly DirectoryBody[];
  readonly parts: readonly DirectoryPart[];
  /** Numbers of the parts in which it stands, by id or key. */
  readonly documents: Readonly<Record<string, readonly number[]>>;
  readonly meetings: Readonly<Record<string, readonly number[]>>;
  readonly papers: Readonly<Record<string, readonly number[]>>;
  /** The `AdministrationPart`. */
  readonly administration: StoredBlob;
  /** The `AllowancePart`; absent where no allowances are reckoned. */
  readonly allowance?: StoredBlob;
}

/**
 * One state of the whole index, `generations/<number>.json`, put if absent: who finds the highest number has all of it or
 * nothing of it.
 */
export interface IndexGeneration {
  readonly number: number;
  /** SHA-256 of the file of the generation before; absent in the first. */
  readonly previous?: string;
  /** Instant of the record, ISO 8601 in UTC. */
  readonly at: string;
  readonly directory: StoredBlob;
  /** Absent in one of an earlier release. */
  readonly published?: PublishedFigures;
}
