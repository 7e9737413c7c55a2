import type { CouncilRecord } from '../council-record.ts';
import { kindOfSlug } from '../document-slugs.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';
import { type FileFields, fileFields } from './file-fields.ts';
import { itemsOf } from './walk-items.ts';

type Path = readonly (string | number)[];

/** Remembers ids and tells of each second use. */
function idBook(kind: string) {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  const enter = (id: string, file: string, field: Path) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else problems.push(problem('id-duplicate', { file, field: [...field, 'id'] }, { id, kind, other }));
  };
  return { enter, problems };
}

/** Ids that two files share; the second is told. */
export function duplicateFileIds(all: readonly FileFields[]): Problem[] {
  const book = idBook('file');
  for (const { entry, files } of all) {
    for (const { file, field } of files) book.enter(file.id, entry.path, field);
  }
  return book.problems;
}

/** Ids of files that are the word in the address of a document that the site makes itself. */
const reservedFileIds = (all: readonly FileFields[]): Problem[] =>
  all.flatMap(({ entry, files }) =>
    files
      .filter(({ file }) => kindOfSlug(file.id) !== undefined)
      .map(({ file, field }) =>
        problem('file-id-reserved', { file: entry.path, field: [...field, 'id'] }, { id: file.id }),
      ),
  );

/** Ids of items, consultations, memberships and files that two things share; the second is told. So are reserved ones. */
export function duplicateIds(record: CouncilRecord): Problem[] {
  const [items, consultations, memberships] = [idBook('item'), idBook('consultation'), idBook('membership')];
  for (const meeting of record.meetings) {
    for (const { item, field } of itemsOf(meeting)) items.enter(item.id, meeting.path, field);
  }
  for (const { path, data } of record.papers) {
    data.consultations.forEach(({ id }, i) => consultations.enter(id, path, ['consultations', i]));
  }
  for (const { path, data } of record.people) {
    data.memberships.forEach(({ id }, i) => memberships.enter(id, path, ['memberships', i]));
  }
  const books = [items, consultations, memberships];
  const files = fileFields(record);
  return [
    ...books.flatMap(({ problems }) => problems),
    ...duplicateFileIds(files),
    ...reservedFileIds(files),
  ];
}
