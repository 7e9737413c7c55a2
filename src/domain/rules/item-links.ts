import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import type { Meeting } from '../schema/index.ts';
import { problem } from './codes.ts';
import { nearest } from './nearest.ts';
import { itemsOf } from './walk-items.ts';

/** Resolutions that name an agenda item which the meeting does not have, or one that is not public. */
export function brokenItemLinks({
  resolutions,
  meetings,
}: Pick<CouncilRecord, 'resolutions' | 'meetings'>): Problem[] {
  const byKey = new Map<string, Entry<Meeting>>(meetings.map((meeting) => [meeting.key, meeting]));
  return resolutions.flatMap(({ path: file, data }) => {
    const link = data.kind === 'urgent-decision' ? undefined : data.item;
    const meeting = link && byKey.get(link.meeting);
    if (!link || !meeting) return [];
    const items = itemsOf(meeting).map(({ item }) => item);
    const linked = items.find(({ id }) => id === link.item);
    const place = { file, field: ['item', 'item'] };
    if (!linked) {
      const suggestion = nearest(
        link.item,
        items.map(({ id }) => id),
      );
      const values = {
        id: link.item,
        meeting: link.meeting,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
      return [problem('item-unknown', place, values)];
    }
    if (data.kind === 'item' && !linked.public) return [problem('item-not-public', place, { id: link.item })];
    return [];
  });
}
