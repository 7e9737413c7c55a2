import type { PublicSite } from '../../domain/public-record.ts';
import type { ToldChange } from './told-changes.ts';

/** One document of a feed: the one to subscribe to, or an archive. */
export interface FeedDocument {
  readonly site: PublicSite;
  readonly title: string;
  readonly description?: string;
  /** Address of the page, below the site. */
  readonly page: string;
  /** ISO 8601 in UTC, to the second. */
  readonly updated: string;
  /** Newest first. */
  readonly changes: readonly ToldChange[];
  /** Number of this archive; absent for the document to subscribe to. */
  readonly archive?: number;
  /** Number of the archive with what came before. */
  readonly before?: number;
}
