import type { CalendarDate } from '../calendar-date.ts';
import type { Role } from '../schema/membership.ts';
import type { AccessFacts, Place, Reader } from './access.ts';
import type { DirectoryMembership, DirectoryTerm } from './directory.ts';
import { holdsOn } from './holds-on.ts';

/** Roles with a seat in the body: its non-public part is theirs too. A guest of the body has none. */
const SEATED: ReadonlySet<Role> = new Set([
  'mayor',
  'chair',
  'deputy-chair',
  'member',
  'deputy',
  'advisory',
  'secretary',
]);

/** Whether a membership is a seat in the body. */
export const isSeat = ({ role }: DirectoryMembership): boolean => SEATED.has(role);

/** Roles with a mandate: who listens to the council's committees is a member of it, not its minute-taker. */
const MANDATES: ReadonlySet<Role> = new Set(['mayor', 'chair', 'deputy-chair', 'member']);

/** Whether a seat that holds on that day leads to the place. */
export function isSeated(
  { memberships }: Reader,
  place: Place,
  facts: AccessFacts,
  day: CalendarDate,
): boolean {
  const seats = memberships.filter(isSeat);
  return seats.some(
    (seat) =>
      holdsOn(seat, day) && reaches(seat, place, facts) && readsTerm(seat, place, { seats, facts, day }),
  );
}

/**
 * A seat opens its own body, and one in the council its committees where the municipality allows that; each council member
 * may listen there (§ 72 Abs. 2, § 78 Abs. 2 NKomVG, not seen).
 */
function reaches(
  { organization, role }: DirectoryMembership,
  place: Place,
  { organization: known, rules }: AccessFacts,
): boolean {
  if (organization === place.organization) return true;
  const council = known.get(organization);
  const committee = known.get(place.organization);
  return (
    rules.councilReadsCommittees &&
    MANDATES.has(role) &&
    council?.kind === 'council' &&
    (committee?.kind === 'committee' || committee?.kind === 'main-committee') &&
    committee.body === council.body &&
    (committee.parent ?? organization) === organization
  );
}

interface Standing {
  /** All seats of the reader, whenever they held. */
  readonly seats: readonly DirectoryMembership[];
  readonly facts: AccessFacts;
  readonly day: CalendarDate;
}

/**
 * The running term always; an earlier one as the municipality allows; one that has not begun, whose seat in that body reaches
 * into it. What lies in no term counts as earlier from the day after the meeting on.
 */
function readsTerm(
  { organization }: DirectoryMembership,
  place: Place,
  { seats, facts: { term, rules }, day }: Standing,
): boolean {
  const asked = term.get(place.term);
  if (asked === undefined) return rules.formerTerms === 'all' || place.day >= day;
  const served = () => seats.some((seat) => seat.organization === organization && overlaps(seat, asked));
  if (day < asked.startDate) return served();
  if (asked.endDate === undefined || day <= asked.endDate) return true;
  return rules.formerTerms === 'all' || (rules.formerTerms === 'served' && served());
}

const overlaps = (seat: DirectoryMembership, term: DirectoryTerm): boolean =>
  (seat.startDate === undefined || term.endDate === undefined || seat.startDate <= term.endDate) &&
  (seat.endDate === undefined || term.startDate <= seat.endDate);
