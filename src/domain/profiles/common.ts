import { CATEGORIES } from '../schema/index.ts';
import type { CirculationRule } from './legal-profile.ts';
import { seen, unseen } from './sourced.ts';

/** Our own limits and defaults, the same for every profile. */
export const PENDING_DAYS = unseen(14, 'eigene Frist des Produkts; das Gesetz nennt keine Tage');

export const ATTENDANCE_PUBLIC = seen(
  false,
  'Datenschutzaufsicht Bayern und OParl-Spezifikation zu Anwesenheitslisten',
);

export const CATEGORIES_SHOWN = { show: 'category', categories: CATEGORIES } as const;

/** One row of the rules on circulation. Nowhere is silence consent, nowhere are secret votes possible (L-50c, L-50f). */
export const circulation = (
  body: CirculationRule['body'],
  allowedWhen: CirculationRule['allowedWhen'],
  consent: CirculationRule['consent'],
): CirculationRule => ({ body, allowedWhen, consent, silence: 'no-consent', secret: false, publish: true });
