import type { LocalTime } from '../local-time.ts';
import type { Span } from './span.ts';

/** What the calendar lists. */
export type ThingKind =
  | 'date'
  | 'agenda'
  | 'results'
  | 'minutes'
  | 'paper'
  | 'resolution'
  | 'implementation'
  | 'overdue'
  | 'portrait';

/** One thing of the record that opens by a rule, and when it is seen. */
export interface Thing {
  readonly kind: ThingKind;
  /** Address under which the gate asks its memory; a part of a page has a fragment. */
  readonly address: string;
  readonly title: string;
  /** Path of its file below `content/`. */
  readonly file: string;
  /** Start of the meeting of which it is a part. */
  readonly start?: LocalTime;
  /** Resolutions that results bring with them. */
  readonly resolutions?: number;
  /** When it is seen, earliest first; empty where that never happens by itself. */
  readonly spans: readonly Span[];
}
