import type { Context } from 'hono';
import type {
  AccessFacts,
  AdministrationPart,
  AllowancePart,
  Circulated,
  DirectoryPerson,
  DocumentText,
  MembersDirectory,
  MembersPart,
  PersonAllowance,
  PublishedFigures,
  Reader,
} from '../../domain/members/index.ts';
import type { LocalTime } from '../../domain/local-time.ts';
import type { SendOnce } from '../../mail/ports.ts';
import type { BlobStore, SlotStore } from '../../store/ports.ts';
import type { Asset } from '../../server/assets/asset.ts';
import type { StampPdf } from './files/watermark/stamp.ts';
import type { MembersSettings } from './settings.ts';

/**
 * An access to the members' area, `accounts/<id>/<version>.json`. It lives in the function's store alone; each change is a
 * new version, put if absent.
 */
export interface Account {
  /** Key of the person, or for a clerk without one `k-` and random letters. */
  readonly id: string;
  readonly version: number;
  /** Key in the directory; absent for an account of the office alone. */
  readonly person?: string;
  /** Shown where the directory names no person. */
  readonly name: string;
  /** In lower case; where the login link and notices go. */
  readonly email?: string;
  /** `issuer|subject` of OpenID Connect. */
  readonly subjects: readonly string[];
  readonly rights: {
    readonly clerk: boolean;
    readonly leadership: boolean;
    readonly offices: readonly string[];
  };
  /** How the invitation comes, and since when the member consented to the electronic one. */
  readonly channel: 'paper' | 'electronic';
  readonly consentedAt?: string;
  readonly state: 'active' | 'revoked';
  /** ISO 8601, UTC: until then a first passkey may be enrolled after a login by mail. */
  readonly enrolUntil?: string;
  /** ISO 8601, UTC: sessions begun before are over. */
  readonly sessionsSince?: string;
  /**
   * Version that a reset of the passkeys made: what was enrolled or begun under an earlier one counts no more. A number, not
   * an instant, so that no clock and no request still on its way makes an old passkey new. Absent: all count.
   */
  readonly passkeysSince?: number;
  /** The access was erased: nothing but this remains of it, so that its numbers are not given again. Revoked. */
  readonly erased?: true;
  /** Who changed it last and when (ISO 8601, UTC): the id of an account, or `konsole`. */
  readonly changedBy: string;
  readonly changedAt: string;
}

/** Accounts; every answer is what stands in the store now, not what this instance remembers. */
export interface Accounts {
  get(id: string): Promise<Account | undefined>;
  all(): Promise<readonly Account[]>;
  /** What remains of accounts that were erased and not created anew; for the log alone. */
  erased(): Promise<readonly Account[]>;
  /**
   * Writes the version after `account.version`, which is that of the account as it was read, and 0 for a new one.
   * `outdated`: somebody else changed the account meanwhile; `…-taken`: another active account bears it.
   */
  save(account: Account): Promise<'saved' | 'outdated' | 'email-taken' | 'subject-taken'>;
}

/** What the sealed cookie says; instants are milliseconds since 1970 of the machine's clock. */
export interface Session {
  readonly id: string;
  readonly account: string;
  /** Version of the account at the login. */
  readonly version?: number;
  readonly begun: number;
  readonly seen: number;
  readonly method: 'mail' | 'oidc' | 'passkey';
  /** 2 once a passkey (or the provider's second factor) confirmed it. */
  readonly level: 1 | 2;
  /** Instant of the record (ISO 8601, UTC) up to which the member had looked before this session. */
  readonly lookedUntil?: string;
}

/** Who asks, looked up anew at each request. */
export interface Who {
  readonly account: Account;
  readonly session: Session;
  readonly person?: DirectoryPerson;
  readonly reader: Reader;
}

/** The published index as of this request. */
export interface Council {
  readonly directory: MembersDirectory;
  readonly facts: AccessFacts;
  /** Wall clock of the record now. */
  readonly now: LocalTime;
  /** The same instant, ISO 8601, UTC. */
  readonly at: string;
  /** Instant of the record at which the index was published. */
  readonly publishedAt: string;
  /** Number of that publication: 1, 2, 3, … */
  readonly generation: number;
  /** What that publication changed; absent in an index of an earlier release. */
  readonly published?: PublishedFigures;
  part(number: number): Promise<MembersPart>;
  parts(numbers: readonly number[]): Promise<readonly MembersPart[]>;
  texts(number: number): AsyncIterable<DocumentText>;
  administration(): Promise<AdministrationPart>;
  /** Undefined where no allowances are reckoned. */
  allowance(): Promise<AllowancePart | undefined>;
  /** What one person is paid; undefined where that is nothing. Whoever shows it has asked `mayReadAllowance`. */
  allowanceOf(person: string): Promise<PersonAllowance | undefined>;
  /** Ways to papers and documents that ballots open; absent where nobody asks over HTTP. @throws StoreError */
  readonly circulated?: () => Promise<Circulated>;
}

