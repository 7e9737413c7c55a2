import type { PublicDocument, PublicFile, PublicMeeting } from '../../../domain/public-record.ts';
import { type Document, documentsOf, madeOf } from '../documents.ts';
import { minutesWords } from './invitation-words.ts';

/**
 * The documents of a meeting: invitation, notice and minutes first, the latter with their state; what the build made of
 * its data last.
 */
export function meetingDocuments(
  { invitation, notice, minutes, files }: PublicMeeting,
  made: readonly PublicDocument[] = [],
): Document[] {
  const one = (file: PublicFile | undefined, note?: string): Document[] =>
    documentsOf(file ? [file] : []).map((document) =>
      note === undefined
        ? document
        : { ...document, note: [note, document.note].filter(Boolean).join(' · ') },
    );
  return [
    ...one(invitation?.file),
    ...one(notice?.file),
    ...one(notice?.proof, 'Nachweis der Bekanntmachung'),
    ...one(minutes?.file, minutes && minutesWords(minutes)),
    ...documentsOf(files),
    ...madeOf(made),
  ];
}
