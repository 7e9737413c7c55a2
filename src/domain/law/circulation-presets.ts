import type { BallotCondition, ConsentRule } from '../circulation/index.ts';
import type { CirculationRule } from '../profiles/legal-profile.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { CirculationBasis, OrganizationKind } from '../schema/index.ts';

/** What must be so, in the words of whoever starts it, before a preset serves. */
export type CirculationCondition = BallotCondition;

/** A way of deciding by circulation that the law, or a body's own basis, opens to one kind of organization. */
export interface CirculationPreset {
  readonly key: CirculationRule['preset'] | 'custom';
  /** German, for lists of choices and headings. */
  readonly name: string;
  readonly consent: ConsentRule;
  /** As pages cite it: `§ 78 Abs. 3 NKomVG`. */
  readonly source: string;
  /** The basis in a sentence for pages and documents, which name `source` beside it. */
  readonly sentence: string;
  readonly publishAtOnce: boolean;
  readonly conditions: readonly CirculationCondition[];
}

/** What the law of a profile opens to a kind of organization; nothing where it knows no circulation there. */
export const presetsByLaw = (
  { circulation }: LegalProfile,
  kind: OrganizationKind,
): readonly CirculationPreset[] => circulation.value.filter(({ body }) => body === kind).map(presetOf);

/**
 * What may be started in organizations of that kind (L-50a): what the law opens, else what the body's own basis does. Where
 * the law has a rule for the kind, no other basis goes beside it.
 * @param body of the record or of the members' index
 */
export function presetsFor(
  profile: LegalProfile,
  kind: OrganizationKind,
  { circulationBases = [] }: { readonly circulationBases?: readonly CirculationBasis[] | undefined },
): readonly CirculationPreset[] {
  const byLaw = presetsByLaw(profile, kind);
  if (byLaw.length > 0) return byLaw;
  return circulationBases.filter(({ kinds }) => kinds.includes(kind)).map(customPreset);
}

const CONDITIONS: Readonly<Record<CirculationRule['allowedWhen'], readonly CirculationCondition[]>> = {
  always: [],
  emergency: ['emergency'],
  'epidemic-situation': ['epidemic'],
  'simple-matter': ['simple-matter'],
};

const presetOf = (rule: CirculationRule): CirculationPreset => ({
  key: rule.preset,
  name: rule.name,
  consent: consentOf(rule),
  source: rule.basis.source,
  sentence: rule.basis.value,
  publishAtOnce: rule.publish,
  conditions: [
    ...CONDITIONS[rule.allowedWhen],
    ...(rule.proposedBy === 'chief-officer' ? (['proposed-by-chief-officer'] as const) : []),
  ],
});

function consentOf({ consent, silence }: CirculationRule): ConsentRule {
  if (consent === 'four-fifths-of-members') return { kind: 'share', share: { part: 4, of: 5 } };
  return { kind: 'no-objection', silence: silence === 'consents' ? 'consents' : 'not-voted' };
}

const customPreset = (basis: CirculationBasis): CirculationPreset => ({
  key: 'custom',
  name: 'Umlaufverfahren nach eigener Regel',
  consent: customConsent(basis),
  source: basis.legalBasis,
  sentence: 'Im Umlaufverfahren wird nach einer eigenen Regel der Körperschaft beschlossen.',
  publishAtOnce: basis.publishAtOnce ?? false,
  conditions: [],
});

function customConsent({ consent, share = '1/1', silence = 'not-voted' }: CirculationBasis): ConsentRule {
  if (consent === 'none') return { kind: 'none' };
  if (consent === 'no-objection') return { kind: 'no-objection', silence };
  const [part = 1, of = 1] = share.split('/').map(Number);
  return { kind: 'share', share: { part, of } };
}
