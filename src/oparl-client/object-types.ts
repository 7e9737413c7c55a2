/** The object types of OParl 1.1 (chapter 3 of the specification). */
export const OBJECT_TYPES = [
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
export type ObjectType = (typeof OBJECT_TYPES)[number];
