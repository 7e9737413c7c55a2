import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The files of the set, one for each kind of query. */
export const FAMILIES = [
  'compounds',
  'numbers',
  'dates',
  'names',
  'plurals',
  'hyphens',
  'paragraphs',
  'typos',
  'no-hits',
  'questions',
] as const;
export type Family = (typeof FAMILIES)[number];

const entry = z.strictObject({
  query: z.string().min(1),
  /** How the word by which the documents must be found begins in them, where it is not written like the query. */
  through: z.string().min(1).optional(),
  /** The spelling that must be offered for a slip. */
  near: z.string().min(1).optional(),
  /** Addresses in the sample council, as `SearchRecord.url` gives them; none where nothing may be found. */
  expected: z.array(z.string().startsWith('/')).default([]),
  /** Looked at only at the end: every third entry of a file, none picked. */
  heldOut: z.boolean().default(false),
});

/** A query with the documents that it must find in the sample council at its own instant. */
export type LabelledQuery = z.infer<typeof entry> & { readonly family: Family };

const FOLDER = path.join(import.meta.dirname, 'queries');

/**
 * The labelled set, family by family, in the order of the files.
 * @throws ZodError where an entry is not of this shape
 */
export async function readQuerySet(): Promise<LabelledQuery[]> {
  const files = FAMILIES.map(async (family) => {
    const source: unknown = parse(await readFile(path.join(FOLDER, `${family}.yml`), 'utf8'));
    return z
      .array(entry)
      .parse(source)
      .map((found) => ({ family, ...found }));
  });
  return (await Promise.all(files)).flat();
}
