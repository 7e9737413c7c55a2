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
  readonly #forms = new Set<string>();
  /** Numbers of words that secrets with this first word have. */
  readonly #lengths = new Map<string, Set<number>>();

  /** @param titles of what is not public @param open titles that are public all the same, as "Einwohnerfragestunde" */
  constructor(titles: Iterable<string>, open: Iterable<string>) {
    const known = new Set<string>();
    const openForms = [...open].map(forms);
    for (const form of openForms.flatMap((form) => [...form])) known.add(form);
    for (const form of [...titles].flatMap((title) => [...forms(title)])) {
      if (form.length < SHORTEST || known.has(form)) continue;
      known.add(form);
      this.#learn(form);
    }
    this.#forgetStanding(openForms.map(([whole = '']) => whole));
  }

  #forgetStanding(open: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const title of new Set(open)) {
      for (const secret of new Set(this.#allIn(title))) counts.set(secret, (counts.get(secret) ?? 0) + 1);
    }
    for (const [secret, count] of counts) if (count >= STANDING) this.#forms.delete(secret);
  }

  #learn(form: string): void {
    this.#forms.add(form);
    const words = form.split(' ');
    const first = words[0] ?? '';
    this.#lengths.set(first, (this.#lengths.get(first) ?? new Set()).add(words.length));
  }

  /** All secrets in a text, found by looking up its runs of words, so that many secrets cost no more than few. */
  #allIn(folded: string): string[] {
    const words = folded.split(' ');
    return words.flatMap((word, at) =>
      [...(this.#lengths.get(word) ?? [])].flatMap((length) => {
        const run = words.slice(at, at + length).join(' ');
        return at + length <= words.length && this.#forms.has(run) ? [run] : [];
      }),
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
