import { OBJECT_TYPES, type ObjectType } from '../../oparl-client/object-types.ts';

export { OBJECT_TYPES as TYPES };
export type TypeName = ObjectType;

/** Versions of OParl that are known here. */
export type Version = '1.0' | '1.1';

/** What a value may be; `ref`, `refs`, `list`, `object` and `objects` also name a type. */
export type Kind =
  | 'text'
  | 'texts'
  | 'boolean'
  | 'integer'
  | 'url'
  | 'urls'
  | 'date'
  | 'date-time'
  | 'geojson'
  | 'ags'
  | 'rgs'
  | 'sha1'
  | 'sha512'
  | 'mime'
  | 'ref'
  | 'refs'
  | 'list'
  | 'object'
  | 'objects';

/** One field of a type. */
export interface Field {
  readonly kind: Kind;
  /** The type behind a reference, a list or an embedded object. */
  readonly of?: TypeName;
  /** The oldest version that demands the field; undefined: recommended. */
  readonly must?: Version;
  /** Refers back to what embeds the object: left out of internal output, present where the object stands alone. */
  readonly parent?: 'must' | 'may';
  /** An array of URLs is accepted in place of the external list. */
  readonly orRefs?: true;
  /** Replaced by another field. */
  readonly deprecated?: true;
}

export type Fields = Readonly<Record<string, Field>>;

export const text: Field = { kind: 'text' };
export const texts: Field = { kind: 'texts' };
export const yesNo: Field = { kind: 'boolean' };
export const integer: Field = { kind: 'integer' };
export const url: Field = { kind: 'url' };
export const urls: Field = { kind: 'urls' };
export const date: Field = { kind: 'date' };
export const dateTime: Field = { kind: 'date-time' };

/** URL of one object. */
export const ref = (of: TypeName): Field => ({ kind: 'ref', of });
/** Array of URLs of objects. */
export const refs = (of: TypeName): Field => ({ kind: 'refs', of });
/** URL of an external list. */
export const list = (of: TypeName): Field => ({ kind: 'list', of });
/** One embedded object. */
export const object = (of: TypeName): Field => ({ kind: 'object', of });
/** Array of embedded objects. */
export const objects = (of: TypeName): Field => ({ kind: 'objects', of });
/** The same field, demanded since a version. */
export const must = (field: Field, since: Version = '1.0'): Field => ({ ...field, must: since });
/** The same field as a reference to what embeds the object; `must` where an object on its own cannot do without it. */
export const parent = (field: Field, need: 'must' | 'may' = 'may'): Field => ({ ...field, parent: need });
