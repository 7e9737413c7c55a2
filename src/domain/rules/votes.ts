import type { CouncilRecord, Entry } from '../council-record.ts';
import { majorityReached } from '../law/index.ts';
import type { Problem } from '../problem.ts';
import type { Outcome, Resolution, Vote } from '../schema/index.ts';
import { type Place, problem, type ProblemCode, type ProblemValues } from './codes.ts';
import { isCarried, isLost } from './outcome.ts';
import { itemsOf } from './walk-items.ts';

const COUNTED = ['yes', 'no', 'abstain'] as const;

/** A vote with what its surroundings say about it. */
export interface PlacedVote {
  readonly vote: Vote;
  readonly file: string;
  readonly field: readonly (string | number)[];
  /** Members present at the item, where the vote itself says nothing. */
  readonly present?: number | undefined;
  readonly outcome?: Outcome | undefined;
}

type Tell = (code: ProblemCode, under: readonly (string | number)[], values: ProblemValues) => void;

/** Ballots, and members who may not vote: everybody who is counted as present. */
const sumOf = ({ yes, no, abstain, invalid = 0, excluded = 0 }: Vote): number =>
  yes + no + abstain + invalid + excluded;

function againstPresent({ vote, present: atItem }: PlacedVote, tell: Tell): void {
  const present = vote.present ?? atItem;
  const sum = sumOf(vote);
  if (present === undefined || sum === present) return;
  tell(sum > present ? 'vote-too-many' : 'vote-too-few', [], { sum, present });
}

function againstFactions({ vote }: PlacedVote, tell: Tell): void {
  if (!vote.byFaction || vote.method === 'secret') return;
  for (const choice of COUNTED) {
    const sum = vote.byFaction.reduce((total, faction) => total + faction[choice], 0);
    if (sum > vote[choice]) tell('vote-factions', ['byFaction'], { choice, sum, total: vote[choice] });
    else if (sum < vote[choice])
      tell('vote-factions-few', ['byFaction'], { choice, sum, total: vote[choice] });
  }
}

function againstNames({ vote }: PlacedVote, tell: Tell): void {
  if (!vote.byName || vote.method === 'secret') return;
  for (const choice of COUNTED) {
    const sum = vote.byName.filter((named) => named.choice === choice).length;
    if (sum > vote[choice] || (vote.method === 'roll-call' && sum < vote[choice])) {
      tell('vote-names', ['byName'], { choice, sum, total: vote[choice] });
    }
  }
  if (vote.method === 'open') tell('vote-names-open', ['byName'], {});
}

function secretStaysSecret({ vote }: PlacedVote, tell: Tell): void {
  if (vote.method !== 'secret') return;
  for (const list of ['byFaction', 'byName'] as const) {
    if (vote[list] && vote[list].length > 0) tell('vote-secret', [list], { list });
  }
}

function eachOnce({ vote }: PlacedVote, tell: Tell): void {
  const once = (keys: readonly string[], list: string, name: string) => {
    keys.forEach((key, i) => {
      if (keys.indexOf(key) < i) tell('vote-twice', [list, i, name], { key });
    });
  };
  once(
    (vote.byFaction ?? []).map(({ faction }) => faction),
    'byFaction',
    'faction',
  );
  once(
    (vote.byName ?? []).map(({ person }) => person),
    'byName',
    'person',
  );
}

function againstOutcome({ vote, outcome }: PlacedVote, tell: Tell): void {
  const said = outcome && isCarried(outcome) ? true : outcome && isLost(outcome) ? false : undefined;
  const carried = majorityReached(vote.majority, vote);
  if (said === undefined || carried === undefined || carried === said) return;
  tell('vote-outcome', [], { outcome: outcome as string, yes: vote.yes, no: vote.no });
}

/** What is impossible or odd about one vote. */
export function voteProblems(placed: PlacedVote): Problem[] {
  const problems: Problem[] = [];
  const tell: Tell = (code, under, values) => {
    const place: Place = { file: placed.file, field: [...placed.field, ...under] };
    problems.push(problem(code, place, values));
  };
  for (const rule of [
    againstPresent,
    againstFactions,
    againstNames,
    secretStaysSecret,
    eachOnce,
    againstOutcome,
  ]) {
    rule(placed, tell);
  }
  return problems;
}

/** More members agreed to a circulation than the body has. */
export function impossibleConsent({ path: file, data }: Entry<Resolution>): Problem[] {
  if (data.kind !== 'circulation') return [];
  const { consented, statutory } = data;
  if (consented === undefined || statutory === undefined || consented <= statutory) return [];
  return [problem('consent-too-many', { file, field: ['consented'] }, { consented, statutory })];
}

/** What a circulation's outcome would be on an agenda; nothing where its votes do not count. */
const outcomeOf = (data: CouncilRecord['resolutions'][number]['data']): Outcome | undefined => {
  if (data.kind !== 'circulation') return undefined;
  const { outcome = 'adopted' } = data;
  return outcome === 'adopted' ? 'approved' : outcome === 'rejected' ? 'rejected' : undefined;
};

/** The same over all public votes. */
export function oddVotes({
  meetings,
  resolutions,
}: Pick<CouncilRecord, 'meetings' | 'resolutions'>): Problem[] {
  const ofItems = meetings.flatMap((meeting) =>
    itemsOf(meeting).flatMap(({ item, field }) => {
      if (!item.public || !item.vote) return [];
      const outcome = item.result?.outcome;
      return voteProblems({
        vote: item.vote,
        file: meeting.path,
        field: [...field, 'vote'],
        present: item.present,
        outcome,
      });
    }),
  );
  const ofResolutions = resolutions.flatMap(({ path: file, data }) =>
    'vote' in data && data.vote
      ? voteProblems({ vote: data.vote as Vote, file, field: ['vote'], outcome: outcomeOf(data) })
      : [],
  );
  return [...ofItems, ...ofResolutions, ...resolutions.flatMap(impossibleConsent)];
}
