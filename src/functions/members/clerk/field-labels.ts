import type { AccountInput } from './account-input.ts';

/** The fields of an access as people read them. */
export const FIELD_LABELS: Readonly<Record<keyof AccountInput, string>> = {
  name: 'Name',
  email: 'E-Mail-Adresse',
  subjects: 'Kennungen der zentralen Anmeldung',
  clerk: 'Ratsbüro',
  leadership: 'Verwaltungsleitung',
  offices: 'Arbeitet für',
  channel: 'Zustellung',
  consentedAt: 'Eingewilligt am',
};
