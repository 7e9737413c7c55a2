import { z } from 'zod';
import { keyField, textField } from '../key.ts';
import { MINUTES_READING } from '../members/directory.ts';
import { CirculationBasis } from './circulation-basis.ts';
import { fileNameField } from './file.ts';
import { MINUTES_EDITIONS } from './minutes.ts';

export const BODY_KINDS = ['municipality', 'town', 'joint-municipality', 'district', 'association'] as const;

/** OParl Body (Körperschaft): a municipality, a Samtgemeinde or Verbandsgemeinde, a Landkreis. */
export const Body = z.looseObject({
  name: textField(),
  shortName: textField().optional(),
  kind: z.enum(BODY_KINDS),
  partOf: keyField().optional(),
  /** Legal basis; one of `profiles/`. */
  profile: textField(),
  ags: z
    .string()
    .regex(/^\d{8}$/, { error: 'ags' })
    .optional(),
  rgs: z
    .string()
    .regex(/^\d{12}$/, { error: 'rgs' })
    .optional(),
  inhabitants: z.int().min(1).optional(),
  /** Statutory number of members of an organization in a term, from which quorum and majorities follow. */
  statutorySizes: z
    .array(z.looseObject({ organization: keyField(), term: keyField(), members: z.int().min(1).max(400) }))
    .optional(),
  /** What members may do with non-public minutes, where the rules of procedure say other than the profile. */
  nonPublicMinutes: z.enum(MINUTES_READING).optional(),
  /** How much of the minutes citizens read, `standard` where nothing is said. */
  minutesEdition: z.enum(MINUTES_EDITIONS).optional(),
  /** How organizations of some kinds decide by circulation, where the profile has no rule for them. */
  circulationBases: z.array(CirculationBasis).optional(),
  coatOfArms: fileNameField().optional(),
  website: z.url({ protocol: /^https?$/, error: 'url' }).optional(),
  description: textField().optional(),
  sourceId: z.string().optional(),
});
export type Body = z.infer<typeof Body>;
