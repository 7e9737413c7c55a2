import { z } from 'zod';
import { AGENDA_NUMBER } from '../../domain/attendance/moment.ts';
import { idField, keyField } from '../../domain/key.ts';
import { CATEGORIES } from '../../domain/schema/agenda-item.ts';
import { Circulation as CirculatedResolution } from '../../domain/schema/resolution.ts';
import { MAJORITY_RULES, VOTE_METHODS } from '../../domain/schema/vote.ts';

/** Letters of a resolution that fit into an address. */
export const LONGEST_TEXT = 20_000;

const count = () => z.int().min(0).max(100_000);

const clock = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** To the protected desk: the overlay of a meeting, and which items it is about. Never a title. */
const Items = z.strictObject({
  kind: z.literal('items'),
  meeting: keyField(),
  items: z
    .array(
      z.strictObject({
        id: idField(),
        number: z.string().trim().min(1).max(20).optional(),
        category: z.enum(CATEGORIES),
      }),
    )
    .max(300),
});

/** To the public desk: how many were there. Never who. */
const Numbers = z.strictObject({
  kind: z.literal('numbers'),
  meeting: keyField(),
  /** At the opening. */
  present: count(),
  /** Who came and went at which item, added up. `after`: from the next item on. */
  changes: z
    .array(
      z.strictObject({
        number: z.string().regex(AGENDA_NUMBER),
        after: z.boolean(),
        by: z.int().min(-10_000).max(10_000),
      }),
    )
    .max(500),
  /** Who came and went at which time of day, where no item stands beside it. */
  times: z
    .array(z.strictObject({ clock: clock(), by: z.int().min(-10_000).max(10_000) }))
    .max(500)
    .optional(),
  /** Times of day at which an item is known to have been dealt with; they place the others. */
  noted: z
    .array(
      z.strictObject({
        clock: clock(),
        number: z.string().regex(AGENDA_NUMBER),
        after: z.boolean(),
      }),
    )
    .max(500)
    .optional(),
  /** People of whom neither time nor item can be read. */
  unplaced: count(),
});

/** How many voted how; never who. */
const Counts = z.strictObject({
  method: z.enum(VOTE_METHODS),
  majority: z.enum(MAJORITY_RULES),
  yes: count(),
  no: count(),
  abstain: count(),
  invalid: count().optional(),
  excluded: count().optional(),
  absent: count().optional(),
  present: count().optional(),
});

/** To the public desk: a resolution that is to be made known. No title, no votes by name or Fraktion. */
const Disclosure = z.strictObject({
  kind: z.literal('disclosure'),
  meeting: keyField(),
  item: idField(),
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  vote: Counts.optional(),
});

/** To the protected desk: under which key the resolution was made known. */
const Disclosed = z.strictObject({
  kind: z.literal('disclosed'),
  meeting: keyField(),
  item: idField(),
  resolution: keyField(),
});

const { openedOn, closedOn, outcome, declared, approvalNeeded, ballot, ballotItem, chainHead } =
  CirculatedResolution.shape;

/** To the public desk: the same of a resolution by circulation, with what the procedure says of itself. */
const Circulation = z.strictObject({
  kind: z.literal('circulation'),
  /** Key of the protected one, in which it is to be noted. */
  from: keyField(),
  organization: keyField(),
  legalBasis: z.string().trim().min(1).max(1000),
  openedOn,
  closedOn,
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  /** A public one. */
  paper: keyField().optional(),
  outcome,
  vote: Counts.optional(),
  consented: count().optional(),
  statutory: count().optional(),
  objected: count().optional(),
  declared,
  approvalNeeded,
  ballot,
  ballotItem,
  chainHead,
});

/** To the protected desk: under which key the resolution by circulation was made known. */
const Circulated = z.strictObject({
  kind: z.literal('circulated'),
  from: keyField(),
  resolution: keyField(),
});

/** What one desk hands over to the other, in the address. Whoever makes an address can make one: it is never trusted. */
export const Handover = z.discriminatedUnion('kind', [
  Items,
  Numbers,
  Disclosure,
  Disclosed,
  Circulation,
  Circulated,
]);
export type Handover = z.infer<typeof Handover>;
export type HandoverOf<K extends Handover['kind']> = Extract<Handover, { kind: K }>;

/** The desk that each kind is for. */
export const SIDE_FOR: Readonly<Record<Handover['kind'], 'public' | 'protected'>> = {
  items: 'protected',
  numbers: 'public',
  disclosure: 'public',
  disclosed: 'protected',
  circulation: 'public',
  circulated: 'protected',
};
