import type { Refusal } from '../../../../domain/circulation/index.ts';
import { refusalWords } from '../../../../format/wording/circulation/refusal-words.ts';

/** What is wrong and what to do next, in one line beside a field. */
export function refusalLine(refusal: Refusal): string {
  const { what, remedy } = refusalWords(refusal);
  return `${what} ${remedy}`;
}
