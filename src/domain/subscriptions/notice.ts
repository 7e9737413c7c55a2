import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { parseInterest } from './interest.ts';

const digest = () => z.string().regex(/^[0-9a-f]{64}$/);
const instant = () => z.iso.datetime();

/** What one entry of the log tells of one object. An object stands in an entry once. */
const changeSchema = z.object({
  kind: z.enum(['published', 'changed', 'withdrawn', 'restored']),
  /** Id of the object, such as `papers/0012-2027`. */
  object: z.string().min(1).max(300),
  /** Absolute address of its page. */
  url: z.url({ protocol: /^https?$/ }).max(2000),
  /** What happened and to what, as the title of a feed's entry: "Neue Vorlage 0012-2027: Radweg am Deich". One line. */
  headline: z.string().min(1).max(1000),
  /** What else the feed's entry tells, sentences in one line; empty where nothing. */
  summary: z.string().max(2000),
  /** The site's day on which the change was published. */
  date: dateField(),
  /** Interests that it concerns, as `interestText` writes them, sorted: neither words nor `all`. */
  concerns: z.array(z.string().refine((text) => parseInterest(text) !== undefined)),
  /** The searchable text of the object, as `noticeWords` writes it; empty where it is withdrawn. */
  words: z.string(),
});

/** Shape of `/protokoll/<number>/meldung.json`: what subscribers are told of an entry of the log. */
export const entryNoticeSchema = z.object({
  version: z.literal(1),
  /** Number of the entry in the log. */
  number: z.int().positive(),
  /** Instant of the build that wrote the entry, ISO 8601 in UTC. */
  at: instant(),
  /** Hash of the entry before; 64 zeros for the first. */
  previous: digest(),
  /** Hash of the entry in the log. */
  hash: digest(),
  /** True where the changes are not told: the entry is too old, or holds more than `MOST_TOLD`. */
  past: z.literal(true).optional(),
  changes: z.array(changeSchema),
});

/** What subscribers are told of an entry of the log. */
export type EntryNotice = z.infer<typeof entryNoticeSchema>;

/** What subscribers are told of one object. */
export type NoticeChange = z.infer<typeof changeSchema>;

/** Entries of the log, from the newest on, whose notices tell their changes. Older ones say that they are past. */
export const NOTICES_KEPT = 100;

/** Changes of an entry that are told at most. More come at once by an import alone: no news, and nobody would read the mail. */
export const MOST_TOLD = 2000;

/** Address of the notice of an entry below the site. */
export const noticeAddress = (number: number): string => `/protokoll/${number}/meldung.json`;
