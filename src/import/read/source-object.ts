/** The types of OParl 1.1 (chapter 3 of the specification). */
export const SOURCE_TYPES = [
  'System',
  'Body',
  'LegislativeTerm',
  'Organization',
  'Person',
  'Membership',
  'Meeting',
  'AgendaItem',
  'Paper',
  'Consultation',
  'File',
  'Location',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

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
