import { z } from 'zod';
import { textField } from '../key.ts';

/** OParl Location: where a body meets. */
export const Location = z.looseObject({
  name: textField(),
  room: textField().optional(),
  street: textField().optional(),
  postalCode: z
    .string()
    .regex(/^\d{5}$/, { error: 'postal-code' })
    .optional(),
  locality: textField().optional(),
  /** How to get in with a wheelchair, a hearing aid, a pram. */
  access: textField().optional(),
  longitude: z.number().min(-180).max(180).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  sourceId: z.string().optional(),
});
export type Location = z.infer<typeof Location>;
