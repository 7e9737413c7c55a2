import path from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { validate } from '../domain/rules/validate.ts';
import { faultProblems } from './fault-problems.ts';
import { placeProblems } from './place-problems.ts';
import { readText } from './read-text.ts';
import { reservedFields } from './reserved-fields.ts';

/** What a file at the top of the content says, or what is wrong with it. */
export interface Single<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file that stands alone, such as `site.yml`. */
export async function readSingle<T>(
  dir: string,
  file: string,
  schema: z.ZodType<T>,
  parse: (source: string) => unknown,
): Promise<Single<T>> {
  try {
    const source = await readText(path.join(dir, file));
    const data = parse(source);
    const reserved = reservedFields(file, data);
    const { value, problems: wrong } = validate(schema, data, file);
    const problems = [...reserved, ...wrong];
    const placed = problems.length === 0 ? problems : placeProblems(source, problems);
    return value === undefined ? { problems: placed } : { value, problems: placed };
  } catch (error) {
    return { problems: faultProblems(file, error) };
  }
}
