import type { Outcome } from '../schema/agenda-item.ts';

/** Whether an outcome grants what was asked for, refuses it, or does neither. */
export type Tendency = 'yes' | 'no' | 'neutral';

const YES: ReadonlySet<Outcome> = new Set([
  'approved',
  'approved-amended',
  'recommended',
  'recommended-amended',
  'elected',
]);
const NO: ReadonlySet<Outcome> = new Set(['rejected', 'not-recommended']);

/** The tendency of an outcome; `neutral` where there is none. */
export function tendencyOf(outcome: Outcome | undefined): Tendency {
  if (outcome === undefined) return 'neutral';
  if (YES.has(outcome)) return 'yes';
  return NO.has(outcome) ? 'no' : 'neutral';
}
