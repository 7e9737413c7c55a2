import type { CouncilRecord, Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import type { Paper, ProtectedItem, ProtectedMeeting } from '../../../domain/schema/index.ts';
import { PAPER_KIND } from '../../../format/wording/enums.ts';
import { keptItems } from './sets.ts';
import type { ClosedWords } from '../../../documents/members/with-closed-items.ts';

/** Looks up what an edition of these items says of each. */
export type ClosedWordsOf = (
  overlay: Entry<ProtectedMeeting>,
  items: readonly string[],
) => ReadonlyMap<string, ClosedWords>;

/**
 * An item's title, and of its papers what they are called, not what they are about. A paper is left out where an item names
 * it that the edition leaves out, or one of another meeting that excludes somebody: whoever may not read it there, reads
 * nothing of it here either.
 */
export function closedWordsOf(record: CouncilRecord, overlay: ProtectedRecord): ClosedWordsOf {
  const papers = papersByKey(record, overlay);
  const overlays = new Map(overlay.meetings.map((entry) => [entry.key, entry]));
  const kept = new Map(
    record.meetings.map((entry) => [entry.key, keptItems(entry, overlays.get(entry.key))]),
  );
  return (meeting, items) => {
    const isHidden = (paper: string): boolean =>
      overlay.meetings.some(({ key, data }) =>
        data.agenda.some(
          (item) =>
            item.papers?.includes(paper) === true &&
            (key === meeting.key ? !items.includes(item.id) : kept.get(key)?.has(item.id) === true),
        ),
      );
    const nameOf = (key: string): string[] => {
      const paper = papers.get(key);
      return paper && !isHidden(key)
        ? [[paper.kindName ?? PAPER_KIND[paper.kind], paper.reference ?? ''].join(' ').trim()]
        : [];
    };
    const wordsOf = ({ title, papers: keys = [] }: ProtectedItem): ClosedWords => ({
      title,
      papers: keys.flatMap(nameOf),
    });
    return new Map(
      meeting.data.agenda.filter(({ id }) => items.includes(id)).map((item) => [item.id, wordsOf(item)]),
    );
  };
}

function papersByKey(record: CouncilRecord, overlay: ProtectedRecord): ReadonlyMap<string, Paper> {
  const whole = overlay.papers.flatMap(({ key, data }) =>
    'attachmentsOf' in data ? [] : [[key, data] as const],
  );
  return new Map([...record.papers.map(({ key, data }) => [key, data] as const), ...whole]);
}
