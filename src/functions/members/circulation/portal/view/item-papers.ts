import type { BallotDocument, BallotItem } from '../../../../../domain/circulation/index.ts';
import type { MembersDocument, Reader } from '../../../../../domain/members/index.ts';
import { flatItems } from '../../../../../domain/members/index.ts';
import { partNumbers } from '../../../part-numbers.ts';
import type { Baseline } from '../../../portal/marks.ts';
import { openShelf, type Shelf } from '../../../portal/shelf.ts';
import type { PaperRow } from '../../../portal/view/meeting-papers.ts';
import { type DocumentView, documentViews } from '../../../portal/view/document-view.ts';
import { paperViews } from '../../../portal/view/paper-view.ts';
import type { Council } from '../../../ports.ts';

/** A document of an item as this reader finds it today. */
export interface ItemDocument {
  readonly view: DocumentView;
  /** It says something else than when the ballot was opened. */
  readonly changed: boolean;
}

/** What lies beside the question. */
export interface ItemPapers {
  readonly papers: readonly PaperRow[];
  readonly documents: readonly ItemDocument[];
  /** How many documents of the opening this reader cannot open today: withdrawn, or not theirs to read. */
  readonly missing: number;
}

/** The parts of the index in which papers and documents of these items stand. */
export const shelfFor = (council: Council, reader: Reader, items: readonly BallotItem[]): Promise<Shelf> => {
  const { directory } = council;
  const numbers = items.flatMap(({ papers, documents }) => [
    ...papers.flatMap((key) => partNumbers(council, directory.papers, key)),
    ...documents.flatMap(({ id }) => partNumbers(council, directory.documents, id)),
  ]);
  return openShelf(council, reader, [...new Set(numbers)]);
};

/** Papers and documents of an item that this reader may open, in the order of the opening. */
export function itemPapers(item: BallotItem, shelf: Shelf, baseline: Baseline): ItemPapers {
  const known = documentsIn(shelf);
  const documents = item.documents.flatMap((document) => found(document, known, shelf, baseline));
  const papers = paperViews(item.papers, shelf, baseline).map(({ key, title, href, name }) => ({
    key,
    title,
    href,
    name,
    public: shelf.paper(key)?.public ?? false,
  }));
  return { papers, documents, missing: item.documents.length - documents.length };
}

function found(
  { id, sha256 }: BallotDocument,
  known: ReadonlyMap<string, MembersDocument>,
  shelf: Shelf,
  baseline: Baseline,
): readonly ItemDocument[] {
  const document = known.get(id);
  const views = document ? documentViews([document], shelf, baseline) : [];
  return views.map((view) => ({ view, changed: document?.sha256 !== sha256 }));
}

const documentsIn = ({ meetings, papers }: Shelf): ReadonlyMap<string, MembersDocument> =>
  new Map(
    [
      ...meetings.flatMap(({ documents, agenda }) => [
        ...documents,
        ...flatItems(agenda).flatMap((item) => item.documents),
      ]),
      ...papers.flatMap((paper) => paper.documents),
    ].map((document) => [document.id, document]),
  );
