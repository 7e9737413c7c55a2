import { NEVER, type Opening } from '../gate/opening.ts';

/** The rule that opens or closes a thing. Its German wording is made in `src/format/wording/calendar`. */
export type Rule =
  | 'known'
  | 'fixed'
  | 'notice-days'
  | 'invitation-sent'
  | 'held-without-invitation'
  | 'results-published'
  | 'minutes-draft'
  | 'minutes-approved'
  | 'minutes-without-day'
  | 'publishing-date'
  | 'named-on-agenda'
  | 'named-by-resolution'
  | 'closed-on'
  | 'decided-on'
  | 'disclosed-on'
  | 'due-passed'
  | 'consent'
  | 'withdrawal';

/** Why a thing opens: the rule, and the field of the file from which its instant comes. */
export interface Cause {
  readonly rule: Rule;
  /** Path below `content/`. */
  readonly file: string;
  /** Names joined with dots, such as `invitation.sentAt`. */
  readonly field: string;
}

/** From when something would be seen, and why. */
export interface Start {
  readonly from: Opening;
  readonly cause: Cause;
}

/** A stretch of time in which a thing is seen: from `from` on, until just before `to`. */
export interface Span extends Start {
  readonly to: Opening;
}

/** What needs both starts begins with the later one; where they agree, with the first. */
export const laterOf = (a: Start, b: Start): Start => (b.from > a.from ? b : a);

/** The stretches in which at least one of `spans` lasts, each with the cause that begins it; impossible ones left out. */
export function unionOf(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.filter(lasts).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (!last || span.from > last.to) merged.push(span);
    else merged[merged.length - 1] = { ...last, to: Math.max(last.to, span.to) };
  }
  return merged;
}

/** The stretch from `start` until the earliest of `ends`. */
export const spanOf = ({ from, cause }: Start, ...ends: Opening[]): Span => ({
  from,
  cause,
  to: Math.min(NEVER, ...ends),
});

const lasts = ({ from, to }: Span): boolean => from < to;
