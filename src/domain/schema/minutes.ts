import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField, textField } from '../key.ts';
import { timeField } from '../local-time.ts';
import { OUTCOMES } from './agenda-item.ts';
import { File } from './file.ts';
import { Vote } from './vote.ts';

export const MINUTES_STATES = ['draft', 'sent', 'objected', 'approved'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/**
 * How much of the minutes citizens read: what the law asks for; the text of each item too; objections and the comparison
 * with the minutes as they were sent as well.
 */
export const MINUTES_EDITIONS = ['minimum', 'standard', 'full'] as const;
export type MinutesEdition = (typeof MINUTES_EDITIONS)[number];

/** An objection against the minutes, and what the body decided on it (RP: § 41(3) GemO). */
const MinutesObjection = z.looseObject({
  on: dateField(),
  /** Id of the item that it is about. */
  item: idField().optional(),
  text: textField(),
  decision: textField().optional(),
  decidedOn: dateField().optional(),
});
export type MinutesObjection = z.infer<typeof MinutesObjection>;

/** What the minutes said of one item when a version was kept. */
const MinutesVersionItem = z.looseObject({
  /** Id of the item. */
  item: idField(),
  text: textField().optional(),
  result: z.looseObject({ outcome: z.enum(OUTCOMES), wording: textField().optional() }).optional(),
  vote: Vote.optional(),
  resolution: textField().optional(),
  present: z.int().min(0).optional(),
});
export type MinutesVersionItem = z.infer<typeof MinutesVersionItem>;

/** The public minutes as they stood when they were sent, objected to or approved; written by the desk, never changed. */
const MinutesVersion = z.looseObject({
  status: z.enum(MINUTES_STATES),
  on: dateField(),
  items: z.array(MinutesVersionItem).default([]),
});
export type MinutesVersion = z.infer<typeof MinutesVersion>;

/** The minutes of the public part. What they say of an item stands at the item. */
export const Minutes = z.looseObject({
  status: z.enum(MINUTES_STATES),
  /** Let citizens read them before they are approved, marked as a draft. */
  showDraft: z.boolean().optional(),
  /** Who presided. */
  chair: keyField().optional(),
  /** Name of whoever kept the minutes; it stands under the signature. */
  secretary: textField().optional(),
  /** Where the meeting was opened or closed at another time than `start` and `end` say. */
  openedAt: timeField().optional(),
  closedAt: timeField().optional(),
  sentOn: dateField().optional(),
  /** Last day for objections. */
  objectionsUntil: dateField().optional(),
  objections: z.array(MinutesObjection).optional(),
  approvedOn: dateField().optional(),
  versions: z.array(MinutesVersion).optional(),
  file: File.optional(),
});
export type Minutes = z.infer<typeof Minutes>;
