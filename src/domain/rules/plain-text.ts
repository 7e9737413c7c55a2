import type { Problem } from '../problem.ts';
import { type Place, problem, type ProblemValues } from './codes.ts';

const LONGEST = 250;

const TAG = /<\/?[a-z][^>]*>|<!--|&(?:[a-z]+|#\d+);/i;
/** What must not stand in a feed or a PDF, and what nobody sees. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;

/** What must not stand in a title, or in a name (`values` say so), since both are printed as they are. */
export function textProblems(title: string, place: Place, values: ProblemValues = {}): Problem[] {
  const problems: Problem[] = [];
  if (title.length > LONGEST)
    problems.push(problem('title-long', place, { ...values, length: title.length, longest: LONGEST }));
  const tag = TAG.exec(title)?.[0];
  if (tag !== undefined) problems.push(problem('title-html', place, { ...values, tag }));
  const control = CONTROL.exec(title)?.[0];
  if (control !== undefined) {
    const character = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(
      problem('title-control-character', place, {
        ...values,
        character,
        position: title.indexOf(control) + 1,
      }),
    );
  }
  return problems;
}
