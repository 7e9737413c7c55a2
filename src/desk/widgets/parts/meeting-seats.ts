import type { Seat } from '../../index/seats.ts';
import type { SiteIndex } from '../../index/site-index.ts';

/** The body of a meeting, from the key that its folder had from the start: `2027-02-04-rat`, or `2027-02-04-rat-2`. */
export function organizationOf(meeting: string, organizations: readonly string[]): string | undefined {
  const rest = meeting.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return [rest, rest.replace(/-\d+$/, '')].find((key) => organizations.includes(key));
}

/** The day that the key of a meeting had from the start, `YYYY-MM-DD`; undefined where it has none. */
export const dayOfMeeting = (meeting: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}(?=-)/.exec(meeting)?.[0];

/** Who is or was what in the body of a meeting. */
export function seatsIn(index: SiteIndex, meeting: string): readonly Seat[] {
  const keys = index.choices.organizations.map(({ key }) => key);
  return index.seats?.[organizationOf(meeting, keys) ?? ''] ?? [];
}
