import path from 'node:path';
import type { CouncilRecord, ProtectedRecord } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { problem } from '../domain/rules/codes.ts';
import { type FileFields, fileFields, protectedFileFields } from '../domain/rules/file-fields.ts';
import { publicFilesOf } from '../domain/view/index.ts';
import { checkUploads, type UploadOptions } from '../files/check-uploads.ts';
import { type PlaceOf, placesIn } from './place-of.ts';

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
 * @param where the content folder, or where each file lies
 * @param files paths as entries name them
 */
export async function uploadProblems(
  where: string | PlaceOf,
  files: readonly string[],
  options: Partial<UploadOptions> = {},
): Promise<Problem[]> {
  const placeOf = typeof where === 'string' ? placesIn(where) : where;
  const uploads = files.map((name) => ({ name, path: placeOf(name) }));
  const found = await checkUploads(uploads, { cache: path.resolve(CACHE), ...options });
  return uploads.flatMap(({ name, path: place }) =>
    (found.get(place) ?? []).map(({ code, values }) => problem(code, { file: name }, values)),
  );
}
