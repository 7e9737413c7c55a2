import type { z } from 'zod';
import {
  elementSchema,
  fieldSchema,
  isFields,
  knownFields,
  objectSchema,
  type Schema,
} from '../domain/rules/schema-walk.ts';

/** The names in the schema's order, then the unknown ones in theirs. */
export function orderedKeys(keys: readonly string[], schema: z.ZodObject | undefined): string[] {
  if (!schema) return [...keys];
  const known = knownFields(schema);
  const given = new Set(keys);
  return [...[...known].filter((key) => given.has(key)), ...keys.filter((key) => !known.has(key))];
}

/** A copy of `value` with every object's keys in the schema's order. */
export function inSchemaOrder(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) {
    const element = elementSchema(schema);
    return value.map((entry) => inSchemaOrder(entry, element));
  }
  if (!isFields(value)) return value;
  const object = objectSchema(schema, value);
  const ordered: Record<string, unknown> = {};
  for (const key of orderedKeys(Object.keys(value), object)) {
    const field = inSchemaOrder(value[key], fieldSchema(object, key));
    Object.defineProperty(ordered, key, {
      value: field,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return ordered;
}
