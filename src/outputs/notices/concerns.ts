import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Ledger } from '../../domain/ledger/index.ts';
import type { PublicMembership } from '../../domain/public-record.ts';
import { interestAt } from '../../domain/subscriptions/interest-at.ts';
import { type Interest, interestText } from '../../domain/subscriptions/index.ts';
import { url } from '../../domain/url.ts';
import { isMemberOn, type RecordIndex } from '../../domain/view/index.ts';
import { pagesConcerned } from '../feeds/concern-lines.ts';
import { onTheAgenda } from '../feeds/on-the-agenda.ts';
import { tellsOverdue } from '../feeds/overdue-news.ts';
import type { ToldChange } from '../feeds/told-changes.ts';

/** Interests that a change concerns, in their canonical form and sorted. */
export type ConcernsOf = (change: ToldChange, day: CalendarDate) => readonly string[];

/**
 * Whom a change concerns, by the rules of the feeds: what is gone concerns whom it concerned last; who follows a paper
 * hears of a meeting only from its agenda on; who follows a person, of the organizations while they sit in them.
 * @param changes all that the log tells
 */
export function concernsOf(index: RecordIndex, ledger: Ledger, changes: readonly ToldChange[]): ConcernsOf {
  const forPapers = onTheAgenda(changes);
  const seats = seatsByPage(index);
  return (change, day) => {
    const pages = [...pagesConcerned(change.object, index, ledger)];
    const isForPapers = forPapers(change) !== undefined;
    const followed = pages.filter((page) => isForPapers || !page.startsWith(url.papers));
    const seated = pages.flatMap((page) =>
      (seats.get(page) ?? []).filter(({ membership }) => isMemberOn(membership, day)),
    );
    const interests = [
      ...followed.flatMap((page): Interest[] => {
        const interest = interestAt(page);
        return interest ? [interest] : [];
      }),
      ...(tellsOverdue(change) ? [{ kind: 'overdue' } as const] : []),
      ...seated.map(({ person }): Interest => ({ kind: 'person', key: person })),
    ];
    return [...new Set(interests.map(interestText))].sort();
  };
}

interface Seat {
  readonly person: string;
  readonly membership: PublicMembership;
}

/** Who sits in an organization, by the address of its page. */
function seatsByPage(index: RecordIndex): ReadonlyMap<string, readonly Seat[]> {
  const seats = index.record.people.flatMap(({ key, memberships }) =>
    memberships.flatMap((membership) => {
      const organization = index.organization.get(membership.organization);
      return organization
        ? [{ page: url.organization(organization.key, organization.kind), person: key, membership }]
        : [];
    }),
  );
  return Map.groupBy(seats, ({ page }) => page);
}
