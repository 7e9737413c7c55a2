/** A JSON schema (draft 2020-12), or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** A text with what it means, in German as the specification of OParl is. */
export const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
export const number = (description: string): Schema => ({ type: 'number', description });
/** A day, `yyyy-mm-dd`. */
export const day = (description: string): Schema => ({
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
  description,
});
/** A point in time as OParl writes it, with seconds and an offset. */
export const moment = (description: string): Schema => ({
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$`,
  description,
});
/** The address of an object of a type, or any address. */
export const link = (description: string): Schema => ({
  type: 'string',
  pattern: String.raw`^https?://\S+$`,
  description,
});
export const oneOf = (values: readonly string[], description: string): Schema => ({
  enum: values,
  description,
});
export const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  minItems: 1,
  items,
  description,
});
/** An object that has these fields and no others. */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  description: string,
): Schema => ({ type: 'object', properties, required, additionalProperties: false, description });
/** What `$defs` of the schema holds under a name. */
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
