import type { ProblemCode, ProblemValues } from '../../../domain/rules/codes.ts';

/** What is wrong, and what to do next. */
interface Sentences {
  readonly what: string;
  readonly remedy: string;
}

/** Makes the sentences of a finding from its values. */
export type Wording = (values: Readonly<Record<string, string>>, raw: ProblemValues) => Sentences;

/** The wording of some codes. */
export type Wordings<C extends ProblemCode> = Readonly<Record<C, Wording>>;

/** Text in German quotation marks. */
export const quote = (text: string | undefined): string => `„${text ?? ''}“`;

/** "Meinten Sie …?" before the remedy, where something near is known. */
export const orMeant = (suggestion: string | undefined, remedy: string): string =>
  suggestion === undefined ? remedy : `Meinten Sie ${quote(suggestion)}? ${remedy}`;

/** Two fixed sentences. */
export const always =
  (what: string, remedy: string): Wording =>
  () => ({ what, remedy });
