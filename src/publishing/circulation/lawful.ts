import { isDeepStrictEqual } from 'node:util';
import type { Ballot, BallotItem } from '../../domain/circulation/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import {
  type CirculationPreset,
  hasLegalQuorum,
  neededVotesFor,
  presetsFor,
} from '../../domain/law/index.ts';
import { dayOf, type Instant, wallClock } from '../../domain/local-time.ts';
import { type LegalProfile, profileOf } from '../../domain/profiles/index.ts';
import { lawIn } from '../../domain/rules/sizes.ts';
import { CirculationFault } from './fault.ts';

type Kind = CouncilRecord['organizations'][number]['data']['kind'];

/**
 * The preset by which the content lets the ballot's organization decide. A log that holds proves what was voted, not that its first
 * record tells the law as it is: basis, consent, statutory number and the votes that are needed are held against the content.
 * @throws CirculationFault where they differ; it names nothing of the log
 */
export function lawfulPreset(ballot: Ballot, record: CouncilRecord): CirculationPreset {
  const kind = record.organizations.find(({ key }) => key === ballot.organization)?.data.kind;
  const body = record.bodies.find(({ key }) => key === ballot.body)?.data;
  const profile = lawIn(record).profile(ballot.organization);
  if (kind === undefined || !body || !profile || profile !== profileOf(body.profile))
    throw contradicts('die Körperschaft oder ihr Recht');
  const { basis, consent } = ballot;
  const preset = presetsFor(profile, kind, body).find(
    ({ key, source, publishAtOnce, consent: asked }) =>
      key === basis.preset &&
      source === basis.source &&
      publishAtOnce === basis.publishAtOnce &&
      isDeepStrictEqual(asked, consent),
  );
  if (!preset || basis.profile !== profile.key) throw contradicts('die Rechtsgrundlage');
  const { declared = [] } = basis;
  if (!preset.conditions.every((condition) => declared.includes(condition)))
    throw contradicts('die Lage, die das Recht voraussetzt,');
  if (!isStatutory(ballot, kind, record)) throw contradicts('die gesetzliche Mitgliederzahl');
  for (const item of ballot.items)
    if (!hasNeededVotes(item, ballot, profile, kind))
      throw contradicts(`die Zahl der nötigen Stimmen zu Punkt ${item.id}`);
  return preset;
}

/** Where the content does not tell the number, nothing may have been reckoned from it. */
function isStatutory(
  { organization, opens, consent, items, statutory }: Ballot,
  kind: Kind,
  record: CouncilRecord,
): boolean {
  const day = dayOf(wallClock(Date.parse(opens) as Instant, record.site.timeZone));
  const number = lawIn(record).statutory(organization, day);
  if (number !== undefined) return number === statutory;
  const isReckoned =
    hasLegalQuorum(kind) ||
    consent.kind === 'share' ||
    items.some(({ majority }) => majority.endsWith('-of-statutory'));
  return !isReckoned;
}

function hasNeededVotes(
  { excluded, neededVotes, approvalNeeded }: BallotItem,
  { eligible, consent, statutory }: Ballot,
  profile: LegalProfile,
  kind: Kind,
): boolean {
  const seats = eligible.filter(({ deputyFor }) => deputyFor === undefined);
  const law = neededVotesFor(profile, {
    kind,
    consent,
    statutory,
    excluded: seats.filter(({ person }) => excluded.includes(person)).length,
  });
  return law.needed === neededVotes && law.approvalNeeded === (approvalNeeded === true);
}

const contradicts = (what: string): CirculationFault =>
  new CirculationFault(
    `Das Protokoll nennt ${what} anders als der Inhalt. Nichts wurde übernommen. Bitte in der Eröffnung und im Inhalt (Körperschaft, Gremium, gesetzliche Mitgliederzahlen) nachsehen, was gilt.`,
  );
