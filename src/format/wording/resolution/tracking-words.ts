import type { Tracking } from '../../../domain/view/index.ts';
import { IMPLEMENTATION_STATE } from '../enums.ts';
import type { Tone } from '../badges.ts';

/** "in Umsetzung"; "ohne Angabe" where nobody tracks the resolution. */
export const trackingWord = (state: Tracking): string =>
  state === 'none' ? 'ohne Angabe' : IMPLEMENTATION_STATE[state];

/** The look of a state's badge. */
export const TRACKING_TONE: Readonly<Record<Tracking, Tone>> = {
  open: 'warning',
  'in-progress': 'info',
  done: 'success',
  dropped: 'neutral',
  none: 'neutral',
};
