import type { OpenPdf } from '../pdf/open-pdf.ts';
import type { Stretch } from '../text/find.ts';
import type { Passage } from '../text/quote.ts';
import { sentencesOf } from '../text/sentences.ts';
import { WORDS } from '../words.ts';
import { type Counts, ends, type Picked, type SentencePlace } from './pick-model.ts';

/** The sentences of a file, read page by page as they are asked for. */
export class SentenceText implements Counts {
  readonly pages: number;
  readonly #pdf: Pick<OpenPdf, 'pages' | 'text'>;
  readonly #known = new Map<number, readonly Stretch[]>();

  constructor(pdf: Pick<OpenPdf, 'pages' | 'text'>) {
    this.#pdf = pdf;
    this.pages = pdf.pages;
  }

  async count(page: number): Promise<number> {
    return (await this.#onPage(page)).length;
  }

  /** All that is chosen. */
  async passage(picked: Picked): Promise<Passage | undefined> {
    const [first, last] = ends(picked);
    return this.#between(first, last);
  }

  /** The sentence that keys move. */
  focus({ focus }: Picked): Promise<Passage | undefined> {
    return this.#between(focus, focus);
  }

  /** What is said of a choice: the sentence that keys move, and how many are chosen. */
  async words(picked: Picked): Promise<string> {
    const [first, last] = ends(picked);
    const { page, index } = picked.focus;
    const focus = (await this.#onPage(page))[index];
    const text = (await this.#pdf.text(page)).text.slice(focus?.start, focus?.end).replaceAll(/\s+/gu, ' ');
    let count = 1 - first.index + last.index;
    for (let on = first.page; on < last.page; on += 1) count += await this.count(on);
    return WORDS.picked(first.page, text, count);
  }

  async #between(first: SentencePlace, last: SentencePlace): Promise<Passage | undefined> {
    const from = (await this.#onPage(first.page))[first.index];
    const to = (await this.#onPage(last.page))[last.index];
    return (
      from && to && { start: { page: first.page, at: from.start }, end: { page: last.page, at: to.end } }
    );
  }

  async #onPage(page: number): Promise<readonly Stretch[]> {
    const known = this.#known.get(page) ?? sentencesOf((await this.#pdf.text(page)).text);
    this.#known.set(page, known);
    return known;
  }
}
