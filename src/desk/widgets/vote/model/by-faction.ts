import { patchedVote, type VoteDraft } from './counting.ts';

/** What is counted by Fraktion. */
export const COUNTED = ['yes', 'no', 'abstain'] as const;
export type Counted = (typeof COUNTED)[number];

/** One Fraktion in the table; `entered` is false for a row that is only offered. */
export interface FactionRow {
  readonly faction: string;
  readonly entered: boolean;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Rows of the table: what was entered, in its order, then the offered ones. */
export function factionRows(vote: VoteDraft, offered: readonly string[]): FactionRow[] {
  const entered = (vote.byFaction ?? []).map(({ faction, yes = 0, no = 0, abstain = 0 }) => ({
    faction,
    entered: true,
    yes,
    no,
    abstain,
  }));
  const known = new Set(entered.map(({ faction }) => faction));
  const rest = offered.filter((faction) => !known.has(faction));
  return [...entered, ...rest.map((faction) => ({ faction, entered: false, yes: 0, no: 0, abstain: 0 }))];
}

/** The vote with one figure of a Fraktion; the first one enters it with its row. */
export function withFactionCount(
  vote: VoteDraft,
  faction: string,
  choice: Counted,
  count: number,
): VoteDraft {
  const rows = vote.byFaction ?? [];
  const next = rows.some((row) => row.faction === faction)
    ? rows.map((row) => (row.faction === faction ? { ...row, [choice]: count } : row))
    : [...rows, { faction, yes: 0, no: 0, abstain: 0, [choice]: count }];
  return patchedVote(vote, { byFaction: next });
}

/** The vote without a Fraktion; without any, the list goes. */
export function withoutFaction(vote: VoteDraft, faction: string): VoteDraft {
  const rows = (vote.byFaction ?? []).filter((row) => row.faction !== faction);
  return patchedVote(vote, { byFaction: rows.length > 0 ? rows : undefined });
}

/** Sum of each figure over all that was entered. */
export function factionSums({ byFaction = [] }: VoteDraft): Record<Counted, number> {
  const sum = (choice: Counted) => byFaction.reduce((total, row) => total + (row[choice] ?? 0), 0);
  return { yes: sum('yes'), no: sum('no'), abstain: sum('abstain') };
}
