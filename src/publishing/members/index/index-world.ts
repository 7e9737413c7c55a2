import { type CalendarDate } from '../../../domain/calendar-date.ts';
import type { CouncilRecord, Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import { dayOf, type Instant, wallClock } from '../../../domain/local-time.ts';
import type {
  BookFiles,
  DirectoryArms,
  MembersDocument,
  MembersPart,
  StoredBlob,
} from '../../../domain/members/index.ts';
import type { ProtectedMeeting, ProtectedPaper } from '../../../domain/schema/index.ts';
import { canonicalAddress } from '../../../domain/url.ts';
import type { Earlier } from './earlier-documents.ts';

/** What an index is made of. */
export interface IndexSources {
  readonly record: CouncilRecord;
  readonly overlay: ProtectedRecord;
  /** Size and hash of each file by its path, `papers/<key>/<name>` or `protected/papers/<key>/<name>`. */
  readonly files: ReadonlyMap<string, StoredBlob>;
  /** What the generation before says; absent where this is the first. */
  readonly earlier?: Earlier | undefined;
  readonly arms?: DirectoryArms | undefined;
  /** Documents that are made of the record; absent where none are. */
  readonly made?: MadeDocuments | undefined;
  /** Instant of the record. */
  readonly at: Instant;
}

/** Documents made of the record, by what they belong to. */
export interface MadeDocuments {
  /** Of meetings, of papers and of resolutions by circulation by key, of items by `itemName`. */
  readonly meetings: ReadonlyMap<string, readonly MembersDocument[]>;
  readonly papers: ReadonlyMap<string, readonly MembersDocument[]>;
  readonly items: ReadonlyMap<string, readonly MembersDocument[]>;
  readonly circulations: ReadonlyMap<string, readonly MembersDocument[]>;
  /** Of bodies and terms. */
  readonly books: readonly MadeBook[];
}

/** A book of resolutions with the part to which it belongs. */
export type MadeBook = BookFiles & Pick<MembersPart, 'organization' | 'term'>;

/** Under which the documents of an item stand. */
export const itemName = (meeting: string, item: string): string => `${meeting} ${item}`;

/** The sources by key. */
export interface IndexWorld extends IndexSources {
  /** ISO 8601, UTC. */
  readonly instant: string;
  readonly isWithdrawn: (address: string) => boolean;
  readonly overlayMeeting: ReadonlyMap<string, Entry<ProtectedMeeting>>;
  /** Entries that add attachments to the public paper of that key. */
  readonly attachments: ReadonlyMap<string, readonly Entry<ProtectedPaper>[]>;
  /** Key of the term of a body in which a day lies; empty where it lies in none. */
  readonly termOn: (body: string | undefined, day: CalendarDate) => string;
  readonly bodyOf: ReadonlyMap<string, string>;
}

/** Looks the sources up by key. */
export function indexWorld(sources: IndexSources): IndexWorld {
  const { record, overlay, at } = sources;
  const today = dayOf(wallClock(at, record.site.timeZone));
  const withdrawn = new Set(
    record.withdrawals.filter(({ date }) => date <= today).map(({ target }) => canonicalAddress(target)),
  );
  return {
    ...sources,
    instant: new Date(at).toISOString(),
    isWithdrawn: (address) => withdrawn.has(canonicalAddress(address)),
    overlayMeeting: new Map(overlay.meetings.map((entry) => [entry.key, entry])),
    attachments: Map.groupBy(
      overlay.papers.filter(({ data }) => 'attachmentsOf' in data),
      ({ data }) => ('attachmentsOf' in data ? (data.attachmentsOf as string) : ''),
    ),
    termOn: (body, day) =>
      record.terms.find(
        ({ data }) =>
          data.bodies.includes(body ?? '') &&
          data.startDate <= day &&
          (data.endDate === undefined || day <= data.endDate),
      )?.key ?? '',
    bodyOf: new Map(record.organizations.map(({ key, data }) => [key, data.body])),
  };
}
