import { DOCUMENT_SLUGS } from '../../domain/document-slugs.ts';
import { dayOf } from '../../domain/local-time.ts';
import { flatOpenItems, type RecordIndex } from '../../domain/view/index.ts';
import { plainText } from '../../format/markdown.ts';
import { meetingName } from '../../format/wording/meeting/meeting-words.ts';
import { oneLine, type SearchRecord, sentences } from './search-record.ts';

/** A record for the page of each minutes that the build makes: what they say of the items stands on no other page. */
export function minutesRecords(index: RecordIndex, owners: readonly SearchRecord[]): SearchRecord[] {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const made = new Map(
    index.record.documents
      .filter(({ slug }) => slug === DOCUMENT_SLUGS.minutes)
      .map((document) => [document.owner, document]),
  );
  return index.meetings.flatMap((meeting) => {
    const { key, agenda, start } = meeting;
    const [document, owner] = [made.get(`meetings/${key}`), byId.get(`meeting:${key}`)];
    const text = sentences(...[...flatOpenItems(agenda)].map(({ minutes }) => minutes && plainText(minutes)));
    if (!document || !owner || text === '') return [];
    return [
      {
        id: `minutes:${key}`,
        kind: 'file',
        url: document.page,
        title: oneLine(document.title),
        date: dayOf(start),
        detail: meetingName(meeting, index),
        text,
        filters: { ...owner.filters, kind: ['Dokument'] },
      },
    ];
  });
}
