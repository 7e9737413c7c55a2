import { fold } from './text/slug.ts';
import { splitTitle } from './text/title.ts';

/** Shorter titles ("Anfragen") say nothing that could be given away. */
const SHORTEST = 10;
/** Words that this many public titles hold are a standing phrase, not a secret. */
const STANDING = 3;

/**
 * Titles that must not be read in public. A text names one where it holds all its words in their order, whatever stands
 * between them in signs, capitals and umlauts.
 */
export class Secrets {
  readonly #byWord = new Map<string, string[]>();

  /** @param titles of what is not public @param open titles that are public all the same, as "Einwohnerfragestunde" */
  constructor(titles: Iterable<string>, open: Iterable<string>) {
    const known = new Set<string>();
    const openForms = [...open].map(forms);
    for (const form of openForms.flatMap((form) => [...form])) known.add(form);
    for (const form of [...titles].flatMap((title) => [...forms(title)])) {
      if (form.length < SHORTEST || known.has(form)) continue;
      known.add(form);
      const word = longestWord(form);
      this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), form]);
    }
    this.#forgetStanding(openForms.map(([whole = '']) => whole));
  }

  #forgetStanding(open: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const title of new Set(open)) {
      for (const secret of this.#allIn(title)) counts.set(secret, (counts.get(secret) ?? 0) + 1);
    }
    for (const [word, secrets] of this.#byWord) {
      this.#byWord.set(
        word,
        secrets.filter((secret) => (counts.get(secret) ?? 0) < STANDING),
      );
    }
  }

  #allIn(folded: string): string[] {
    const padded = ` ${folded} `;
    return [...new Set(folded.split(' '))].flatMap((word) =>
      (this.#byWord.get(word) ?? []).filter((secret) => padded.includes(` ${secret} `)),
    );
  }

  /**
   * The first secret title that `text` holds, folded; undefined where it holds none.
   * @param said what is public anyway beside it; a secret that stands there is not given away again
   */
  namedIn(text: string, said = ''): string | undefined {
    const beside = ` ${fold(said)} `;
    return this.#allIn(fold(text)).find((secret) => !beside.includes(` ${secret} `));
  }
}

/** How a title may stand elsewhere: whole, and its first part alone. */
const forms = (title: string): Set<string> => new Set([fold(title), fold(splitTitle(title).title)]);

const longestWord = (text: string): string =>
  text.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
