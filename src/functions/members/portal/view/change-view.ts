import type { LocalTime } from '../../../../domain/local-time.ts';
import type { MembersItem } from '../../../../domain/members/index.ts';
import type { BadgeKind } from '../../../../format/wording/badges.ts';
import { longTime } from '../../../../format/wording/dates.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';

/** What happened to an item since the invitation: "am 5. März 2027, 14:00 Uhr: Dringlichkeit". */
export interface ChangeView {
  readonly badge: BadgeKind;
  readonly tail: string;
}

/** Changes of an item since the invitation, each with time and reason. */
export function changesOf(item: MembersItem): ChangeView[] {
  const all: [
    kind: BadgeKind,
    at: LocalTime | undefined,
    reason: string | undefined,
    from?: string | undefined,
  ][] = [
    ['added', item.addedAt, item.addedReason],
    ['moved-item', item.movedAt, item.movedReason, item.movedFrom],
    ['withdrawn', item.withdrawnAt, item.withdrawnReason],
  ];
  return all.flatMap(([badge, time, reason, from]) =>
    time === undefined
      ? []
      : [
          {
            badge,
            tail: `am ${keepTogether(longTime(time))}${from === undefined ? '' : `, vorher TOP ${from}`}${reason === undefined ? '' : `: ${reason}`}`,
          },
        ],
  );
}
