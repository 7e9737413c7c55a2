import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';
import { nearest } from './nearest.ts';
import {
  elementSchema,
  fieldSchema,
  isFields,
  knownFields,
  objectSchema,
  type Schema,
} from './schema-walk.ts';

type Path = readonly (string | number)[];

function walk(
  value: unknown,
  schema: Schema | undefined,
  path: Path,
  found: (path: Path, known: string) => void,
): void {
  if (schema === undefined || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const element = elementSchema(schema);
    value.forEach((entry, position) => walk(entry, element, [...path, position], found));
    return;
  }
  const object = isFields(value) ? objectSchema(schema, value) : undefined;
  if (!object || !isFields(value)) return;
  const known = knownFields(object);
  for (const [key, field] of Object.entries(value)) {
    if (known.has(key)) walk(field, fieldSchema(object, key), [...path, key], found);
    else {
      const meant = nearest(
        key.toLowerCase(),
        new Map([...known].map((name) => [name.toLowerCase(), name])).keys(),
      );
      const name = [...known].find((candidate) => candidate.toLowerCase() === (meant ?? key.toLowerCase()));
      if (name !== undefined && !(name in value)) found([...path, key], name);
    }
  }
}

/** Fields that the schema does not know and that look like a slip of one that it does. Other unknown fields are kept. */
export function unknownFields(file: string, data: unknown, schema: Schema): Problem[] {
  const problems: Problem[] = [];
  walk(data, schema, [], (field, suggestion) => {
    problems.push(problem('field-unknown', { file, field }, { key: String(field.at(-1)), suggestion }));
  });
  return problems;
}
