import type { Outcome } from '../schema/agenda-item.ts';

const CARRIED: ReadonlySet<Outcome> = new Set([
  'approved',
  'approved-amended',
  'recommended',
  'recommended-amended',
]);
const LOST: ReadonlySet<Outcome> = new Set(['rejected', 'not-recommended']);

/** The motion found its majority. */
export const isCarried = (outcome: Outcome): boolean => CARRIED.has(outcome);

/** The motion found none. */
export const isLost = (outcome: Outcome): boolean => LOST.has(outcome);
