import { z } from 'zod';

/** Any Zod schema. */
export type Schema = z.core.$ZodType;

type Fields = Readonly<Record<string, unknown>>;

const bare = new WeakMap<Schema, Schema>();

function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}

/** The schema itself, without what says that a field may be missing, has a default or is defined elsewhere. */
export function unwrapped(schema: Schema): Schema {
  let inner = bare.get(schema);
  if (!inner) bare.set(schema, (inner = unwrap(schema)));
  return inner;
}

const accepts = (schema: Schema, value: unknown): boolean =>
  !(schema instanceof z.ZodLiteral) || (schema.values as ReadonlySet<unknown>).has(value);

/** True where the values that tell the variants of a union apart are this one's. */
const fits = (schema: z.ZodObject, value: Fields): boolean =>
  Object.entries(schema.shape).every(([key, field]) => accepts(unwrapped(field), value[key]));

const knownKeys = (schema: z.ZodObject, value: Fields): number =>
  Object.keys(schema.shape).filter((key) => key in value).length;

/** The object schema that describes `value`, of a union the variant that fits best; undefined where there is none. */
export function objectSchema(schema: Schema | undefined, value: Fields): z.ZodObject | undefined {
  const inner = schema && unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner;
  if (!(inner instanceof z.ZodUnion)) return undefined;
  const variants = inner.options.map(unwrapped).filter((option) => option instanceof z.ZodObject);
  const fitting = variants.filter((option) => fits(option, value));
  if (fitting.length === 1) return fitting[0];
  const left = fitting.length > 0 ? fitting : variants;
  return left.toSorted((a, b) => knownKeys(b, value) - knownKeys(a, value))[0];
}

/** The schema of a list's entries. */
export function elementSchema(schema: Schema | undefined): Schema | undefined {
  const inner = schema && unwrapped(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** The schema of a field. */
export const fieldSchema = (object: z.ZodObject | undefined, key: string): Schema | undefined =>
  object && Object.hasOwn(object.shape, key) ? (object.shape[key] as Schema) : undefined;

const shapes = new WeakMap<z.ZodObject, ReadonlySet<string>>();

/** Names of the fields that an object schema knows, in its order. */
export function knownFields(object: z.ZodObject): ReadonlySet<string> {
  let names = shapes.get(object);
  if (!names) shapes.set(object, (names = new Set(Object.keys(object.shape))));
  return names;
}

/** True for an object that is no list. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
