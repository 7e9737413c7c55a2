import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField } from '../key.ts';

export const CONSULTATION_ROLES = ['hearing', 'preliminary', 'decision', 'noting'] as const;
export type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

/** OParl Consultation: a planned station of a paper. The result is the agenda item's that names the paper. */
export const Consultation = z.looseObject({
  id: idField(),
  organization: keyField(),
  role: z.enum(CONSULTATION_ROLES),
  date: dateField().optional(),
  public: z.boolean().default(true),
  sourceId: z.string().optional(),
});
export type Consultation = z.infer<typeof Consultation>;
