import type { CouncilRecord, ProtectedRecord } from '../../../domain/council-record.ts';
import type { SinceInvitation } from '../../../domain/ledger/index.ts';
import type { MembersDocument } from '../../../domain/members/index.ts';
import type { PublicRecord } from '../../../domain/public-record.ts';
import { indexOf } from '../../../domain/view/index.ts';
import {
  type DocumentMeans,
  makeMembersDocuments,
  type OutgoingDocument,
} from '../documents/make-members-documents.ts';
import { itemName, type MadeDocuments } from '../index/index-world.ts';
import { bookEditions } from './book-editions.ts';
import { circulationEditions } from './circulation-editions.ts';
import { extractEditions } from './extract-editions.ts';
import { folderEditions } from './folder/folder-editions.ts';
import { meetingEditions } from './meeting-editions.ts';
import { minutesEditions } from './minutes-editions.ts';
import { paperEditions } from './paper-editions.ts';
import type { PlannedEdition } from './planned-edition.ts';

/** Documents for members that are made of the record. */
export interface MadeEditions {
  readonly made: MadeDocuments;
  readonly files: readonly OutgoingDocument[];
  /** Those that the search reads: what a folder or a book holds is found by itself. */
  readonly searched: readonly OutgoingDocument[];
}

/** What editions are made of. */
export interface EditionSources {
  readonly record: CouncilRecord;
  readonly overlay: ProtectedRecord;
  /** What is public at this instant. */
  readonly shown: PublicRecord;
  /** What became of the public papers of each meeting since its invitation. */
  readonly since?: SinceInvitation;
}

/** Makes those of which the content is new. @throws MembersFault */
export async function makeEditions(
  { record, overlay, shown, since }: EditionSources,
  means: DocumentMeans,
): Promise<MadeEditions> {
  const index = indexOf(shown);
  const papers = paperEditions(record, overlay, index);
  const planned = [
    ...meetingEditions(record, overlay, shown),
    ...papers,
    ...extractEditions(record, overlay, index),
    ...circulationEditions(overlay, index),
    ...bookEditions(record, overlay, index),
    ...minutesEditions(record, overlay, index),
    ...folderEditions({ record, overlay, since }, index, papers),
  ];
  const files = await makeMembersDocuments(planned, means);
  const documents = planned.flatMap((one) => {
    const blob = files.get(one.data.id);
    return blob ? [[one.of, documentOf(one, blob)] as const] : [];
  });
  return {
    files: [...files.values()],
    searched: planned.flatMap(({ data: { id }, folder, collects }) =>
      folder || collects ? [] : (files.get(id) ?? []),
    ),
    made: madeOf(documents),
  };
}

/** What was made, by what it belongs to. */
function madeOf(documents: readonly (readonly [PlannedEdition['of'], MembersDocument])[]): MadeDocuments {
  const by = (nameOf: (of: PlannedEdition['of']) => string | undefined) => {
    const named = documents.flatMap(([of, document]) => {
      const name = nameOf(of);
      return name === undefined ? [] : [{ name, document }];
    });
    const groups = Map.groupBy(named, ({ name }) => name);
    return new Map([...groups].map(([name, all]) => [name, all.map(({ document }) => document)]));
  };
  return {
    meetings: by((of) => ('meeting' in of && of.item === undefined ? of.meeting : undefined)),
    items: by((of) => ('meeting' in of && of.item !== undefined ? itemName(of.meeting, of.item) : undefined)),
    papers: by((of) => ('paper' in of ? of.paper : undefined)),
    circulations: by((of) => ('circulation' in of ? of.circulation : undefined)),
    books: documents.flatMap(([of, document]) =>
      'book' in of ? [{ ...of.book, documents: [document] }] : [],
    ),
  };
}

/** It bears no instants: what it tells is news, and not that it was set anew. */
const documentOf = ({ facts }: PlannedEdition, { sha256, size }: OutgoingDocument): MembersDocument => ({
  ...facts,
  mimeType: 'application/pdf',
  generated: true,
  sha256,
  size,
});
