import type { Refusal } from '../circulation/index.ts';
import { NO_SECRET_CIRCULATION } from '../profiles/common.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { OrganizationKind } from '../schema/index.ts';
import { type CirculationCondition, type CirculationPreset, presetsByLaw } from './circulation-presets.ts';

/** What whoever starts a ballot declares; what is not declared is not so. */
export interface Situation {
  /** A natural disaster or another extraordinary emergency. */
  readonly emergency?: boolean;
  /** An epidemic situation in the sense of the law. */
  readonly epidemic?: boolean;
  readonly proposedByChiefOfficer?: boolean;
  readonly simpleMatter?: boolean;
  /** A secret vote is asked for, or the law asks for it. */
  readonly secret?: boolean;
  /** Somebody is elected. */
  readonly election?: boolean;
}

/** One reason why a ballot may not be started; German sentences stand in `src/format/wording/circulation`. */
export interface StartRefusal {
  readonly refusal: Extract<Refusal, 'not-lawful' | 'secret-refused' | 'election-refused'>;
  /** What is missing, or `kind` where the law opens no circulation to this kind of organization. */
  readonly reason: CirculationCondition | 'kind' | 'secret' | 'election';
  /** Where the rule stands. */
  readonly source: string;
}

export type CirculationStart =
  | { readonly allowed: true; readonly preset: CirculationPreset }
  | { readonly allowed: false; readonly reasons: readonly [StartRefusal, ...StartRefusal[]] };

/** Whether the law lets an organization of that kind decide by circulation in this situation (L-50a), and by which preset. */
export function canStartCirculation(
  profile: LegalProfile,
  kind: OrganizationKind,
  situation: Situation,
): CirculationStart {
  const starts = presetsByLaw(profile, kind).map((preset) => canStartBy(preset, situation));
  const [first] = starts;
  if (first) return starts.find(({ allowed }) => allowed) ?? first;
  const { source } = profile.circulation;
  return {
    allowed: false,
    reasons: [{ refusal: 'not-lawful', reason: 'kind', source }, ...never(situation)],
  };
}

/** The same for one preset, that of a body's own basis among them. */
export function canStartBy(preset: CirculationPreset, situation: Situation): CirculationStart {
  const missing = preset.conditions
    .filter((condition) => !DECLARED[condition](situation))
    .map((reason): StartRefusal => ({ refusal: 'not-lawful', reason, source: preset.source }));
  const [first, ...more] = [...missing, ...never(situation)];
  return first ? { allowed: false, reasons: [first, ...more] } : { allowed: true, preset };
}

const DECLARED: Readonly<Record<CirculationCondition, (situation: Situation) => boolean>> = {
  emergency: ({ emergency }) => emergency === true,
  epidemic: ({ epidemic }) => epidemic === true,
  'proposed-by-chief-officer': ({ proposedByChiefOfficer }) => proposedByChiefOfficer === true,
  'simple-matter': ({ simpleMatter }) => simpleMatter === true,
};

/** What is decided by circulation nowhere (L-50f). */
const never = ({ secret, election }: Situation): StartRefusal[] => [
  ...(secret === true ? [refused('secret-refused', 'secret')] : []),
  ...(election === true ? [refused('election-refused', 'election')] : []),
];

const refused = (refusal: StartRefusal['refusal'], reason: StartRefusal['reason']): StartRefusal => ({
  refusal,
  reason,
  source: NO_SECRET_CIRCULATION.source,
});
