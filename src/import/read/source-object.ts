import { OBJECT_TYPES, type ObjectType } from '../../oparl-client/object-types.ts';

export { OBJECT_TYPES as SOURCE_TYPES };
export type SourceType = ObjectType;

/** One OParl object as the source holds it; embedded objects are replaced by their ids. */
export interface SourceObject {
  readonly id: string;
  readonly type: SourceType;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The values of a field that may hold one, many or none, whatever the specification says. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** True for a JSON object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
