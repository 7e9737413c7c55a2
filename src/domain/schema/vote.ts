import { z } from 'zod';
import { keyField } from '../key.ts';
import { CHOICES, MAJORITY_RULES, VOTE_METHODS } from './value-lists.ts';

export { type Choice, CHOICES, MAJORITY_RULES, type MajorityRule, VOTE_METHODS } from './value-lists.ts';

const count = () => z.int({ error: 'count' }).min(0, { error: 'count' });

/** How many of the members voted how; the sums are held against the numbers present. */
export const Vote = z.looseObject({
  method: z.enum(VOTE_METHODS).default('open'),
  majority: z.enum(MAJORITY_RULES).default('simple'),
  yes: count(),
  no: count().default(0),
  abstain: count().default(0),
  invalid: count().optional(),
  /** Members who may not take part (Mitwirkungsverbot, Befangenheit). Never with the reason. */
  excluded: count().optional(),
  absent: count().optional(),
  /** Members present at this vote, excluded ones among them. */
  present: count().optional(),
  byFaction: z
    .array(
      z.looseObject({
        faction: keyField(),
        yes: count().default(0),
        no: count().default(0),
        abstain: count().default(0),
      }),
    )
    .optional(),
  /** Only after a roll call, or for members who asked that their own vote be recorded. */
  byName: z.array(z.looseObject({ person: keyField(), choice: z.enum(CHOICES) })).optional(),
});
export type Vote = z.infer<typeof Vote>;
