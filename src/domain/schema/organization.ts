import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { keyField, textField } from '../key.ts';
import { ORGANIZATION_KINDS } from './value-lists.ts';

export { DELIBERATING, ORGANIZATION_KINDS, type OrganizationKind } from './value-lists.ts';

/** OParl Organization: council, committee, Fraktion, party, administration. */
export const Organization = z.looseObject({
  name: textField(),
  shortName: textField().optional(),
  body: keyField(),
  kind: z.enum(ORGANIZATION_KINDS),
  /** The kind in the body's own words (OParl `classification`), such as "Verwaltungsausschuss". */
  classification: textField().optional(),
  parent: keyField().optional(),
  startDate: dateField().optional(),
  endDate: dateField().optional(),
  /** Colour of a Fraktion in plots; names stand beside it always. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'colour' })
    .optional(),
  /** Place among its like, left to right in the seat plot. */
  order: z.number().optional(),
  description: textField().optional(),
  /** Set by import where name or kind were guessed. */
  toCheck: z.boolean().optional(),
  sourceId: z.string().optional(),
});
export type Organization = z.infer<typeof Organization>;
