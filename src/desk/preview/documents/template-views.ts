import type { DocumentTemplate } from '../../../domain/schema/index.ts';
import { bodyOfMeeting } from '../../../domain/view/meeting-links.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { letterFor, meetingValues } from '../../../documents/letter/index.ts';
import type { DocumentData, PublicDocumentKind } from '../../../documents/model/index.ts';
import { DOCUMENT_KIND } from '../../../format/wording/enums.ts';
import { meetingDocumentOf } from './meeting-views.ts';
import { sampleMeeting } from './sample-meeting.ts';

/** A document with the template's words and a sentence in the place of what the desk does not know. */
function frameOf(
  kind: PublicDocumentKind,
  { body, organization }: DocumentTemplate,
  index: RecordIndex,
): DocumentData {
  const meeting = sampleMeeting({ title: '', kind: 'document', body, organization }, index);
  const known = meeting ? meetingValues(meeting, index) : {};
  const scope = {
    kind,
    body: body ?? (meeting && bodyOfMeeting(meeting, index)?.key) ?? index.record.bodies[0]?.key ?? '',
    organization,
  };
  const { letterhead, author, opening, closing, signatures, footer } = letterFor(index, scope, {
    ...known,
    vorlage: '0001/2027',
  });
  return {
    kind,
    id: `templates/${kind}`,
    title: `${DOCUMENT_KIND[kind]} (Muster)`,
    author,
    letterhead,
    blocks: [
      ...opening,
      { kind: 'note', blocks: [{ kind: 'paragraph', content: ['Hier steht der Inhalt des Dokuments.'] }] },
      ...closing,
      ...(signatures ? [{ kind: 'signatures' as const, lines: signatures }] : []),
    ],
    footer,
    sheet: 'report',
  };
}

/** A document of `kind` as the edited template makes it. */
export function templateDocument(
  kind: PublicDocumentKind,
  template: DocumentTemplate,
  index: RecordIndex,
): DocumentData {
  const meeting = sampleMeeting(template, index);
  return (meeting && meetingDocumentOf(kind, meeting, index)) ?? frameOf(kind, template, index);
}
