import type { BallotState } from '../../../../domain/circulation/index.ts';
import type { MailKind } from './ballot-mail.ts';
import { itemsOf, unanswered } from './done-all.ts';

const DAY = 86_400_000;

/** By which the occasion of an opening is known: there is one. */
export const OPENING = '0';

/** Mails of one occasion, each to many; `of` tells one occasion of a kind from another. */
export interface DueMails {
  readonly kind: Exclude<MailKind, 'receipt'>;
  readonly of: string;
  /** Keys of people. */
  readonly to: readonly string[];
}

/**
 * All mails that a ballot is due by now, whether they were queued before or not; the occasions only ever grow. Who may
 * take part in no item hears of nothing.
 * @param now milliseconds since 1970, of the machine's clock
 */
export function dueMails(state: BallotState, now: number): DueMails[] {
  const { ballot, phase, extensions, cancelled } = state;
  const all = ballot.eligible
    .map(({ person }) => person)
    .filter((person) => itemsOf(ballot, person).length > 0);
  return [
    { kind: 'opened', of: OPENING, to: all },
    ...extensions.map(({ closes }): DueMails => ({ kind: 'extended', of: closes, to: all })),
    ...(phase === 'open' && isReminderDue(state, now)
      ? [{ kind: 'reminder', of: state.closes, to: unanswered(state) } as const]
      : []),
    ...(cancelled ? [{ kind: 'cancelled', of: cancelled.at, to: all } as const] : []),
    ...(phase === 'closed' ? [{ kind: 'result', of: 'end', to: all } as const] : []),
  ];
}

/** Within the last day before the close; not where members were told within that day anyway. */
function isReminderDue({ ballot, closes, extensions }: BallotState, now: number): boolean {
  const due = Date.parse(closes) - DAY;
  const told = Date.parse(extensions.at(-1)?.at ?? ballot.opens);
  return told <= due && due <= now && now < Date.parse(closes);
}
