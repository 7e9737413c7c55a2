import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { textField } from '../key.ts';
import { fileNameField } from './file.ts';
import { Membership } from './membership.ts';

/** OParl Person. The gate lets out surname, given name, title and memberships, and a portrait with consent. */
export const Person = z.looseObject({
  surname: textField(),
  givenName: textField().optional(),
  title: textField().optional(),
  memberships: z.array(Membership).default([]),
  portrait: fileNameField().optional(),
  /** Day on which the person consented to the portrait being shown; without it none appears. */
  portraitConsent: dateField().optional(),
  sourceId: z.string().optional(),
});
export type Person = z.infer<typeof Person>;
