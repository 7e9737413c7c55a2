import type { StorePlace } from '../../store/place.ts';

/** Login at the municipality's own identity provider (OpenID Connect). */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Values of `acr` that count as a second factor; without one, a passkey is asked for. */
  readonly strongAcr: readonly string[];
  /** Bind a login not yet known to the account with the same address, where the provider calls it verified. */
  readonly bindByEmail: boolean;
}

/** How invitations to meetings go out. */
export interface InvitationSettings {
  /** Bytes of public papers that are attached to a mail at most. */
  readonly attachBytes: number;
  /** Folder in which returned mails lie (Maildir). */
  readonly bounceMaildir?: string;
  /** The rule of procedure by which the office may see who opened an invitation; absent: the member alone sees it. */
  readonly openedRule?: string;
}

/** What the operator sets, from the environment. Origins have no slash at the end. */
export interface MembersSettings {
  /** Origin under which browsers reach this function. */
  readonly origin: string;
  /** Secrets of at least 32 bytes: the first signs, all verify. At most two. */
  readonly keys: readonly [string, ...string[]];
  /** Accounts, sessions, audit. */
  readonly store: StorePlace;
  /** Documents and index, written by `members:publish`. */
  readonly blobs: StorePlace;
  /** How documents leave: an address of this function, nginx's X-Accel-Redirect, or an address that S3 signed. */
  readonly handOut: 'signed' | 'accel' | 'presigned';
  /** Seconds that a signed address lasts; at most 60. */
  readonly urlSeconds: number;
  readonly login: { readonly mail: boolean; readonly oidc?: OidcSettings };
  /** Whether a passkey alone logs in; else it only confirms a login by mail or at the provider. */
  readonly passkeyLogin: boolean;
  /** Secrets with which publishing signs that there is something new: one, or two while they change. Absent: it is not heard. */
  readonly noticeKeys?: readonly [string, ...string[]];
  /** Keys with which the publish job reads heads and logs of ballots: one, or two while they change. Absent: nobody does. */
  readonly circulationKeys?: readonly [string, ...string[]];
  /** `bounces`: where returned mails go; the sender's address where it is absent. */
  readonly mail?: { readonly smtp: string; readonly from: string; readonly bounces?: string };
  readonly invitation: InvitationSettings;
  /** What is asked for before anything non-public is shown. `none` needs the operator's recorded decision. */
  readonly stepUp: { readonly kind: 'passkey' } | { readonly kind: 'none'; readonly decision: string };
  /** Prints name and time on non-public PDFs. */
  readonly watermark: boolean;
  /** Minutes without a request after which a session ends, and hours after which it ends in any case. */
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  /** Days that accesses are kept. */
  readonly auditDays: number;
  /** Days after which an access that stays revoked is erased. */
  readonly revokedDays: number;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly host: string;
  readonly port: number;
}
