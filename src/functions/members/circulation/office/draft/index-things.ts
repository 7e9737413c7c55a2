import {
  flatItems,
  type MembersItem,
  type MembersMeeting,
  type MembersPaper,
} from '../../../../../domain/members/index.ts';
import { partNumbers } from '../../../part-numbers.ts';
import { runningParts } from '../../../portal/parts-for.ts';
import type { Council } from '../../../ports.ts';
import type { BallotDraft, DraftItem } from './draft.ts';

/** What the index holds now of what a draft names. */
export interface DraftThings {
  readonly meeting?: MembersMeeting;
  /** By key. */
  readonly papers: ReadonlyMap<string, MembersPaper>;
}

/** Meeting and papers of a draft as they are published now. @throws StoreError */
export async function thingsFor(
  council: Council,
  { meeting, items }: Pick<BallotDraft, 'meeting'> & { readonly items: readonly Pick<DraftItem, 'papers'>[] },
): Promise<DraftThings> {
  const { directory } = council;
  const numbers = new Set([
    ...(meeting === undefined ? [] : partNumbers(council, directory.meetings, meeting)),
    ...items.flatMap(({ papers }) => papers.flatMap((key) => partNumbers(council, directory.papers, key))),
  ]);
  const parts = await council.parts([...numbers]);
  const found = parts.flatMap(({ meetings }) => meetings).find(({ key }) => key === meeting);
  return {
    ...(found && { meeting: found }),
    papers: new Map(parts.flatMap(({ papers }) => papers.map((paper) => [paper.key, paper] as const))),
  };
}

/** The item as it stands on the agenda now; undefined where it comes from none, or is gone. */
export const onAgenda = (
  { id, meeting }: Pick<DraftItem, 'id' | 'meeting'>,
  things: Pick<DraftThings, 'meeting'>,
): MembersItem | undefined =>
  meeting === undefined ? undefined : flatItems(things.meeting?.agenda ?? []).find((one) => one.id === id);

/** Papers of the running terms by key and by reference in lower case. @throws StoreError */
export async function runningPapers(council: Council): Promise<ReadonlyMap<string, MembersPaper>> {
  const parts = await council.parts(runningParts(council));
  return new Map(
    parts.flatMap(({ papers }) =>
      papers.flatMap((paper) => [
        [paper.key, paper] as const,
        ...(paper.reference === undefined ? [] : [[paper.reference.toLowerCase(), paper] as const]),
      ]),
    ),
  );
}
