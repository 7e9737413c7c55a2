import type { ChangeOutcome } from './change-account.ts';

/** Why a change was not made, and what helps. */
export const REFUSAL: Readonly<Record<Exclude<ChangeOutcome['kind'], 'saved'>, string>> = {
  outdated: 'Der Zugang wird gerade auch von anderen geändert. Bitte versuchen Sie es noch einmal.',
  'email-taken':
    'Diese E-Mail-Adresse gehört schon zu einem anderen Zugang. Jede Adresse kann nur einen Zugang öffnen.',
  'subject-taken': 'Diese Kennung gehört schon zu einem anderen Zugang.',
  'last-clerk':
    'Das ist der letzte Zugang, der Zugänge verwalten kann. Geben Sie bitte erst einer anderen Person das Recht „Ratsbüro“.',
};