/** Gives the newest index; undefined where none was published yet. @throws StoreError */
export type ReadCouncil = () => Promise<Council | undefined>;

export const AUDIT_EVENTS = [
  'login-link-sent',
  'login',
  'login-refused',
  'step-up',
  'step-up-refused',
  'logout',
  'passkey-added',
  'passkey-removed',
  'session-ended',
  'meeting-read',
  'meeting-refused',
  'paper-read',
  'paper-refused',
  'document-read',
  'document-refused',
  'zip-read',
  'meeting-taken',
  'copy-contact',
  'search',
  'overview-read',
  'ballot-read',
  'ballot-refused',
  'account-created',
  'account-changed',
  'account-revoked',
  'account-restored',
  'account-erased',
  'invited',
  'passkeys-reset',
  'login-bound',
  'channel-changed',
  'notices-changed',
  'feed-renewed',
  'invitation-ordered',
  'invitation-printed',
  'invitation-decided',
  'allowance-read',
  'ballot-opened',
  'ballot-declared',
  'ballot-voted',
  'ballot-extended',
  'ballot-cancelled',
  'ballot-log-read',
  'ballot-mail-decided',
  'audit-read',
  'office-refused',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** One line of the audit log. It names ids, never a title, an address or a word that was searched. */
export interface AuditEntry {
  /** ISO 8601, UTC, machine's clock. */
  readonly at: string;
  readonly event: AuditEvent;
  /** Account that it concerns. */
  readonly account: string;
  /** Who did it, where somebody else did. */
  readonly by?: string;
  readonly session?: string;
  /** Id or key of the document, paper, meeting or passkey. */
  readonly subject?: string;
  /**
   * `zip`: handed out within the zip of a meeting; entries of old do not say so. `taken`: handed out for the copy that a member
   * takes along. `begun`: a change of an account that is about
   * to be written; what came of it, the same entry tells behind it, without this word, or with `failed`.
   */
  readonly way?: 'zip' | 'taken' | 'begun' | 'failed';
}

/** As it is read again; of a `damaged` record only its place in the store (`subject`) and about when it was made are known. */
export interface AuditLine extends Omit<AuditEntry, 'event'> {
  readonly event: AuditEvent | 'damaged';
}

/** A page of the log; `next`, where there is more, is the `before` of the following one. */
export interface AuditPage {
  readonly entries: readonly AuditLine[];
  readonly next?: string;
}

/** Append-only; what could not be written has not happened, so whoever records, waits for it before answering. */
export interface Audit {
  /** Resolves once the entry stands in the store. @throws StoreError */
  record(entry: Omit<AuditEntry, 'at'>): Promise<void>;
  /**
   * Entries about one account, newest first, none older than the retention. Records are never torn apart, so that a page
   * may bear a few entries more than `limit`. @throws StoreError
   */
  of(account: string, options: { readonly limit: number; readonly before?: string }): Promise<AuditPage>;
}

/** A mail in plain text. `id` is constant for what must arrive once. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
}
export type SendMail = (mail: Mail) => Promise<void>;

export type { Asset };

/** What the function takes from outside. */
export interface Means {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears of events by fixed words and random numbers of requests: never a name, an address, a title or a query. */
  readonly log: (event: string) => void;
  readonly slots: SlotStore;
  readonly blobs: BlobStore;
  readonly sendMail: SendMail;
  /** Sends one of the mails that stand in an outbox; absent where there is no mail server. */
  readonly sendOnce?: SendOnce;
  /** Hears that mails stand in an outbox, so that they need not wait for the next round. */
  readonly queued?: () => void;
  /** Prints a line on each page of a PDF; absent: what is to be stamped does not leave. */
  readonly stampPdf?: StampPdf;
  /** Address of the machine at the other end of the connection, where the runtime tells it. */
  readonly peer?: (context: Context<MembersEnv>) => string | undefined;
  /** By path, such as `/stil/haupt.css`. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** All that routes work with. */
export interface Parts {
  readonly settings: MembersSettings;
  readonly means: Means;
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly readCouncil: ReadCouncil;
}

/** What each request bears. */
export interface MembersEnv {
  /** From the server: network address of whoever holds the other end of the connection. */
  Bindings: {
    readonly peer?: string | undefined;
    /** Variables of the application that leaves the request to routes loaded later. */
    readonly inherited?: Partial<MembersVariables>;
  };
  Variables: MembersVariables;
}

/** What middleware found out before a route answers. */
export interface MembersVariables {
  /** Random, for the log and for pages that tell of a fault. */
  requestId: string;
  /** Absent where nobody is logged in. */
  who?: Who;
  /** Absent where nothing was published yet. */
  council?: Council;
}
