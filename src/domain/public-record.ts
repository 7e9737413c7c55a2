import type { CalendarDate } from './calendar-date.ts';
import type { Instant, LocalTime } from './local-time.ts';
import type {
  BODY_KINDS,
  Category,
  Choice,
  ConsultationRole,
  ImplementationState,
  MajorityRule,
  MeetingState,
  MinutesState,
  OrganizationKind,
  Outcome,
  PaperKind,
  Role,
  Site,
  VOTE_METHODS,
} from './schema/index.ts';

declare const passedTheGate: unique symbol;

/** A document that citizens may open. */
export interface PublicFile {
  readonly id: string;
  readonly title: string;
  /** Name of the file beside the entry; absent where the document lies at a foreign address. */
  readonly name?: string;
  /** Address on this site, or the foreign address that import kept. */
  readonly url: string;
  readonly mimeType?: string;
  readonly date?: CalendarDate;
  /** Bytes; added by the door where the file lies beside its entry. */
  readonly size?: number;
  /** SHA-256 of the bytes, hexadecimal; added by the door. */
  readonly sha256?: string;
}

/** A picture that the build renders in several sizes and formats, without metadata. */
export interface PublicPicture {
  /** Name of the file in the content. */
  readonly name: string;
  /** Size of the largest rendering in pixels; absent until the door has rendered it. */
  readonly width?: number;
  readonly height?: number;
  /** Renderings on this site, added by the door: AVIF first, then WebP, each smallest first. */
  readonly variants?: readonly {
    readonly url: string;
    readonly width: number;
    readonly type: 'image/avif' | 'image/webp';
  }[];
}

type PublicContact = {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
};

/** Whoever runs the site, as the Impressum names it. */
interface PublicOperator {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly locality: string;
  readonly email: string;
  readonly representedBy?: string;
  readonly phone?: string;
  readonly vatId?: string;
  readonly supervisoryAuthority?: string;
}

/** The settings of the site that its pages may use. */
export interface PublicSite extends Pick<
  Site,
  | 'name'
  | 'shortName'
  | 'baseUrl'
  | 'locale'
  | 'timeZone'
  | 'noticeDays'
  | 'theme'
  | 'accessibility'
  | 'license'
> {
  readonly operator: PublicOperator;
  readonly contacts: {
    readonly council?: PublicContact;
    readonly accessibility?: PublicContact;
    readonly dataProtection?: PublicContact;
  };
  readonly coatOfArms?: PublicPicture;
  readonly demo: boolean;
  /** Set by the door where the build is a draft for those who review it. */
  readonly preview?: boolean;
  readonly officialInternetNotice: boolean;
  /** Whether the site says what is missing in its data. */
  readonly dataQuality: boolean;
  /** Months after the last mandate from which on a person's page is not for search engines. */
  readonly personNoindexMonths: number;
}

export interface PublicBody {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: (typeof BODY_KINDS)[number];
  readonly partOf?: string;
  readonly profile: string;
  readonly ags?: string;
  readonly rgs?: string;
  readonly inhabitants?: number;
  readonly statutorySizes: readonly {
    readonly organization: string;
    readonly term: string;
    readonly members: number;
  }[];
  readonly coatOfArms?: PublicPicture;
  readonly website?: string;
  readonly description?: string;
}

export interface PublicTerm {
  readonly key: string;
  readonly name: string;
  readonly bodies: readonly string[];
  readonly startDate: CalendarDate;
  readonly endDate?: CalendarDate;
}

export interface PublicOrganization {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly body: string;
  readonly kind: OrganizationKind;
  readonly classification?: string;
  readonly parent?: string;
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
  readonly colour?: string;
  readonly order?: number;
  readonly description?: string;
}

export interface PublicMembership {
  readonly id: string;
  readonly organization: string;
  readonly role: Role;
  readonly roleTitle?: string;
  readonly votingRight: boolean;
  readonly deputyFor?: string;
  readonly onBehalfOf?: string;
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
}

/** The allow-list of D-01: surname, given name, title, memberships; a portrait with consent. Nothing else. */
export interface PublicPerson {
  readonly key: string;
  readonly surname: string;
  readonly givenName?: string;
  readonly title?: string;
  readonly memberships: readonly PublicMembership[];
  readonly portrait?: PublicPicture;
}

export interface PublicLocation {
  readonly key: string;
  readonly name: string;
  readonly room?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly access?: string;
  readonly longitude?: number;
  readonly latitude?: number;
}

export interface PublicVote {
  readonly method: (typeof VOTE_METHODS)[number];
  readonly majority: MajorityRule;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly invalid?: number;
  readonly excluded?: number;
  readonly absent?: number;
  readonly present?: number;
  readonly byFaction: readonly {
    readonly faction: string;
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  }[];
  readonly byName: readonly { readonly person: string; readonly choice: Choice }[];
}

interface ItemChanges {
  readonly addedAt?: LocalTime;
  readonly movedAt?: LocalTime;
  readonly withdrawnAt?: LocalTime;
}

/** An item dealt with in public. Result, vote and resolution are absent until the clerk publishes them. */
export interface OpenItem extends ItemChanges {
  readonly public: true;
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly heading: boolean;
  /** Keys of papers that are public themselves. */
  readonly papers: readonly string[];
  readonly role?: ConsultationRole;
  readonly text?: string;
  readonly result?: { readonly outcome: Outcome; readonly wording?: string };
  readonly vote?: PublicVote;
  readonly resolution?: string;
  readonly present?: number;
  readonly approvesMinutesOf?: string;
  readonly addedReason?: string;
  readonly movedReason?: string;
  /** Number in the invitation of an item that was moved. */
  readonly movedFrom?: string;
  readonly withdrawnReason?: string;
  readonly madePublicOn?: CalendarDate;
  readonly requestedBy?: string;
  readonly files: readonly PublicFile[];
  readonly recordingOffset?: number;
  readonly subjects: readonly string[];
  readonly places: readonly string[];
  readonly items: readonly PublicAgendaItem[];
}

