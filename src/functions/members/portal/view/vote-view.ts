import { defined } from '../../../../domain/defined.ts';
import type { PublicVote } from '../../../../domain/public-record.ts';
import type { Vote } from '../../../../domain/schema/vote.ts';
import { CHOICE } from '../../../../format/wording/enums.ts';
import { voteCaption } from '../../../../format/wording/votes.ts';
import type { Council } from '../../ports.ts';

/** A vote in figures and names. */
export interface VoteView {
  /** "Offene Abstimmung, erforderlich: …" */
  readonly caption: string;
  readonly byFaction: readonly {
    readonly name: string;
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  }[];
  readonly byName: readonly { readonly name: string; readonly choice: string }[];
}

/** The vote with the names of Fraktionen and people as the directory has them. */
export function voteView(vote: Vote, { directory }: Council): VoteView {
  const organization = new Map(directory.organizations.map(({ key, name }) => [key, name]));
  const person = new Map(directory.people.map(({ key, name }) => [key, name]));
  return {
    caption: voteCaption(publicVote(vote)),
    byFaction: (vote.byFaction ?? []).map(({ faction, yes, no, abstain }) => ({
      name: organization.get(faction) ?? faction,
      yes,
      no,
      abstain,
    })),
    byName: (vote.byName ?? []).map((entry) => ({
      name: person.get(entry.person) ?? entry.person,
      choice: CHOICE[entry.choice],
    })),
  };
}

/** The vote in the shape that wordings take. */
export const publicVote = ({ byFaction, byName, ...counts }: Vote): PublicVote => ({
  ...defined(counts),
  byFaction: byFaction ?? [],
  byName: byName ?? [],
});
