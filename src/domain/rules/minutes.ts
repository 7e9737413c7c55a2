import type { CouncilRecord, Entry } from '../council-record.ts';
import { missingInMinutes } from '../law/index.ts';
import type { Problem } from '../problem.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { Meeting } from '../schema/index.ts';
import { problem } from './codes.ts';
import { lawIn } from './sizes.ts';
import { itemsOf } from './walk-items.ts';

/**
 * Approved minutes that lack what the law asks for (L-40). Only minutes that were kept here, item by item, can be held
 * against it: those of an uploaded file say these things there.
 */
function incomplete({ path: file, data }: Entry<Meeting>, profile: LegalProfile): Problem[] {
  const { minutes } = data;
  if (minutes?.status !== 'approved' || minutes.versions === undefined) return [];
  const fields = missingInMinutes(profile, data);
  if (fields.length === 0) return [];
  const values = { fields: fields.join(' '), source: profile.minutes.fields.source };
  return [problem('minutes-incomplete', { file, field: ['minutes', 'status'] }, values)];
}

/** Objections and versions that say something of an item behind closed doors. */
function ofClosedItems(meeting: Entry<Meeting>): Problem[] {
  const { path: file, data } = meeting;
  const { objections = [], versions = [] } = data.minutes ?? {};
  if (objections.length === 0 && versions.length === 0) return [];
  const closed = new Set(itemsOf(meeting).flatMap(({ item }) => (item.public ? [] : [item.id])));
  const named = [
    ...objections.map(({ item }, i) => ({ item, field: ['minutes', 'objections', i, 'item'] })),
    ...versions.flatMap(({ items }, i) =>
      items.map(({ item }, j) => ({ item, field: ['minutes', 'versions', i, 'items', j, 'item'] })),
    ),
  ];
  return named.flatMap(({ item, field }) =>
    item !== undefined && closed.has(item)
      ? [problem('minutes-not-public', { file, field }, { id: item })]
      : [],
  );
}

/** Minutes against their law and against what may be public. */
export function oddMinutes(record: CouncilRecord): Problem[] {
  const law = lawIn(record);
  return record.meetings.flatMap((meeting) => {
    const profile = law.profile(meeting.data.organization);
    return [...(profile ? incomplete(meeting, profile) : []), ...ofClosedItems(meeting)];
  });
}
