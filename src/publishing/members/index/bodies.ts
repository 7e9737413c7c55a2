import { defined } from '../../../domain/defined.ts';
import type { DirectoryBody } from '../../../domain/members/index.ts';
import { profileOf } from '../../../domain/profiles/index.ts';
import type { IndexWorld } from './index-world.ts';

/** Bodies by key, each with what its legal profile says of invitations and its own bases for circulation; without a known profile none. */
export const directoryBodies = ({ record }: IndexWorld): DirectoryBody[] =>
  record.bodies
    .flatMap(({ key, data }) => {
      const profile = profileOf(data.profile);
      if (!profile) return [];
      const { fullDaysBetween, periodSetBy, urgent } = profile.invitation;
      const { secondCall } = profile.quorum;
      return [
        defined({
          key,
          name: data.name,
          profile: data.profile,
          circulationBases: data.circulationBases,
          invitation: { fullDaysBetween, periodSetBy, urgent },
          secondCall,
        }),
      ];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
