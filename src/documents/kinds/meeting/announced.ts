import type { PublicMeeting } from '../../../domain/public-record.ts';

/** A meeting as it is announced: its end and its recording are known later, and change no invitation. */
export function announced({ end: _end, recording: _recording, ...meeting }: PublicMeeting): PublicMeeting {
  return meeting;
}
