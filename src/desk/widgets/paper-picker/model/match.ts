import type { Choice } from '../../../index/site-index.ts';
import { folded, numbersIn } from './folded.ts';

/** A choice made ready for many searches. */
interface Prepared {
  readonly choice: Choice;
  readonly label: string;
  /** Label, detail, words and key, each word with a space before it. */
  readonly all: string;
  readonly numbers: readonly string[];
}

const lists = new WeakMap<readonly Choice[], readonly Prepared[]>();
const single = new WeakMap<Choice, Prepared>();

/** The same choices, ready to be searched; made once for each list and each choice. */
function prepared(choices: readonly Choice[]): readonly Prepared[] {
  let ready = lists.get(choices);
  if (!ready) lists.set(choices, (ready = choices.map(preparedOne)));
  return ready;
}

function preparedOne(choice: Choice): Prepared {
  let ready = single.get(choice);
  if (!ready) {
    const label = folded(choice.label);
    const rest = `${choice.key} ${choice.detail ?? ''} ${choice.words ?? ''}`;
    ready = { choice, label, all: ` ${label} ${folded(rest)}`, numbers: [...new Set(numbersIn(rest))] };
    single.set(choice, ready);
  }
  return ready;
}

const NUMBER = /\d+\s*[/-]\s*\d+/g;

/** What was typed: numbers of papers, and words in any order. */
function askedFor(text: string): { numbers: readonly string[]; words: readonly string[] } {
  const numbers = numbersIn(text);
  const rest = numbers.length > 0 ? text.replace(NUMBER, ' ') : text;
  return {
    numbers,
    words: folded(rest)
      .split(/\s+/)
      .filter((word) => word !== ''),
  };
}

const EXACT = 0;
const AT_HEAD = 1;
const AT_WORD = 2;
const WITHIN = 3;

/** How well a choice fits, 0 best; undefined where a word or number is missing. */
function rankOf({ label, all, numbers }: Prepared, asked: ReturnType<typeof askedFor>): number | undefined {
  if (!asked.numbers.every((number) => numbers.some((own) => own.startsWith(number)))) return undefined;
  if (!asked.words.every((word) => all.includes(word))) return undefined;
  if (asked.numbers.length > 0)
    return asked.numbers.every((number) => numbers.includes(number)) ? EXACT : AT_HEAD;
  const [first = ''] = asked.words;
  if (label.startsWith(first)) return AT_HEAD;
  return all.includes(` ${first}`) ? AT_WORD : WITHIN;
}

/** The best `limit` choices for a text, those that fit alike in the order of the list; for an empty text the first ones. */
export function matches(choices: readonly Choice[], text: string, limit: number): Choice[] {
  const asked = askedFor(text);
  if (asked.numbers.length === 0 && asked.words.length === 0) return choices.slice(0, limit);
  // Nothing fits better than that, so that as many of them as are asked for are enough.
  const bestRank = asked.numbers.length > 0 ? EXACT : AT_HEAD;
  const ranks: Choice[][] = [[], [], [], []];
  for (const one of prepared(choices)) {
    const rank = rankOf(one, asked);
    const best = rank === undefined ? undefined : ranks[rank];
    if (best && best.length < limit) best.push(one.choice);
    if (ranks[bestRank]?.length === limit) break;
  }
  return ranks.flat().slice(0, limit);
}
