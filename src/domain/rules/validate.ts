import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { shapeProblems } from './shape.ts';
import { unknownFields } from './unknown-fields.ts';

/** What the schema made of some data, or what is wrong with it. */
export interface Validated<T> {
  /** Absent where there is an error. */
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Holds `data` (empty fields left out before) against its schema. */
export function validate<T>(schema: z.ZodType<T>, data: unknown, file: string): Validated<T> {
  const result = schema.safeParse(data);
  const unknown = unknownFields(file, data, schema);
  if (result.success) return { value: result.data, problems: unknown };
  return { problems: [...shapeProblems(file, data, result.error), ...unknown] };
}
