import type { CalendarDate } from '../calendar-date.ts';
import type { LocalTime } from '../local-time.ts';
import type {
  Category,
  CirculationOutcome,
  ConsultationRole,
  DisclosureState,
  ImplementationState,
  MeetingState,
  MinutesState,
  Outcome,
  PaperKind,
  Resolution,
  Vote,
} from '../schema/index.ts';
import type { StoredBlob } from './directory.ts';

export const DOCUMENT_KINDS = [
  'invitation',
  'agenda',
  'supplement',
  'folder',
  'notice',
  'minutes',
  'non-public-minutes',
  'paper',
  'attachment',
  'meeting',
  'item',
  'extract',
  'circulation',
  'resolution-book',
] as const;
export type MembersDocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document (OParl File) whose bytes lie in the private store. */
export interface MembersDocument extends StoredBlob {
  readonly id: string;
  readonly title: string;
  /** Name under which it is saved, such as `vorlage.pdf`. */
  readonly name: string;
  readonly mimeType: string;
  readonly date?: CalendarDate;
  readonly kind: MembersDocumentKind;
  /** It belongs to the public side; others lie in the overlay alone. */
  readonly public: boolean;
  /** Made of the record. It is no news by itself: what it tells is. */
  readonly generated?: true;
  /** Of an edition of a meeting's document: the non-public items that it tells of, and those that it leaves out. */
  readonly edition?: { readonly items: readonly string[]; readonly without: readonly string[] };
  /** Instant of the record at which it was first put into the store (ISO 8601, UTC); absent where it was there from the first index on. */
  readonly addedAt?: string;
  /** Instant at which its bytes last changed; absent where they never did. */
  readonly changedAt?: string;
}

/** An agenda item, the public and the non-public side joined. Markdown is already HTML, sanitised. */
export interface MembersItem {
  readonly id: string;
  readonly number?: string;
  readonly public: boolean;
  /** Of a non-public item: what everybody may know. */
  readonly category?: Category;
  /** Absent where the overlay says nothing yet. */
  readonly title?: string;
  readonly heading?: boolean;
  readonly html?: string;
  readonly papers: readonly string[];
  readonly result?: { readonly outcome: Outcome; readonly wording?: string };
  readonly resolutionHtml?: string;
  readonly vote?: Vote;
  readonly disclosure?: DisclosureState;
  readonly addedAt?: LocalTime;
  readonly addedReason?: string;
  readonly movedAt?: LocalTime;
  readonly movedReason?: string;
  readonly movedFrom?: string;
  readonly withdrawnAt?: LocalTime;
  readonly withdrawnReason?: string;
  /** People who read this one item without a seat in the body. */
  readonly guests: readonly string[];
  /** People who may not take part in it (Mitwirkungsverbot), and read nothing of it. */
  readonly excluded: readonly string[];
  readonly documents: readonly MembersDocument[];
  readonly items: readonly MembersItem[];
}

export interface MembersLocation {
  readonly name: string;
  readonly room?: string;
  readonly street?: string;
  readonly place?: string;
}

/** What the desk noted of the invitation. All of it is public once `sentAt` is past. */
export interface MembersInvitation {
  readonly sentAt: LocalTime;
  /** The period was shortened for urgency. */
  readonly urgent?: true;
  readonly urgencyReason?: string;
  /** Second invitation to the same matter. */
  readonly secondCall?: true;
}

/** How often the event of a meeting changed, and when last: calendars tell by it which of two copies is newer. */
export interface MembersEvent {
  /** Rises with time, place and state, and with nothing else (RFC 5545, section 3.8.7.4). */
  readonly sequence: number;
  /** Instant of the record, ISO 8601 in UTC. */
  readonly modified: string;
}

/** A meeting with its whole agenda. */
export interface MembersMeeting {
  readonly key: string;
  readonly title: string;
  readonly number?: string;
  readonly organization: string;
  readonly jointWith: readonly string[];
  readonly start: LocalTime;
  readonly end?: LocalTime;
  readonly allDay?: boolean;
  readonly location?: MembersLocation;
  readonly status: MeetingState;
  readonly statusReason?: string;
  /** From when members read agenda and papers: the invitation's `sentAt`; the start, where it was held without one. */
  readonly opensAt?: LocalTime;
  /** Absent where there is none yet, and in indexes of before it was kept. */
  readonly invitation?: MembersInvitation;
  /** Absent in indexes of before it was kept. */
  readonly event?: MembersEvent;
  readonly minutes?: { readonly status: MinutesState; readonly approvedOn?: CalendarDate };
  readonly agenda: readonly MembersItem[];
  readonly documents: readonly MembersDocument[];
}

/** A planned station of a paper (OParl Consultation). */
export interface MembersConsultation {
  readonly organization: string;
  readonly role: ConsultationRole;
  readonly date?: CalendarDate;
  readonly public: boolean;
}

/** What another paper is to this one. */
export interface MembersRelation {
  /** Its key. */
  readonly paper: string;
  /** What this one adds to or changes; what changes or adds to this one; else named by it, or naming it. */
  readonly as: 'parent' | 'amendment' | 'supplement' | 'related';
}

