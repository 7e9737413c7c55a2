import type { DirectoryBody } from '../../../domain/members/index.ts';
import { profileOf } from '../../../domain/profiles/index.ts';
import type { IndexWorld } from './index-world.ts';

/** Bodies by key, each with what its legal profile says of invitations; without a known profile none. */
export const directoryBodies = ({ record }: IndexWorld): DirectoryBody[] =>
  record.bodies
    .flatMap(({ key, data }) => {
      const profile = profileOf(data.profile);
      if (!profile) return [];
      const { fullDaysBetween, periodSetBy, urgent } = profile.invitation;
      const { secondCall } = profile.quorum;
      return [{ key, name: data.name, invitation: { fullDaysBetween, periodSetBy, urgent }, secondCall }];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
