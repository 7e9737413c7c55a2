import type { CalendarDate } from './calendar-date.ts';
import type { Instant, LocalTime } from './local-time.ts';
import type { PublicSite } from './public-record/site.ts';
import type { PublicBody } from './public-record/body.ts';
import type { PublicTerm } from './public-record/term.ts';
import type { PublicOrganization } from './public-record/organization.ts';
import type { PublicPerson } from './public-record/person.ts';
import type { PublicLocation } from './public-record/location.ts';
import type { PublicMeeting } from './public-record/meeting.ts';
import type { PublicPaper } from './public-record/paper.ts';
import type { PublicResolution } from './public-record/resolution.ts';
import type { PublicTemplate } from './public-record/template.ts';
import type { PublicDocument } from './public-record/document.ts';
import type { PublicPage } from './public-record/page.ts';
import type { Tombstone } from './public-record/tombstone.ts';

export type { PublicFile, PublicPicture } from './public-record/file.ts';
export type { PublicSite } from './public-record/site.ts';
export type { PublicBody } from './public-record/body.ts';
export type { PublicTerm } from './public-record/term.ts';
export type { PublicOrganization } from './public-record/organization.ts';
export type { PublicMembership, PublicPerson } from './public-record/person.ts';
export type { PublicLocation } from './public-record/location.ts';
export type { PublicVote } from './public-record/vote.ts';
export type { OpenItem, ClosedItem, PublicAgendaItem } from './public-record/agenda-item.ts';
export type { PublicMeeting } from './public-record/meeting.ts';
export type { PublicMinutes } from './public-record/minutes.ts';
export type { PublicConsultation, PublicPaper } from './public-record/paper.ts';
export type { PublicImplementation, PublicResolution } from './public-record/resolution.ts';
export type { PublicTemplate } from './public-record/template.ts';
export type { PublicDocument } from './public-record/document.ts';
export type { PublicPage } from './public-record/page.ts';
export type { Tombstone } from './public-record/tombstone.ts';

declare const passedTheGate: unique symbol;

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
  readonly templates: readonly PublicTemplate[];
  /** Made of the rest by the build; the gate leaves it empty. */
  readonly documents: readonly PublicDocument[];
  readonly tombstones: readonly Tombstone[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}
