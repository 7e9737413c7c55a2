import type { CalendarDate } from '../calendar-date.ts';
import { holdsOn } from '../members/holds-on.ts';
import type { AllowanceFunction } from '../schema/allowance.ts';
import type { Membership, Organization, Role } from '../schema/index.ts';
import type { AllowanceFacts } from './facts.ts';

/** As what a role is paid, the first that has a rate: the chair is a member, and so is who comes in a member's stead. */
const PAID_AS: Readonly<Partial<Record<Role, readonly AllowanceFunction[]>>> = {
  mayor: ['mayor'],
  chair: ['chair', 'member'],
  'deputy-chair': ['deputy-chair', 'member'],
  member: ['member'],
  deputy: ['deputy', 'member'],
  advisory: ['advisory'],
};

/** A seat in an organization on a day, with what it may be paid as. */
export interface Seat {
  readonly organization: string;
  readonly body: string;
  readonly membership: Membership;
  /** Lists of which each counts for itself; in each the first that has a rate. */
  readonly paidAs: readonly (readonly AllowanceFunction[])[];
}

/**
 * The seats that lead somebody to a meeting of these organizations on that day. Memberships that ended or have not begun are
 * none; guests and minute-takers have none.
 */
export function seatsAt(
  person: string,
  organizations: readonly string[],
  day: CalendarDate,
  facts: AllowanceFacts,
): Seat[] {
  const own = (facts.memberships.get(person) ?? []).filter((membership) => holdsOn(membership, day));
  return organizations.flatMap((organization) => {
    const body = facts.organizations.get(organization)?.body;
    if (body === undefined) return [];
    const leads = own.some((one) => leadsFaction(one, body, facts.organizations));
    return own.flatMap((membership): Seat[] => {
      const paidAs = PAID_AS[membership.role];
      if (membership.organization !== organization || !paidAs) return [];
      return [{ organization, body, membership, paidAs: leads ? [paidAs, ['faction-chair']] : [paidAs] }];
    });
  });
}

/** Whether a membership is the chair of a Fraktion of that body. */
export function leadsFaction(
  { role, organization }: Membership,
  body: string,
  organizations: ReadonlyMap<string, Organization>,
): boolean {
  const faction = organizations.get(organization);
  return role === 'chair' && faction?.kind === 'faction' && faction.body === body;
}
