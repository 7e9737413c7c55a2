import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { keyField, textField } from '../key.ts';

/** OParl LegislativeTerm (Wahlperiode) of one or several bodies. */
export const LegislativeTerm = z.looseObject({
  name: textField(),
  bodies: z.array(keyField()).min(1),
  startDate: dateField(),
  endDate: dateField().optional(),
  electedOn: dateField().optional(),
  sourceId: z.string().optional(),
});
export type LegislativeTerm = z.infer<typeof LegislativeTerm>;
