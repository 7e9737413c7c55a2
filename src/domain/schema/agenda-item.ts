import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField, textField } from '../key.ts';
import { timeField } from '../local-time.ts';
import { File } from './file.ts';
import { aboutFields } from './subject.ts';
import { CONSULTATION_ROLES } from './consultation.ts';
import { Vote } from './vote.ts';
import { CATEGORIES } from './value-lists.ts';

/** How an item ended; the free wording stands beside it. */
export const OUTCOMES = [
  'approved',
  'approved-amended',
  'rejected',
  'recommended',
  'recommended-amended',
  'not-recommended',
  'noted',
  'elected',
  'answered',
  'postponed',
  'referred',
  'withdrawn',
  'removed',
  'no-decision',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export { CATEGORIES, type Category } from './value-lists.ts';

const changeFields = () => ({
  addedAt: timeField().optional(),
  movedAt: timeField().optional(),
  withdrawnAt: timeField().optional(),
});

const nonPublicFields = () => ({
  id: idField(),
  number: textField().optional(),
  public: z.literal(false),
  category: z.enum(CATEGORIES),
  ...changeFields(),
});
export type NonPublicItem = z.infer<z.ZodObject<ReturnType<typeof nonPublicFields>, z.core.$strict>> & {
  items?: NonPublicItem[] | undefined;
};
const nonPublicItems: z.ZodType<NonPublicItem[]> = z.lazy(() => z.array(NonPublicItem));

/** All that a public file may say of a non-public item. Any other key is an error. */
export const NonPublicItem = z.strictObject({ ...nonPublicFields(), items: nonPublicItems.optional() });

const publicFields = () => ({
  id: idField(),
  number: textField().optional(),
  title: textField(),
  public: z.literal(true),
  /** Only a heading over `items`; nothing is decided under it. */
  heading: z.boolean().optional(),
  papers: z.array(keyField()).optional(),
  role: z.enum(CONSULTATION_ROLES).optional(),
  text: textField().optional(),
  result: z.looseObject({ outcome: z.enum(OUTCOMES), wording: textField().optional() }).optional(),
  vote: Vote.optional(),
  /** Wording of the resolution, Markdown. */
  resolution: textField().optional(),
  /** What the minutes say of it, Markdown. */
  minutes: textField().optional(),
  /** Members present at this item. */
  present: z.int().min(0).optional(),
  /** Meeting whose minutes this item approves. */
  approvesMinutesOf: keyField().optional(),
  /** The procedure by circulation that led to no resolution, so that its matter comes before the meeting. */
  circulation: keyField().optional(),
  ...changeFields(),
  addedReason: textField().optional(),
  movedReason: textField().optional(),
  /** Number that the item had in the invitation, where it was moved. */
  movedFrom: textField().optional(),
  withdrawnReason: textField().optional(),
  /** Day on which the council decided to deal with the matter in public (RP: VV 3 to § 34 GemO). */
  madePublicOn: dateField().optional(),
  requestedBy: textField().optional(),
  files: z.array(File).optional(),
  /** Seconds from the start of the recording. */
  recordingOffset: z.int().min(0).optional(),
  ...aboutFields(),
  sourceId: z.string().optional(),
});
export type PublicItem = z.infer<z.ZodObject<ReturnType<typeof publicFields>, z.core.$loose>> & {
  items?: AgendaItem[] | undefined;
};
const agendaItems: z.ZodType<AgendaItem[]> = z.lazy(() => z.array(AgendaItem));

/** An item that citizens may read: title, papers, and afterwards result, vote and resolution. */
export const PublicItem = z.looseObject({ ...publicFields(), items: agendaItems.optional() });

/** OParl AgendaItem (Tagesordnungspunkt). */
export const AgendaItem = z.discriminatedUnion('public', [PublicItem, NonPublicItem]);
export type AgendaItem = PublicItem | NonPublicItem;
