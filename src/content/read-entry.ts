import path from 'node:path';
import type { z } from 'zod';
import type { Collection, Entry } from '../domain/council-record.ts';
import type { Problem } from '../domain/problem.ts';
import { SCHEMA_OF } from '../domain/rules/schemas.ts';
import { validate } from '../domain/rules/validate.ts';
import { parseEntry, parseFields, type Parsed } from '../format/front-matter.ts';
import { faultProblems } from './fault-problems.ts';
import type { Found } from './find-entries.ts';
import { removedHtml } from './removed-html.ts';
import { placeProblems } from './place-problems.ts';
import { readText } from './read-text.ts';
import { reservedFields } from './reserved-fields.ts';

/** One file that was read: the entry, unless there is an error, and all findings with their places. */
export interface ReadEntry<T = unknown> {
  readonly entry?: Entry<T>;
  readonly problems: readonly Problem[];
}

/** Gives the schema for some data, where it depends on the data. */
export type SchemaFor<T> = z.ZodType<T> | ((data: Record<string, unknown>) => z.ZodType<T>);

const parse = (source: string, file: string): Parsed =>
  file.endsWith('.md') ? parseEntry(source) : { data: parseFields(source), text: '' };

/** Reads one entry and holds it against `schema`. Never throws for what the file holds. */
export async function readEntryAs<T>(
  dir: string,
  found: Found,
  schemaFor: SchemaFor<T>,
): Promise<ReadEntry<T>> {
  const { key, path: file, files } = found;
  try {
    const source = await readText(path.join(dir, file));
    const parsed = parse(source, file);
    const { data, text } = parsed;
    const reserved = reservedFields(file, data);
    const schema = typeof schemaFor === 'function' ? schemaFor(data) : schemaFor;
    const { value, problems } = validate(schema, data, file);
    const all = [...reserved, ...problems, ...removedHtml(file, source, parsed)];
    const placed = all.length === 0 ? all : placeProblems(source, all);
    return value === undefined
      ? { problems: placed }
      : { entry: { key, path: file, data: value, text, files }, problems: placed };
  } catch (error) {
    return { problems: faultProblems(file, error) };
  }
}

/** Reads one entry of the public content. */
export const readEntry = (dir: string, found: Found & { kind: Collection }): Promise<ReadEntry> =>
  readEntryAs(dir, found, SCHEMA_OF[found.kind] as z.ZodType);
