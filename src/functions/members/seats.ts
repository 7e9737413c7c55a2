import { dayOf } from '../../domain/local-time.ts';
import type { DirectoryMembership, Reader } from '../../domain/members/index.ts';
import type { Council } from './ports.ts';

/** Memberships that are not over. */
export function runningMemberships(
  { memberships }: Reader,
  council: Council | undefined,
): readonly DirectoryMembership[] {
  const day = council && dayOf(council.now);
  return memberships.filter(({ endDate }) => endDate === undefined || day === undefined || endDate >= day);
}

/** Whether somebody sits in a body: only then invitations come. Guests have no membership, staff belong to offices. */
export const hasSeat = (reader: Reader, council: Council | undefined): boolean =>
  runningMemberships(reader, council).some(
    ({ organization }) => council?.facts.organization.get(organization)?.kind !== 'administration',
  );

/** Whether somebody may be here only because an item has her as a guest. */
export const isOnlyGuest = (reader: Reader, council: Council | undefined): boolean =>
  !reader.clerk &&
  !reader.leadership &&
  reader.offices.length === 0 &&
  runningMemberships(reader, council).length === 0;

/** True of those who see the business of all bodies. */
export const seesAll = ({ clerk, leadership }: Reader): boolean => clerk || leadership;

/** Whether somebody is told what became of resolutions: who sits in a body, and who sees the business of all. */
export const hasTracker = (reader: Reader, council: Council | undefined): boolean =>
  seesAll(reader) || hasSeat(reader, council);
