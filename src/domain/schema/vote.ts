import { z } from 'zod';
import { keyField } from '../key.ts';

export const VOTE_METHODS = ['open', 'secret', 'roll-call'] as const;
export const MAJORITY_RULES = [
  'simple',
  'two-thirds-of-votes',
  'two-thirds-of-present',
  'majority-of-statutory',
  'two-thirds-of-statutory',
  'three-quarters-of-statutory',
] as const;
export type MajorityRule = (typeof MAJORITY_RULES)[number];
export const CHOICES = ['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent'] as const;
export type Choice = (typeof CHOICES)[number];

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
