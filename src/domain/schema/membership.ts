import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField, textField } from '../key.ts';

/** In the order in which a list of members shows them. */
export const ROLES = [
  'mayor',
  'chair',
  'deputy-chair',
  'member',
  'deputy',
  'advisory',
  'secretary',
  'guest',
] as const;
export type Role = (typeof ROLES)[number];

/** OParl Membership: what a person is in an organization, for which Fraktion, from when to when. */
export const Membership = z.looseObject({
  id: idField(),
  organization: keyField(),
  role: z.enum(ROLES),
  /** The role in the body's own words, where "Vorsitz" would be wrong, such as "Ratsvorsitzende". */
  roleTitle: textField().optional(),
  votingRight: z.boolean().default(true),
  /** Person for whom this deputy steps in. */
  deputyFor: keyField().optional(),
  /** Fraktion that holds the seat (OParl `onBehalfOf`). */
  onBehalfOf: keyField().optional(),
  startDate: dateField().optional(),
  endDate: dateField().optional(),
  sourceId: z.string().optional(),
});
export type Membership = z.infer<typeof Membership>;
