import type { CalendarDate } from '../../domain/calendar-date.ts';
import { dayOf, instant, wallClock } from '../../domain/local-time.ts';
import type { PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { isMemberOn, type RecordIndex } from '../../domain/view/index.ts';
import type { ChangesByPage } from './changes-by-page.ts';
import type { ToldChange } from './told-changes.ts';

/** News of their organizations that a person's feed tells; the feeds of the organizations tell all. */
const NEWS = 25;

/**
 * By the page of each person, the newest that their organizations had to tell on days on which they were a member, oldest
 * first: whom a person's calendar takes to a meeting, their feed tells of it.
 */
export function newsOfSeats(index: RecordIndex, byPage: ChangesByPage): ChangesByPage {
  const days = new Map<string, CalendarDate>();
  const dayIn = ({ at }: ToldChange): CalendarDate => {
    let day = days.get(at);
    if (day === undefined) days.set(at, (day = dayOf(wallClock(instant(at), index.record.site.timeZone))));
    return day;
  };
  const newsOf = ({ memberships }: PublicPerson): ToldChange[] => {
    const found = memberships.flatMap((membership) => {
      const organization = index.organization.get(membership.organization);
      const told = organization && byPage.get(url.organization(organization.key, organization.kind));
      return (told ?? []).filter((change) => isMemberOn(membership, dayIn(change)));
    });
    return inOrder(found).slice(-NEWS);
  };
  return new Map(index.record.people.map((person) => [url.person(person.key), newsOf(person)]));
}

/** Each change once, oldest first. */
export const inOrder = (changes: readonly ToldChange[]): ToldChange[] =>
  [...new Set(changes)].sort((a, b) => a.number - b.number);
