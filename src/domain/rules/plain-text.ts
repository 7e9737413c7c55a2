import type { Problem } from '../problem.ts';
import { type Place, problem, type ProblemValues } from './codes.ts';

const LONGEST = 250;

const TAG = /<\/?[a-z][^>]*>|<!--|&(?:[a-z]+|#\d+);/i;
/**
 * What must not stand in a feed or a PDF, and what nobody sees. Joiners have their use within an emoji and in scripts such as
 * Arabic (Unicode 17.0, 23.2).
 */
const CONTROL =
  /[^\P{Cc}\t\n\r]|[\u00AD\u200B\u200E\u200F\u2060\uFEFF]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{M}]|[^\P{L}\p{Script=Latin}])[\u200C\u200D]/u;
/** What turns the direction of all that follows; text from right to left needs none of it (Unicode UAX #9, 2.1–2.4). */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

const FORBIDDEN = [
  ['title-direction', DIRECTION],
  ['title-control-character', CONTROL],
] as const;

/** What must not stand in a title, or in a name (`values` say so), since both are printed as they are. */
export function textProblems(title: string, place: Place, values: ProblemValues = {}): Problem[] {
  const problems: Problem[] = [];
  if (title.length > LONGEST)
    problems.push(problem('title-long', place, { ...values, length: title.length, longest: LONGEST }));
  const tag = TAG.exec(title)?.[0];
  if (tag !== undefined) problems.push(problem('title-html', place, { ...values, tag }));
  for (const [code, pattern] of FORBIDDEN) {
    const found = pattern.exec(title);
    if (!found) continue;
    const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(problem(code, place, { ...values, character, position: found.index + 1 }));
  }
  return problems;
}