/** A paper with all its attachments. */
export interface MembersPaper {
  readonly key: string;
  readonly reference?: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly kindName?: string;
  readonly date?: CalendarDate;
  readonly body: string;
  readonly office?: string;
  /** Names of those who brought it in, organizations first. */
  readonly originators?: readonly string[];
  /** As planned, with meetings that have no agenda yet; absent in indexes of before they were kept. */
  readonly consultations?: readonly MembersConsultation[];
  /** Papers around it, whoever may read them; absent where there are none, and in indexes of before they were kept. */
  readonly relations?: readonly MembersRelation[];
  /** Whole papers of the overlay are not. */
  readonly public: boolean;
  readonly summary?: string;
  readonly html: string;
  /** Financial effects; HTML, sanitised. */
  readonly financeHtml?: string;
  /** SHA-256, hex, of what it says itself, without its documents; absent in indexes of before it was kept. */
  readonly textHash?: string;
  /** Instant of the record at which it was first put into the store (ISO 8601, UTC); absent where it was there from the first index on. */
  readonly addedAt?: string;
  /** Instant at which its own words last changed, those of its documents aside; absent where they never did. */
  readonly changedAt?: string;
  readonly documents: readonly MembersDocument[];
}

/** The documents of what was decided by circulation in private, and what tells who opens them. */
export interface CirculationFiles {
  readonly key: string;
  readonly decidedOn: CalendarDate;
  /** People who may not take part in it (Mitwirkungsverbot). */
  readonly excluded: readonly string[];
  readonly documents: readonly MembersDocument[];
}

/** The book of all that the organization of the part resolved in its term, in public or not. */
export interface BookFiles {
  /** Day of the latest resolution. */
  readonly latest: CalendarDate;
  /** People who may not take part in one of them at least (Mitwirkungsverbot). */
  readonly excluded: readonly string[];
  readonly documents: readonly MembersDocument[];
}

/** What members of one organization need for one term. Meetings by start, papers by key. */
export interface MembersPart {
  readonly organization: string;
  readonly term: string;
  readonly meetings: readonly MembersMeeting[];
  readonly papers: readonly MembersPaper[];
  /** Those that have documents; absent where none has, and in an index of an earlier release. */
  readonly circulations?: readonly CirculationFiles[];
  /** Absent where nothing was resolved that is not public, and in an index of an earlier release. */
  readonly book?: BookFiles;
}

/** The text of one document for the search; a line of JSON in the blob `texts` of its part. */
export interface DocumentText {
  readonly id: string;
  /** Plain text, white space folded. */
  readonly text: string;
}

/** A resolution that an office carries out (Beschlusskontrolle). */
export interface MembersTask {
  /** Key in `resolutions/`. */
  readonly key: string;
  /** Absent in an index of an earlier release. */
  readonly kind?: Resolution['kind'];
  readonly title: string;
  readonly organization: string;
  readonly meeting?: string;
  readonly item?: string;
  /** The wording, where everybody may read it; sanitised. */
  readonly publicHtml?: string;
  /** Path on the public site where it, or the meeting, is found. */
  readonly publicPath?: string;
  /** People excluded from the item that it came from. */
  readonly excluded: readonly string[];
  readonly decidedOn: CalendarDate;
  readonly status: ImplementationState;
  readonly office?: string;
  readonly due?: CalendarDate;
  readonly doneOn?: CalendarDate;
  /** From when citizens read how far it is, where the clerk set a time; absent in an index of an earlier release. */
  readonly opensAt?: LocalTime;
  readonly reports: readonly { readonly date: CalendarDate; readonly text: string }[];
  /** Instant of the record at which this office first had it (ISO 8601, UTC); absent where it was there from the first index on. */
  readonly addedAt?: string;
}

/** What was decided by circulation of a matter that is not public, or what came of the procedure. Markdown is already HTML, sanitised. */
export interface MembersCirculation {
  readonly key: string;
  readonly title: string;
  readonly organization: string;
  /** Key of the term; empty where its day lies in none. */
  readonly term: string;
  readonly decidedOn: CalendarDate;
  readonly legalBasis: string;
  readonly html: string;
  readonly outcome: CirculationOutcome;
  readonly consented?: number;
  readonly statutory?: number;
  readonly objected?: number;
  readonly vote?: Vote;
  readonly disclosure?: DisclosureState;
  /** People who may not take part in it (Mitwirkungsverbot), and read nothing of it. */
  readonly excluded: readonly string[];
  /** Those that its part holds; absent where there are none. */
  readonly documents?: readonly MembersDocument[];
}

/** What is read beside the agendas: resolutions with their office and due date, soonest first, and what was decided by circulation. */
export interface AdministrationPart {
  readonly tasks: readonly MembersTask[];
  /** Latest first; absent where there is none, and in an index of an earlier release. */
  readonly circulations?: readonly MembersCirculation[];
}
