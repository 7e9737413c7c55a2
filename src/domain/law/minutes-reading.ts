import type { MinutesReading } from '../members/directory.ts';
import { type LegalProfile, profileOf } from '../profiles/index.ts';
import type { Body } from '../schema/index.ts';

/**
 * What members may do with the minutes of a part that was not public (L-42): as the body's own rules of procedure have it
 * (`nonPublicMinutes`), else as its legal profile does, which where the law names no right to a copy is nothing.
 */
export const minutesReading = (body: Pick<Body, 'nonPublicMinutes'>, profile: LegalProfile): MinutesReading =>
  body.nonPublicMinutes ?? profile.minutes.nonPublicToMembers.value;

/** The same for a body as it stands in the record; nothing where its profile is not known. */
export function minutesReadingOf(body: Pick<Body, 'nonPublicMinutes' | 'profile'>): MinutesReading {
  const profile = profileOf(body.profile);
  return profile ? minutesReading(body, profile) : (body.nonPublicMinutes ?? 'none');
}
