import { CATEGORIES } from '../schema/value-lists.ts';
import { seen, unseen } from './sourced.ts';

/** Our own limits and defaults, the same for every profile. */
export const PENDING_DAYS = unseen(14, 'eigene Frist des Produkts; das Gesetz nennt keine Tage');

export const ATTENDANCE_PUBLIC = seen(
  false,
  'Datenschutzaufsicht Bayern und OParl-Spezifikation zu Anwesenheitslisten',
);

export const CATEGORIES_SHOWN = { show: 'category', categories: CATEGORIES } as const;

/** No Land's law that we know of asks for a secret ballot or an election by circulation (L-50f). */
export const NO_SECRET_CIRCULATION = unseen(
  false,
  'eigene Vorgabe des Produkts; BVerfG, 2 BvC 3/07 zur Nachprüfbarkeit elektronischer Wahlen',
);
