import type { PublicMeeting } from '../../../domain/public-record.ts';

/** A meeting as it is announced: when it ended is known later, and changes no invitation. */
export function announced({ end: _end, ...meeting }: PublicMeeting): PublicMeeting {
  return meeting;
}
