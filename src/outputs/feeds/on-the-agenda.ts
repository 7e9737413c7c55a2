import type { ToldChange } from './told-changes.ts';

const isMeeting = ({ object }: ToldChange): boolean => object.startsWith('meetings/');

/** The phrase of the log for an agenda that is published. */
const PUBLISHED = 'Tagesordnung veröffentlicht';

/**
 * How a change is told to who follows a paper: that a meeting deals with it, once, where its agenda was published, or
 * with the meeting where both came at once. That the meeting was called before is nothing about the paper: undefined.
 * @param changes all that is told
 */
export function onTheAgenda(changes: readonly ToldChange[]): (change: ToldChange) => ToldChange | undefined {
  const told = new Map<string, ToldChange>();
  for (const change of changes) {
    if (!isMeeting(change)) continue;
    if (change.kind === 'published' && !told.has(change.object)) told.set(change.object, change);
    if (change.words.includes(PUBLISHED)) told.set(change.object, change);
  }
  const worded = new Map<ToldChange, ToldChange>();
  for (const change of told.values()) {
    const headline = 'Auf der Tagesordnung';
    worded.set(change, { ...change, headline, title: `${headline}: ${change.name}`, isForPaper: true });
  }
  return (change) => {
    if (!isMeeting(change)) return change;
    return worded.get(change) ?? (change.kind === 'published' ? undefined : change);
  };
}
