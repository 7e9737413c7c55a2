import { instant, wallClock } from '../../../../domain/local-time.ts';
import type { MembersMeeting } from '../../../../domain/members/index.ts';
import { longTime } from '../../../../format/wording/dates.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { type Baseline, type Dated, lateOf } from '../marks.ts';

/**
 * "nachgereicht am 5. März 2027, 14:00 Uhr"; undefined for what was there with the invitation.
 * @param changed a word for what was there before in another form
 */
export function lateWords(
  thing: Dated,
  meeting: MembersMeeting,
  baseline: Baseline,
  changed: 'ausgetauscht' | 'geändert',
): string | undefined {
  const late = lateOf(thing, meeting, baseline);
  if (!late) return undefined;
  const time = wallClock(instant(new Date(late.at).toISOString()), baseline.zone);
  return `${late.kind === 'added' ? 'nachgereicht' : changed} am ${keepTogether(longTime(time))}`;
}
