import type { BallotCondition } from '../../../domain/circulation/index.ts';

const DECLARED: Readonly<Record<BallotCondition, string>> = {
  emergency: 'Naturkatastrophe oder andere außergewöhnliche Notlage',
  epidemic: 'epidemische Lage',
  'proposed-by-chief-officer': 'Vorschlag der Hauptverwaltungsbeamtin oder des Hauptverwaltungsbeamten',
  'simple-matter': 'Gegenstand einfacher Art',
};

/** "epidemische Lage; Vorschlag der …": what was declared when a circulation was opened; undefined where nothing was. */
export const declaredWords = ({
  declared = [],
}: {
  readonly declared?: readonly BallotCondition[] | undefined;
}): string | undefined =>
  declared.length === 0 ? undefined : capital(declared.map((condition) => DECLARED[condition]).join('; '));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
