import type { Ballot, BallotItem } from '../../../../../domain/circulation/index.ts';
import { type CirculationPreset, neededVotesFor, presetsFor } from '../../../../../domain/law/index.ts';
import { type LegalProfile, profileOf } from '../../../../../domain/profiles/index.ts';
import { zoneOf } from '../../../instant-words.ts';
import type { Council } from '../../../ports.ts';
import { besideItem } from './beside-item.ts';
import { closingOf } from './closing-of.ts';
import type { BallotDraft, DraftItem } from './draft.ts';
import { type Eligible, eligibleIn } from './eligible.ts';
import { type DraftThings, onAgenda } from './index-things.ts';

/** What of the index the rules of an organization follow from. */
export interface Ground {
  readonly organization: Council['directory']['organizations'][number];
  readonly profile: LegalProfile;
  readonly presets: readonly CirculationPreset[];
  readonly eligible: Eligible;
  /** By law; where the record does not tell, the members of today, by whom nothing is opened that follows from the number. */
  readonly statutory: number;
  readonly isStatutoryKnown: boolean;
}

/** Undefined where the index does not tell by which law the organization decides. */
export function groundOf(council: Council, key: string): Ground | undefined {
  const organization = council.facts.organization.get(key);
  const body = council.directory.bodies?.find((one) => one.key === organization?.body);
  const profile = body?.profile === undefined ? undefined : profileOf(body.profile);
  if (!organization || !body || !profile) return undefined;
  const eligible = eligibleIn(council, key);
  const seats = eligible.members.filter(({ deputyFor }) => deputyFor === undefined).length;
  return {
    organization,
    profile,
    presets: presetsFor(profile, organization.kind, body),
    eligible,
    statutory: organization.statutory ?? seats,
    isStatutoryKnown: organization.statutory !== undefined,
  };
}

/** The ballot that would be opened now. @param opens instant, ISO 8601 in UTC with milliseconds */
export function ballotOf(
  { id, organization: key, items, procedure }: BallotDraft,
  { organization, profile, eligible, statutory }: Ground,
  preset: CirculationPreset,
  {
    things,
    council,
    opens,
  }: { readonly things: DraftThings; readonly council: Council; readonly opens: string },
): Ballot {
  const closing = closingOf(procedure, zoneOf(council));
  return {
    version: 1,
    id,
    title: procedure.title,
    body: organization.body,
    organization: key,
    organizationName: organization.name,
    basis: {
      profile: profile.key,
      preset: preset.key,
      source: preset.source,
      reason: procedure.reason,
      ...(preset.conditions.length > 0 && {
        declared: preset.conditions.filter((condition) => procedure.declared.includes(condition)),
      }),
      publishAtOnce: preset.publishAtOnce,
    },
    consent: preset.consent,
    visibility: procedure.visibility,
    interim: procedure.interim,
    stepUp: procedure.stepUp,
    statutory,
    eligible: eligible.members,
    items: items.map((item) =>
      itemOf(item, things, { profile, kind: organization.kind, preset, statutory, eligible }),
    ),
    opens,
    closes: 'closes' in closing ? closing.closes : opens,
    timeZone: zoneOf(council),
  };
}

interface ItemGround extends Pick<Ground, 'profile' | 'statutory' | 'eligible'> {
  readonly kind: Ground['organization']['kind'];
  readonly preset: CirculationPreset;
}

function itemOf(
  { method: _method, ...item }: DraftItem,
  things: DraftThings,
  ground: ItemGround,
): BallotItem {
  const members = new Set(
    ground.eligible.members.filter(({ deputyFor }) => deputyFor === undefined).map(({ person }) => person),
  );
  const { needed, approvalNeeded } = neededVotesFor(ground.profile, {
    kind: ground.kind,
    consent: ground.preset.consent,
    statutory: ground.statutory,
    excluded: item.excluded.filter((person) => members.has(person)).length,
  });
  const beside = besideItem(item, things);
  const mayNotRead = beside.public ? [] : withoutVote(onAgenda(item, things)?.excluded ?? [], ground);
  return {
    ...item,
    ...beside,
    ...(mayNotRead.length > 0 && { mayNotRead }),
    neededVotes: needed,
    ...(approvalNeeded && { approvalNeeded }),
  };
}

const withoutVote = (
  people: readonly string[],
  { eligible: { members } }: Pick<Ground, 'eligible'>,
): readonly string[] => people.filter((key) => !members.some(({ person }) => person === key));
