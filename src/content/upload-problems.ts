import path from 'node:path';
import type { CouncilRecord, ProtectedRecord } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { problem } from '../domain/rules/codes.ts';
import { type FileFields, fileFields, protectedFileFields } from '../domain/rules/file-fields.ts';
import { publicFilesOf } from '../domain/view/index.ts';
import { checkUploads, type UploadOptions } from '../files/check-uploads.ts';

export type { UploadOptions } from '../files/check-uploads.ts';

/** Results of earlier checks, below the working folder; may be deleted at any time. */
const CACHE = '.cache/uploads';

function pathsOf({ entry, files, pictures }: FileFields): string[] {
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/') + 1);
  const named = [...files.flatMap(({ file }) => file.file ?? []), ...pictures.map(({ name }) => name)];
  return named.filter((name) => entry.files.includes(name)).map((name) => `${folder}${name}`);
}

/** Paths below the content folder of every file that an entry names and that is there, the members' among them. */
export function namedUploads(record: CouncilRecord | null, overlay: ProtectedRecord): string[] {
  const fields = [...(record ? fileFields(record) : []), ...protectedFileFields(overlay)];
  const arms = record?.site.theme.coatOfArms;
  return [...new Set([...(arms === undefined ? [] : [arms]), ...fields.flatMap(pathsOf)])];
}

/** The same for the documents that a public record shows. */
export const publicUploads = (record: PublicRecord): string[] => [
  ...new Set(
    [...publicFilesOf(record)].flatMap(({ file, folder }) =>
      file.name === undefined ? [] : [`${folder}/${file.name}`],
    ),
  ),
];

/**
 * What is inside uploaded files and should not be, with the file as its place.
 * @param files paths below `dir`
 */
export async function uploadProblems(
  dir: string,
  files: readonly string[],
  options: Partial<UploadOptions> = {},
): Promise<Problem[]> {
  const uploads = files.map((name) => ({ name, path: path.join(dir, name) }));
  const found = await checkUploads(uploads, { cache: path.resolve(CACHE), ...options });
  return uploads.flatMap(({ name, path: where }) =>
    (found.get(where) ?? []).map(({ code, values }) => problem(code, { file: name }, values)),
  );
}
