import type { Venues } from './census/venues.ts';
import type { Census } from './census/census.ts';
import type { Edges } from './census/edges.ts';
import type { Fetcher } from './fetcher.ts';
import type { Findings } from './findings.ts';
import type { TypeName, Version } from './schema/field.ts';

/** An external list that was read. */
export interface ReadList {
  readonly url: string;
  /** Where it is named: `Body.meeting`. */
  readonly name: string;
  readonly type: TypeName;
  /** Number of objects, tombstones not counted. */
  count: number;
  /** `modified` of some of its objects, in the order of the list. */
  readonly modified: string[];
  /** Whether it was read to its end. */
  whole: boolean;
}

/** How much of an endpoint is looked at. */
export interface Extent {
  /** Objects per list; undefined: all. */
  readonly limit: number | undefined;
  /** Hosts beside those of the lists that may be asked for objects and files. */
  readonly hosts: readonly string[];
  /** Files that are downloaded. */
  readonly files: number;
  /** Requests at one time. */
  readonly atOnce: number;
}

/** One run of the check: what it asks, what it knows, what it found. */
export interface Run {
  readonly fetcher: Fetcher;
  readonly findings: Findings;
  readonly census: Census;
  readonly edges: Edges;
  readonly extent: Extent;
  version: Version;
  readonly lists: ReadList[];
  /** Scheme by host, as met first. */
  readonly schemes: Map<string, string>;
  /** Lists of single objects that could not be read to their end, as `number field`. */
  readonly unread: Set<string>;
  /** Where consultations and agenda items say that they are held, by numbers of the census. */
  readonly venues: Venues;
  /** Fields of vendors that lead to lists or objects of their own, as `Body.vendor:field`. */
  readonly vendorFields: Set<string>;
  /** Shows how far a step has come. */
  readonly progress: (step: Step, done: number, all?: number) => void;
  /** Whether the time allowed is over; the steps then stop where they are. */
  readonly isOver: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Steps of a run. */
export type Step = 'lists' | 'objects' | 'filters' | 'files' | 'stability';
