import type { PublicRecord } from '../../domain/public-record.ts';
import { meetingParts } from './meeting-parts.ts';
import { paperParts } from './paper-parts.ts';
import type { Part } from './part.ts';

/** Into which collections meetings and papers are divided, the newest first in each kind, from what is public. */
export function deskParts({
  meetings,
  papers,
  terms,
  today,
}: Pick<PublicRecord, 'meetings' | 'papers' | 'terms' | 'today'>): readonly Part[] {
  const keys = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key);
  return [...meetingParts(keys(meetings), terms, today), ...paperParts(keys(papers), today)];
}
