/** How words may join: the form in front of another word, and the form at the end, each with what it costs. */
export interface Vocabulary {
  /** Forms in front (with linking letters) and their cost. */
  readonly front: ReadonlyMap<string, number>;
  /** Forms at the end (with endings) and their cost. */
  readonly end: ReadonlyMap<string, number>;
  /** Forms that are never split. */
  readonly whole: ReadonlySet<string>;
  /** Forms that may stand behind a piece that nobody knows, a name for instance (Mühlenbach|halle). */
  readonly tails: ReadonlySet<string>;
  /** Forms that are often the end of another word by chance (abweich|enden). */
  readonly byChance: ReadonlySet<string>;
}

/** Words by what they may do; all of them in letters as `letters` gives them. */
export interface WordLists {
  readonly words: readonly string[];
  readonly fronts: readonly string[];
  readonly whole: readonly string[];
  /** Too often the end of another word by chance to stand behind an unknown piece (abweich|ende). */
  readonly byChance: readonly string[];
  /** Forms that end no compound though a word of the lists would allow them. */
  readonly noEnd: readonly string[];
}

/** Linking letters and what each costs; without any is best. */
const LINKS: readonly (readonly [link: string, cost: number])[] = [
  ['', 0],
  ['s', 1],
  ['es', 1],
  ['en', 1],
  ['e', 2],
  ['er', 2],
];
const ENDINGS = ['', 's', 'es', 'e', 'en', 'er', 'ern', 'em'] as const;

/** `word` with what its last letters allow besides: Hilfe gives Hilfs, Museum Museen, Leiter Leitern. */
function frontForms(word: string): [form: string, cost: number][] {
  const forms: [string, number][] = LINKS.map(([link, cost]) => [word + link, cost]);
  if (/(?:e|er|el|ar)$/.test(word)) forms.push([`${word}n`, 1]);
  if (word.endsWith('e') && word.length > 4) forms.push([word.slice(0, -1), 1], [`${word.slice(0, -1)}s`, 1]);
  if (/(?:um|[^a]a)$/.test(word)) forms.push([word.replace(/(?:um|a)$/, 'en'), 1]);
  return forms;
}

function endForms(word: string): string[] {
  const forms: string[] = ENDINGS.map((ending) => word + ending);
  if (/(?:e|er|el|ar)$/.test(word)) forms.push(`${word}n`, `${word}ns`);
  if (word.endsWith('e'))
    forms.push(`${word}r`, `${word}m`, `${word.slice(0, -1)}in`, `${word.slice(0, -1)}innen`);
  if (word.endsWith('er')) forms.push(`${word}in`, `${word}innen`);
  if (word.endsWith('nis')) forms.push(`${word}se`, `${word}sen`, `${word}ses`);
  if (/(?:um|[^a]a)$/.test(word)) forms.push(word.replace(/(?:um|a)$/, 'en'));
  return forms;
}

/** The forms of all words of `lists`; of two costs of one form the lower one counts. */
export function vocabularyOf(lists: WordLists): Vocabulary {
  const front = new Map<string, number>();
  const add = (form: string, cost: number): void => {
    front.set(form, Math.min(cost, front.get(form) ?? cost));
  };
  for (const word of lists.words) for (const [form, cost] of frontForms(word)) add(form, cost);
  for (const word of lists.fronts) add(word, 1);
  const end = new Map<string, number>();
  for (const word of lists.words)
    for (const form of endForms(word)) end.set(form, form === word ? 0 : (end.get(form) ?? 1));
  for (const form of lists.noEnd) end.delete(form);
  const byChance = new Set(lists.byChance);
  const tails = lists.words.filter((word) => word.length > 4 && !byChance.has(word));
  return {
    front,
    end,
    whole: new Set(lists.whole.flatMap(endForms)),
    byChance: new Set(lists.byChance.flatMap(endForms)),
    tails: new Set(tails.flatMap((word) => [...endForms(word), ...frontForms(word).map(([form]) => form)])),
  };
}
