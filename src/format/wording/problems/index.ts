import type { Problem } from '../../../domain/problem.ts';
import { type ProblemCode, SEVERITY } from '../../../domain/rules/codes.ts';
import { fieldPath, fieldWords } from '../fields.ts';
import { FILES } from './files.ts';
import { MEETINGS } from './meetings.ts';
import { PROTECTED } from './protected.ts';
import { REFERENCES } from './references.ts';
import { SHAPE } from './shape.ts';
import { TEXTS } from './texts.ts';
import { UPLOADS } from './uploads.ts';
import { VOTES } from './votes.ts';
import type { Wording } from './wording.ts';
import { YAML } from './yaml.ts';

/** The wording of every finding; a code without one does not compile. */
const WORDINGS: Readonly<Record<ProblemCode, Wording>> = {
  ...FILES,
  ...YAML,
  ...SHAPE,
  ...REFERENCES,
  ...VOTES,
  ...MEETINGS,
  ...TEXTS,
  ...PROTECTED,
  ...UPLOADS,
};

/** A finding in German. */
export interface ProblemInWords {
  /** "Fehler" or "Warnung". */
  readonly severity: string;
  /** The field in words, such as "3. Tagesordnungspunkt, Titel"; empty for the file as a whole. */
  readonly field: string;
  /** The field as the file writes it, such as `agenda[2].title`. */
  readonly path: string;
  /** "Zeile 12, Spalte 5"; empty where unknown. */
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
}

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(SEVERITY, code);

function placeOf({ line, column }: Problem): string {
  if (line === undefined) return '';
  return column === undefined ? `Zeile ${line}` : `Zeile ${line}, Spalte ${column}`;
}

/** What a finding says to a clerk: what is wrong, where, and what to do next. */
export function problemInWords(problem: Problem): ProblemInWords {
  const { code, values, field } = problem;
  const asText = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const wording: Wording = isKnown(code) ? WORDINGS[code] : () => ({ what: code, remedy: '' });
  return {
    severity: problem.severity === 'error' ? 'Fehler' : 'Warnung',
    field: fieldWords(field),
    path: fieldPath(field),
    place: placeOf(problem),
    ...wording(asText, values),
  };
}
