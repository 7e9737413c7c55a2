import type { z } from 'zod';
import type { Collection } from '../council-record.ts';
import {
  Allowance,
  Body,
  LegislativeTerm,
  Location,
  Meeting,
  Organization,
  Page,
  Paper,
  Person,
  Redirects,
  Resolution,
  Site,
  Template,
  Withdrawals,
} from '../schema/index.ts';

/** The schema of each kind of entry. */
export const SCHEMA_OF = {
  bodies: Body,
  terms: LegislativeTerm,
  organizations: Organization,
  people: Person,
  locations: Location,
  meetings: Meeting,
  papers: Paper,
  resolutions: Resolution,
  pages: Page,
  templates: Template,
} as const satisfies Record<Collection, z.core.$ZodType>;

/** The schema of each file that stands alone at the top of `content/`. */
export const SCHEMA_OF_FILE = {
  'site.yml': Site,
  'redirects.yml': Redirects,
  'withdrawals.yml': Withdrawals,
} as const satisfies Record<string, z.core.$ZodType>;

/** The schema of each file that stands alone at the top of the members' overlay. */
export const SCHEMA_OF_PROTECTED_FILE = {
  'allowance.yml': Allowance,
} as const satisfies Record<string, z.core.$ZodType>;
