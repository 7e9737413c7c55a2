/** A JSON schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** Whether an object stands alone, with references to its parent, or within that parent, without them (OParl 1.1, 2.5). */
export type Place = 'alone' | 'embedded';

export const text: Schema = { type: 'string', pattern: String.raw`\S` };
export const flag: Schema = { type: 'boolean' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const url: Schema = { type: 'string', pattern: String.raw`^https?://[^\s/]+/\S*$` };
export const date: Schema = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
export const dateTime: Schema = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$`,
};
/** The address of an object of one of these types. */
export const link = (...types: readonly string[]): Schema => ({
  type: 'string',
  pattern: String.raw`^https?://[^/]+/oparl/v1\.1/(?:${types.join('|').toLowerCase()})/[^/]+\.json$`,
});
/** The address of an external list. */
export const listLink = (name: string): Schema => ({
  type: 'string',
  pattern: String.raw`^https?://[^/]+/oparl/v1\.1/\S+/${name}\.json$`,
});
/** A list that is left out where it is empty (OParl 1.1, 3.0). */
export const some = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

/** Fields that refer to the parent: required alone, forbidden within it. */
interface Back {
  readonly place: Place;
  readonly fields: Readonly<Record<string, Schema>>;
}

/**
 * An object of a type with these fields and no others but those that bear our prefix.
 * @param back references to a parent; where an object has one of several parents, at least one is required alone
 */
export function objectSchema(
  type: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  back?: Back,
): Schema {
  const alone = back?.place === 'alone' ? back.fields : {};
  const parents = Object.keys(alone).map((name) => ({ required: [name] }));
  return {
    type: 'object',
    properties: {
      id: link(type),
      type: { const: `https://schema.oparl.org/1.1/${type}` },
      license: url,
      keyword: some(text),
      web: url,
      created: dateTime,
      modified: dateTime,
      ...alone,
      ...properties,
    },
    patternProperties: { '^ratsfenster:': true },
    additionalProperties: false,
    required: ['id', 'type', 'created', 'modified', 'web', ...required],
    ...(parents.length > 0 && { anyOf: parents }),
  };
}
