import type { CouncilRecord, Entry, ProtectedRecord } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import { publicVote } from '../../../domain/gate/public-vote.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicResolution } from '../../../domain/public-record.ts';
import type { Meeting, ProtectedItem } from '../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { resolutionKey } from '../../../domain/url.ts';
import { extractDocument } from '../../../documents/kinds/extract/extract.ts';
import { forMembers } from '../../../documents/members/for-members.ts';
import { EVERYBODY } from './everybody.ts';
import { editionId, type PlannedEdition, underId } from './planned-edition.ts';

/** The extract of each resolution that was made behind closed doors; it belongs to its item, and is read with it. */
export function extractEditions(
  { meetings }: CouncilRecord,
  overlay: ProtectedRecord,
  index: RecordIndex,
): PlannedEdition[] {
  const entries = new Map(meetings.map((entry) => [entry.key, entry]));
  return overlay.meetings.flatMap(({ key, data }) => {
    const meeting = entries.get(key);
    if (!meeting) return [];
    return data.agenda.flatMap((item) => extractOf(item, meeting, index) ?? []);
  });
}

function extractOf(
  item: ProtectedItem,
  meeting: Entry<Meeting>,
  index: RecordIndex,
): PlannedEdition | undefined {
  const shown = index.meeting.get(meeting.key);
  const resolution = closedResolution(item, meeting);
  if (!shown || !resolution) return undefined;
  const id = editionId('extract', `meetings/${meeting.key}`, [item.id]);
  return {
    data: underId(forMembers(extractDocument(resolution, shown, index)), id),
    facts: {
      id,
      title: 'Beschlussauszug',
      name: `beschlussauszug-${resolution.key}.pdf`,
      kind: 'extract',
      public: false,
    },
    of: { meeting: meeting.key, item: item.id },
  };
}

/** A resolution of the overlay as the builder reads resolutions; of a secret vote the sums alone. */
export function closedResolution(
  { id, title, resolution: text, vote }: ProtectedItem,
  { key, data }: Entry<Meeting>,
): PublicResolution | undefined {
  if (text === undefined) return undefined;
  return defined({
    key: resolutionKey(key, id),
    kind: 'item' as const,
    title,
    organization: data.organization,
    date: dayOf(data.start),
    text,
    vote: vote && publicVote(vote, EVERYBODY),
    meeting: key,
    item: id,
    papers: [],
    files: [],
  });
}
