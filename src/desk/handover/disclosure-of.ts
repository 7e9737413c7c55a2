import type { ItemDraft } from '../widgets/protected-agenda/model/items.ts';
import type { Handover } from './handover.ts';
import { voteCounts } from './vote-counts.ts';

/** What of a protected item may become public: the text, and how many voted how. Nobody's name, no Fraktion, no title. */
export function disclosureOf(meeting: string, { id, resolution = '', vote }: ItemDraft): Handover {
  const counts = voteCounts(vote);
  return {
    kind: 'disclosure',
    meeting,
    item: id,
    text: resolution.trim(),
    ...(counts ? { vote: counts } : {}),
  };
}
