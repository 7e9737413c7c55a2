import type { PaperKind } from '../../domain/schema/index.ts';

/** The kinds of papers as headings of lists. */
export const PAPER_KIND_PLURAL: Readonly<Record<PaperKind, string>> = {
  decision: 'Beschlussvorlagen',
  information: 'Informationsvorlagen',
  report: 'Berichte',
  motion: 'Anträge',
  amendment: 'Änderungsanträge',
  inquiry: 'Anfragen',
  answer: 'Antworten',
  statement: 'Stellungnahmen',
  petition: 'Eingaben',
  election: 'Wahlvorschläge',
  other: 'Sonstige Vorlagen',
};