/** All that a citizen learns of an item dealt with behind closed doors. */
export interface ClosedItem extends ItemChanges {
  readonly public: false;
  readonly id: string;
  readonly number?: string;
  readonly category: Category;
  readonly items: readonly ClosedItem[];
}

export type PublicAgendaItem = OpenItem | ClosedItem;

export interface PublicMeeting {
  readonly key: string;
  readonly title: string;
  readonly number?: string;
  readonly organization: string;
  readonly jointWith: readonly string[];
  readonly start: LocalTime;
  readonly end?: LocalTime;
  readonly allDay: boolean;
  readonly location?: string;
  readonly status: MeetingState;
  readonly statusReason?: string;
  readonly movedTo?: string;
  readonly urgent: boolean;
  /** First shown later than the site's `noticeDays` before its day; known from the ledger only. */
  readonly shortNotice: boolean;
  readonly invitation?: {
    readonly sentAt?: LocalTime;
    readonly urgencyReason?: string;
    readonly secondCall: boolean;
    readonly file?: PublicFile;
  };
  readonly notice?: {
    readonly medium: 'newspaper' | 'gazette' | 'board' | 'internet';
    readonly name?: string;
    readonly firstDay: CalendarDate;
    readonly lastDay?: CalendarDate;
    readonly signedBy?: string;
    readonly file?: PublicFile;
  };
  readonly healing?: { readonly defect: string; readonly attended?: number; readonly waived?: number };
  readonly minutes?: {
    readonly status: MinutesState;
    readonly approvedOn?: CalendarDate;
    readonly file?: PublicFile;
  };
  readonly recording?: { readonly url: string; readonly title?: string };
  /** Whether the agenda is open to the public yet; `agenda` is empty before. */
  readonly agendaPublic: boolean;
  readonly agenda: readonly PublicAgendaItem[];
  /** Whether results are open to the public yet. */
  readonly resultsPublic: boolean;
  readonly present?: number;
  readonly files: readonly PublicFile[];
  readonly text: string;
}

export interface PublicConsultation {
  readonly id: string;
  readonly organization: string;
  readonly role: ConsultationRole;
  readonly date?: CalendarDate;
  readonly public: boolean;
}

export interface PublicPaper {
  readonly key: string;
  readonly reference?: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly kindName?: string;
  readonly date?: CalendarDate;
  readonly body: string;
  readonly office?: string;
  readonly originatorOrganizations: readonly string[];
  readonly originatorPersons: readonly string[];
  readonly consultations: readonly PublicConsultation[];
  readonly related: readonly string[];
  readonly parent?: string;
  readonly files: readonly PublicFile[];
  readonly summary?: string;
  readonly finance?: string;
  readonly requestedBy?: string;
  readonly subjects: readonly string[];
  readonly places: readonly string[];
  readonly text: string;
}

export interface PublicImplementation {
  readonly status: ImplementationState;
  readonly office?: string;
  readonly due?: CalendarDate;
  readonly doneOn?: CalendarDate;
  readonly reports: readonly {
    readonly date: CalendarDate;
    readonly text: string;
    readonly file?: PublicFile;
  }[];
}

/** A resolution, whatever its home: an agenda item, a disclosure, a circulation, an urgent decision. */
export interface PublicResolution {
  readonly key: string;
  readonly kind: 'item' | 'disclosed' | 'circulation' | 'urgent-decision';
  readonly title: string;
  readonly organization: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly outcome?: Outcome;
  readonly wording?: string;
  readonly vote?: PublicVote;
  readonly meeting?: string;
  readonly item?: string;
  readonly papers: readonly string[];
  readonly implementation?: PublicImplementation;
  readonly files: readonly PublicFile[];
  readonly disclosedOn?: CalendarDate;
  readonly legalBasis?: string;
  readonly openedOn?: CalendarDate;
  readonly urgency?: {
    readonly reason: string;
    readonly decidedBy: string;
    readonly consulted?: string;
    readonly membersToldOn: CalendarDate;
    readonly nextSession?: { readonly meeting?: string; readonly outcome: 'noted' | 'approved' | 'annulled' };
  };
}

export interface PublicPage {
  readonly key: string;
  readonly title: string;
  readonly navigation: 'none' | 'footer';
  readonly order: number;
  readonly lang: 'de' | 'de-simple';
  readonly text: string;
}

/** What stands at the address of a thing that was taken back. */
export interface Tombstone {
  readonly url: string;
  readonly date: CalendarDate;
  readonly reason: string;
}

/** What a citizen may see at `at`. Only `publish` makes one. */
export interface PublicRecord {
  readonly [passedTheGate]: true;
  readonly site: PublicSite;
  readonly at: Instant;
  /** The site's calendar day at `at`. */
  readonly today: CalendarDate;
  readonly now: LocalTime;
  readonly bodies: readonly PublicBody[];
  readonly terms: readonly PublicTerm[];
  readonly organizations: readonly PublicOrganization[];
  readonly people: readonly PublicPerson[];
  readonly locations: readonly PublicLocation[];
  readonly meetings: readonly PublicMeeting[];
  readonly papers: readonly PublicPaper[];
  readonly resolutions: readonly PublicResolution[];
  readonly pages: readonly PublicPage[];
  readonly tombstones: readonly Tombstone[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
