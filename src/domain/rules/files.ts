import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';
import type { FileFields, PlacedFile } from './file-fields.ts';
import { DOCUMENT_KINDS, extensionOf, PICTURE_KINDS } from './file-kinds.ts';
import { foldedName } from './file-names.ts';
import { nearest } from './nearest.ts';

type Path = readonly (string | number)[];

function missingFile({ entry }: FileFields, name: string, field: Path): Problem[] {
  if (entry.files.includes(name)) return [];
  const place = { file: entry.path, field };
  const other = entry.files.find((candidate) => foldedName(candidate) === foldedName(name));
  if (other !== undefined) return [problem('file-name-differs', place, { name, found: other })];
  const suggestion = nearest(name, entry.files);
  return [problem('file-missing', place, { name, ...(suggestion === undefined ? {} : { suggestion }) })];
}

function fileProblems(fields: FileFields, { file, field }: PlacedFile): Problem[] {
  const place = { file: fields.entry.path, field };
  const problems = file.file === undefined ? [] : missingFile(fields, file.file, [...field, 'file']);
  if (file.file !== undefined && file.source !== undefined) {
    problems.push(problem('file-and-source', place, { title: file.title }));
  }
  if (file.file === undefined && file.source === undefined) {
    problems.push(problem('file-nothing', place, { title: file.title }));
  }
  return problems;
}

/** Files that are named but are not there, and Files that name nothing or two things. */
export const brokenFiles = (all: readonly FileFields[]): Problem[] =>
  all.flatMap((fields) => [
    ...fields.files.flatMap((file) => fileProblems(fields, file)),
    ...fields.pictures.flatMap(({ name, field }) => missingFile(fields, name, field)),
  ]);

/** Documents and pictures of a kind that must not be published, such as web pages and drawings that can hold scripts. */
export const oddFileKinds = (all: readonly FileFields[]): Problem[] =>
  all.flatMap(({ entry: { path: file }, files, pictures }) => [
    ...files.flatMap(({ file: { file: name }, field }) =>
      name === undefined || DOCUMENT_KINDS.has(extensionOf(name))
        ? []
        : [problem('file-kind', { file, field: [...field, 'file'] }, { name })],
    ),
    ...pictures.flatMap(({ name, field }) =>
      PICTURE_KINDS.has(extensionOf(name))
        ? []
        : [problem('file-kind', { file, field }, { name, of: 'picture' })],
    ),
  ]);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Files that lie beside an entry and that no field names. Entries of one folder (people, bodies) share its files. */
export function unlistedFiles(all: readonly FileFields[]): Problem[] {
  const named = new Map<string, Set<string>>();
  const present = new Map<string, readonly string[]>();
  for (const { entry, files, pictures } of all) {
    const folder = folderOf(entry.path);
    const names = named.get(folder) ?? new Set();
    for (const { file } of files) if (file.file !== undefined) names.add(foldedName(file.file));
    for (const { name } of pictures) names.add(foldedName(name));
    named.set(folder, names);
    present.set(folder, entry.files);
  }
  return [...present].flatMap(([folder, files]) =>
    files
      .filter((name) => !named.get(folder)?.has(foldedName(name)))
      .map((name) => problem('file-unlisted', { file: `${folder}${name}` }, { name })),
  );
}
