import { z } from 'zod';
import { textField } from '../key.ts';
import { ORGANIZATION_KINDS } from './organization.ts';

const CONSENT_KINDS = ['none', 'no-objection', 'share'] as const;
const SILENCES = ['not-voted', 'consents'] as const;

/** A basis of a body's own for deciding by circulation, for kinds of organizations of which its legal profile says nothing. */
export const CirculationBasis = z.looseObject({
  /** As pages cite it, such as `§ 9 der Geschäftsordnung des Seniorenbeirats`. */
  legalBasis: textField(),
  kinds: z.array(z.enum(ORGANIZATION_KINDS)).min(1),
  consent: z.enum(CONSENT_KINDS),
  /** Of all members, where `consent` is `share`: `4/5`, at most the whole. */
  share: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?$/, { error: 'share' })
    .optional(),
  /** Where `consent` is `no-objection`: what it means that somebody says nothing; `not-voted` where nothing is said. */
  silence: z.enum(SILENCES).optional(),
  /** Its resolutions are to be made known at once. */
  publishAtOnce: z.boolean().optional(),
});
export type ConsentKind = (typeof CONSENT_KINDS)[number];
export type Silence = (typeof SILENCES)[number];
export type CirculationBasis = z.infer<typeof CirculationBasis>;
