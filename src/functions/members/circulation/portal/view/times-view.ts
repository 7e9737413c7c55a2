import type { BallotState } from '../../../../../domain/circulation/index.ts';
import {
  deadlineWords,
  isSameDay,
  remainingWords,
  secondWords,
} from '../../../../../format/wording/circulation/times.ts';

/** When a ballot ends, as pages say it. */
export interface TimesView {
  /** Instant, ISO 8601. */
  readonly closesAt: string;
  /** "Freitag, 12. März 2027, 18:00 Uhr" */
  readonly closes: string;
  readonly opens: string;
  /** "noch 2 Tage und 3 Stunden" */
  readonly remaining: string;
  /** It ends on this day. */
  readonly today: boolean;
  /** The server's clock, to the second. */
  readonly clock: string;
  readonly extensions: readonly { readonly reason: string; readonly closes: string; readonly at: string }[];
  readonly cancelled?: { readonly reason: string; readonly at: string };
}

/** @param now milliseconds since 1970, the machine's clock */
export function timesView({ ballot, closes, extensions, cancelled }: BallotState, now: number): TimesView {
  const words = (at: string) => deadlineWords(at, ballot.timeZone);
  return {
    closesAt: closes,
    closes: words(closes),
    opens: words(ballot.opens),
    remaining: remainingWords(Date.parse(closes) - now),
    today: isSameDay(closes, now, ballot.timeZone),
    clock: secondWords(now, ballot.timeZone),
    extensions: extensions.map((one) => ({
      reason: one.reason,
      closes: words(one.closes),
      at: words(one.at),
    })),
    ...(cancelled && { cancelled: { reason: cancelled.reason, at: words(cancelled.at) } }),
  };
}
