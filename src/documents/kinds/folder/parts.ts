import { defined } from '../../../domain/defined.ts';
import type { OpenItem, PublicFile, PublicMeeting, PublicPaper } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { flatOpenItems, type RecordIndex } from '../../../domain/view/index.ts';
import { paperName } from '../../../format/wording/paper/paper-words.ts';
import type { DocumentData, FolderPart, UploadPart } from '../../model/index.ts';
import { completeAddress } from '../../parts/index.ts';
import { agendaOf } from '../agenda/agenda.ts';

/** A paper and the first item that names it. */
export interface PaperOnAgenda {
  readonly paper: PublicPaper;
  readonly item: OpenItem;
}

/** The papers of a meeting in the order of its agenda, each once. */
export function papersOnAgenda({ agenda }: PublicMeeting, index: RecordIndex): PaperOnAgenda[] {
  const found = new Map<string, PaperOnAgenda>();
  for (const item of flatOpenItems(agenda)) {
    for (const key of item.papers) {
      const paper = index.paper.get(key);
      if (paper && !found.has(key)) found.set(key, { paper, item });
    }
  }
  return [...found.values()];
}

/** "TOP 7: Beschlussvorlage 0104/2027, Sanierung der Grundschule" */
const titleOf = ({ paper, item }: PaperOnAgenda): string =>
  `${item.number === undefined ? '' : `TOP\u00a0${item.number}: `}${paperName(paper)}, ${paper.title}`;

const upload = (file: PublicFile, folder: string, index: RecordIndex): UploadPart =>
  defined({
    kind: 'upload' as const,
    title: file.title,
    depth: 1,
    address: completeAddress(file.url, index),
    folder,
    name: file.name,
    sha256: file.sha256,
  });

const itemUploads = (item: OpenItem, meeting: PublicMeeting, index: RecordIndex): UploadPart[] =>
  item.files.map((file) => upload(file, `meetings/${meeting.key}`, index));

/** Agenda, papers each with its attachments, and the documents of items, in the order of the agenda. */
export function folderParts(
  meeting: PublicMeeting,
  index: RecordIndex,
  sheetOf: (paper: PublicPaper) => DocumentData,
): FolderPart[] {
  const papers = papersOnAgenda(meeting, index);
  const agenda: FolderPart = {
    kind: 'own',
    title: 'Tagesordnung',
    depth: 0,
    address: completeAddress(url.meeting(meeting.key), index),
    data: agendaOf(meeting, index),
  };
  const ofItems = [...flatOpenItems(meeting.agenda)].flatMap((item): FolderPart[] => [
    ...itemUploads(item, meeting, index),
    ...papers
      .filter((found) => found.item === item)
      .flatMap((found): FolderPart[] => [
        {
          kind: 'own',
          title: titleOf(found),
          depth: 0,
          address: completeAddress(url.paper(found.paper.key), index),
          data: sheetOf(found.paper),
        },
        ...found.paper.files.map((file) => upload(file, `papers/${found.paper.key}`, index)),
      ]),
  ]);
  return [agenda, ...ofItems];
}
