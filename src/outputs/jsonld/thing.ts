/** A value of JSON-LD; what is undefined is left out when it is written. */
type Value = string | number | boolean | undefined | Thing | readonly (string | Thing)[];

/** A thing as schema.org describes it, or with `@id` alone the name of one that is described elsewhere. */
export interface Thing {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: Value;
}
