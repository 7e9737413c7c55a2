import { closingInstant } from '../../../../../domain/circulation/index.ts';
import { isLocalTime } from '../../../../../domain/local-time.ts';
import type { DraftProcedure } from './draft.ts';

/** When a ballot closes by what was typed; `no-time` where that is no day and time. @param timeZone IANA name */
export function closingOf(
  { closesOn, closesAt }: Pick<DraftProcedure, 'closesOn' | 'closesAt'>,
  timeZone: string,
): { readonly closes: string } | { readonly refusal: 'clock-gap' | 'clock-twice' | 'no-time' } {
  const wall = `${closesOn}T${closesAt}`;
  return isLocalTime(wall) ? closingInstant(wall, timeZone) : { refusal: 'no-time' };
}
