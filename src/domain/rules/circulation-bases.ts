import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { profileOf } from '../profiles/index.ts';
import { type Body, type CirculationBasis, DELIBERATING, type OrganizationKind } from '../schema/index.ts';
import { problem } from './codes.ts';

type Fault = readonly [fault: 'law' | 'no-meetings' | 'twice' | 'share', kind?: OrganizationKind];

/** Bases for deciding by circulation that the law forbids, that name a kind twice, or whose share is none. */
export const oddCirculationBases = ({ bodies }: Pick<CouncilRecord, 'bodies'>): Problem[] =>
  bodies.flatMap(({ path: file, data }) =>
    (data.circulationBases ?? []).flatMap((basis, at) =>
      faultsOf(data, basis, at).map(([fault, kind]) =>
        problem(
          'circulation-basis',
          { file, field: ['circulationBases', at, fault === 'share' ? 'share' : 'kinds'] },
          { fault, ...(kind !== undefined && { kind }) },
        ),
      ),
    ),
  );

function faultsOf({ profile, circulationBases = [] }: Body, basis: CirculationBasis, at: number): Fault[] {
  const byLaw = new Set<OrganizationKind>(profileOf(profile)?.circulation.value.map(({ body }) => body));
  const earlier = new Set(circulationBases.slice(0, at).flatMap(({ kinds }) => kinds));
  return [
    ...basis.kinds.flatMap((kind): Fault[] => {
      if (byLaw.has(kind)) return [['law', kind]];
      if (!DELIBERATING.has(kind)) return [['no-meetings', kind]];
      return earlier.has(kind) ? [['twice', kind]] : [];
    }),
    ...(basis.consent === 'share' && !isShare(basis.share) ? [['share'] as const] : []),
  ];
}

/** More than nothing and at most the whole. */
function isShare(share: string | undefined): boolean {
  const [part = 0, of = 0] = (share ?? '').split('/').map(Number);
  return part > 0 && part <= of;
}
