import {
  type Ballot,
  type BallotItem,
  type BallotReading,
  type BallotState,
  missingOf,
  type Standing,
} from '../../../../../domain/circulation/index.ts';
import type { Who } from '../../../ports.ts';

/** What somebody is in a ballot. `clerk`: an account of the office, which never votes, whoever it belongs to. */
export type Part =
  | { readonly kind: 'member' }
  | { readonly kind: 'deputy'; readonly of: readonly string[] }
  | { readonly kind: 'clerk' }
  | { readonly kind: 'reader' };

/** An item as it stands with this person. */
export interface OwnItem {
  readonly item: BallotItem;
  /** 1, 2, 3, … as the pages count. */
  readonly position: number;
  readonly excluded: boolean;
  /** Not to be read by this person: not even its title is shown. */
  readonly hidden: boolean;
  readonly standing: Standing;
  /** What is still missing; nothing for those who take no part. */
  readonly left: readonly ('consent' | 'vote')[];
}

/** What of this person the ballot knows, as of its opening. */
export function partOf({ eligible }: Ballot, { account, person }: Who): Part {
  if (account.rights.clerk) return { kind: 'clerk' };
  const seats = eligible.filter((one) => one.person === person?.key);
  if (seats.length === 0) return { kind: 'reader' };
  const of = seats.flatMap(({ deputyFor }) => deputyFor ?? []);
  if (of.length < seats.length) return { kind: 'member' };
  return { kind: 'deputy', of: of.map((key) => eligible.find((one) => one.person === key)?.name ?? key) };
}

/** Whether somebody's word counts here. */
export const takesPart = ({ kind }: Part): boolean => kind === 'member' || kind === 'deputy';

/** All items as they stand with this person. @param reading what of it this person may read */
export function ownItems(
  { ballot, standing }: BallotState,
  who: Who,
  { items: readable }: Pick<BallotReading, 'items'>,
): readonly OwnItem[] {
  const person = who.person?.key ?? '';
  const part = partOf(ballot, who);
  return ballot.items.map((item, index) => {
    const excluded = item.excluded.includes(person);
    const own = standing.get(item.id)?.get(person) ?? {};
    return {
      item,
      position: index + 1,
      excluded,
      hidden: !readable.includes(item.id),
      standing: own,
      left: excluded || !takesPart(part) ? [] : missingOf(ballot, own),
    };
  });
}

/** Items for which something is missing. */
export const openItems = (items: readonly OwnItem[]): readonly OwnItem[] =>
  items.filter(({ left }) => left.length > 0);
