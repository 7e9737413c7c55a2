import { nearest } from '../../domain/rules/nearest.ts';
import * as enums from './enums.ts';

const WORDS: readonly Readonly<Record<string, string>>[] = Object.values(enums);

/** The German words of a set of values, where one of our vocabularies has them all. */
function wordsOf(choices: readonly string[]): Readonly<Record<string, string>> {
  return WORDS.find((words) => choices.every((choice) => words[choice] !== undefined)) ?? {};
}

/** "scheduled (geplant), invited (eingeladen)" */
export function choicesInWords(choices: readonly string[]): string {
  const words = wordsOf(choices);
  return choices
    .map((choice) => (words[choice] === undefined ? choice : `${choice} (${words[choice]})`))
    .join(', ');
}

/** The value that was meant by a German word, such as `held` by "durchgeführt". */
export function choiceOfWord(word: string, choices: readonly string[]): string | undefined {
  const words = wordsOf(choices);
  const byWord = new Map(choices.map((choice) => [(words[choice] ?? '').toLowerCase(), choice]));
  const asked = word.trim().toLowerCase();
  const found = byWord.has(asked) ? asked : nearest(asked, byWord.keys());
  return found ? byWord.get(found) : undefined;
}
