import type { Ballot, BallotItem } from '../../domain/circulation/index.ts';
import { neededVotesFor } from '../../domain/law/index.ts';
import { groundOf } from '../../functions/members/circulation/office/draft/ballot-of.ts';
import type { Council } from '../../functions/members/ports.ts';

/** An item of its own: public, without papers, decided by a simple majority unless it says otherwise. */
export type SampleItem = Pick<BallotItem, 'id' | 'title' | 'text'> & Partial<BallotItem>;

/** What a ballot of the sample is about. */
interface Matter extends Pick<Ballot, 'id' | 'title' | 'organization'> {
  readonly reason: string;
  readonly items: readonly SampleItem[];
  /** Milliseconds since 1970; `to` on the evening of its day. */
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const PLAIN = { public: true, papers: [], documents: [], majority: 'simple', excluded: [] } as const;

/**
 * A ballot by name, by the first rule that the law has for the organization; undefined where the council does not know it, or
 * its law has none.
 */
export function ballotFrom(council: Council | undefined, matter: Matter): Ballot | undefined {
  const { id, title, items, from, to, reason, organization } = matter;
  const ground = council && groundOf(council, organization);
  const [preset] = ground?.presets ?? [];
  if (!council || !ground || !preset) return undefined;
  const { key, consent, source, publishAtOnce } = preset;
  const { profile, statutory, eligible } = ground;
  const { kind, body, name } = ground.organization;
  const { needed } = neededVotesFor(profile, { kind, consent, statutory, excluded: 0 });
  return {
    version: 1,
    id,
    title,
    body,
    organization,
    organizationName: name,
    basis: { profile: profile.key, preset: key, source, reason, publishAtOnce },
    consent,
    visibility: 'named',
    interim: false,
    stepUp: false,
    statutory,
    eligible: eligible.members,
    items: items.map((item) => ({ ...PLAIN, neededVotes: needed, ...item })),
    opens: new Date(from).toISOString(),
    closes: evening(to),
    timeZone: council.directory.site.timeZone,
  };
}

/** 17:00 UTC of that day: an hour that the change of clocks never touches. */
const evening = (at: number): string => new Date(Math.floor(at / DAY) * DAY + (DAY / 24) * 17).toISOString();
