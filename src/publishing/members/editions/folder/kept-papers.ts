import type { CouncilRecord, ProtectedRecord } from '../../../../domain/council-record.ts';
import { withPeople } from '../../../../domain/members/places.ts';
import type { AgendaItem, ProtectedItem } from '../../../../domain/schema/index.ts';

/** Who is kept from an item that names papers. */
interface NamingItem {
  readonly id: string;
  readonly public: boolean;
  readonly papers: readonly string[];
  readonly guests: readonly string[];
  readonly excluded: readonly string[];
  readonly items: readonly NamingItem[];
}

/** Whether the non-public part of a paper stays out of the edition of a meeting that tells of these items. */
export type IsKept = (paper: string, meeting: string, items: readonly string[]) => boolean;

/**
 * A paper is read by all ways that lead to it, and closed by each item from which its reader is excluded. It stays out
 * where an item of the meeting names it that is not public and not in the edition, and where any other item that excludes
 * somebody names it, whoever that is.
 */
export function keptPapers(record: CouncilRecord, overlay: ProtectedRecord): IsKept {
  const overlays = new Map(overlay.meetings.map(({ key, data }) => [key, data.agenda]));
  const naming = record.meetings.flatMap(({ key: meeting, data }) => {
    const known = new Map(overlays.get(meeting)?.map((item) => [item.id, item]));
    return withPeople(treeOf(data.agenda, known)).flatMap(([item, { excluded }]) =>
      item.papers.map((paper) => ({ ...item, paper, meeting, excludes: excluded.length > 0 })),
    );
  });
  const byPaper = Map.groupBy(naming, ({ paper }) => paper);
  return (paper, meeting, items) =>
    (byPaper.get(paper) ?? []).some(
      (item) =>
        !(item.meeting === meeting && items.includes(item.id)) &&
        (item.excludes || (item.meeting === meeting && !item.public)),
    );
}

const treeOf = (
  items: readonly AgendaItem[],
  known: ReadonlyMap<string, ProtectedItem>,
): readonly NamingItem[] =>
  items.map((item) => ({
    id: item.id,
    public: item.public,
    papers: (item.public ? item.papers : known.get(item.id)?.papers) ?? [],
    guests: [],
    excluded: known.get(item.id)?.excluded ?? [],
    items: treeOf(item.items ?? [], known),
  }));
