/** Sections of the specification of OParl 1.1, named like the chapters of its source, which have no other stable name. */
export const SECTIONS = {
  urls: '2-03 URLs',
  json: '2-04 JSON-Ausgabe',
  lists: '2-05 Objektlisten und Paginierung',
  cors: '2-06 Cross-Origin Resource Sharing (CORS)',
  files: '2-07 Dateizugriffe',
  deleted: '2-08 Gelöschte Objekte',
  errors: '2-09 Ausnahmebehandlung',
  aspects: '3-00 Schema, Übergreifende Aspekte',
  common: '3-01 Eigenschaften mit Verwendung in mehreren Objekttypen',
  schema: '3 Schema, Tabelle des Objekttyps',
  system: '3 Schema, System',
  body: '3 Schema, Body',
  agendaItem: '3 Schema, AgendaItem',
  file: '3 Schema, File',
  location: '3 Schema, Location',
} as const;
export type Section = keyof typeof SECTIONS;
