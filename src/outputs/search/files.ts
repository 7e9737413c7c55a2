import type { PublicFile } from '../../domain/public-record.ts';
import { filesOfMeeting, filesOfResolution, clipped, type RecordIndex } from '../../domain/view/index.ts';
import { longDate } from '../../format/wording/dates.ts';
import { fileType } from '../../format/wording/documents.ts';
import { detailOf, oneLine, type SearchRecord } from './search-record.ts';

interface Page {
  readonly text: string;
  /** Other spellings of some of its words. */
  readonly forms?: readonly string[];
}

/** The text of documents, page by page, by the address of the file. */
export type FileTexts = ReadonlyMap<string, { readonly pages: readonly Page[] }>;

/** A record for each document: its title, and its text where it could be read. What it belongs to, `owners` tell. */
export function fileRecords(
  index: RecordIndex,
  owners: readonly SearchRecord[],
  texts: FileTexts,
): SearchRecord[] {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const records = new Map<string, SearchRecord>();
  for (const { owner, file } of filesOf(index)) {
    const of = byId.get(owner);
    if (of && !records.has(file.url)) records.set(file.url, recordOf(file, of, texts));
  }
  return [...records.values()];
}

function* filesOf({ meetings, record }: RecordIndex): Generator<{ owner: string; file: PublicFile }> {
  for (const meeting of meetings)
    for (const file of filesOfMeeting(meeting)) yield { owner: `meeting:${meeting.key}`, file };
  for (const paper of record.papers)
    for (const file of paper.files) yield { owner: `paper:${paper.key}`, file };
  for (const resolution of record.resolutions)
    for (const file of filesOfResolution(resolution)) yield { owner: `resolution:${resolution.key}`, file };
}

function recordOf(file: PublicFile, owner: SearchRecord, texts: FileTexts): SearchRecord {
  const read = texts.get(file.url)?.pages ?? [];
  const { text, pages } = joined(read);
  const words = [...new Set(read.flatMap(({ forms = [] }) => forms))];
  const date = file.date ?? owner.date;
  return {
    id: `file:${file.url}`,
    kind: 'file',
    url: file.url,
    title: oneLine(file.title),
    ...(date && { date }),
    detail: detailOf(fileType(file), clipped(owner.title, 100), owner.numbers?.[0], date && longDate(date)),
    text,
    filters: { ...owner.filters, kind: ['Dokument'], ...(date && { year: [date.slice(0, 4)] }) },
    ...(words.length > 0 && { words }),
    ...(pages.length > 0 && { pages }),
  };
}

/** The pages as one text, and the word with which each begins. */
function joined(pages: readonly Page[]): { text: string; pages: number[] } {
  const starts: number[] = [];
  const texts: string[] = [];
  let words = 0;
  for (const page of pages) {
    starts.push(words);
    const text = oneLine(page.text);
    if (text === '') continue;
    texts.push(text);
    words += text.split(' ').length;
  }
  return { text: texts.join(' '), pages: starts };
}
